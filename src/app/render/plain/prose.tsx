import type { JSX } from 'preact';
import { foldBlocks, foreignAlone, type Block, type BlockCases, type Inline, type Texts } from '../../../pack/index.ts';
import { hrefOfLine, lineOf } from '../../ui/call.tsx';
import { ContactName } from '../../ui/contact-name.tsx';
import { find, useCore } from '../../site.tsx';
import { t } from '../../say.ts';
import { FigureInWords } from './figure.tsx';
import { Number, To, Words } from './words.tsx';

const casesFor = (texts: Texts): BlockCases<JSX.Element> => ({
  paragraph: ({ text }) => (
    <p>
      <Words text={text} />
    </p>
  ),
  heading: ({ text }) => <h4>{text}</h4>,
  list: ({ items }) => (
    <ul>
      {items.map((item) => (
        <li>
          <Words text={item} />
        </li>
      ))}
    </ul>
  ),
  steps: ({ title, steps }) => (
    <>
      {title === undefined ? null : <h5>{title}</h5>}
      <ol>
        {steps.map(({ text }) => (
          <li>
            <Words text={text} />
          </li>
        ))}
      </ol>
    </>
  ),
  say: ({ text }) => <Said text={text} />,
  avoid: ({ items }) => (
    <ul>
      {items.map(({ avoid, instead }) => (
        <li>
          <Words text={avoid} />
          <br />
          <b>{t('procedure.instead')}</b> <Words text={instead} />
        </li>
      ))}
    </ul>
  ),
  notice: ({ tone, blocks }, fold) => <div class={tone === 'danger' ? 'd' : 'o'}>{fold(blocks)}</div>,
  table: ({ head, rows }) => (
    <table>
      <thead>
        <tr>
          {head.map((cell) => (
            <th scope="col">
              <Words text={cell} />
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <tr>
          {row.map((cell) => (
            <td>
              <Words text={cell} />
            </td>
          ))}
        </tr>
      ))}
    </table>
  ),
  figure: ({ id }) => <FigureInWords figure={find(texts.figures, id)} />,
  contact: ({ id }) => <ContactLine id={id} />,
});

/** Blocks of running text. Headings are one level below those of the part that they stand in. */
export const Prose = ({ blocks, texts }: { blocks: readonly Block[]; texts: Texts }): JSX.Element => (
  <>{foldBlocks(blocks, casesFor(texts))}</>
);

/** Words to say as they are; in another language than the page's, what they mean stands below. */
export function Said({ text }: { text: readonly Inline[] }): JSX.Element {
  const means = foreignAlone(text)?.means;
  return (
    <>
      <p class="q">
        <Words text={text} />
      </p>
      {means ? (
        <p>
          <Words text={means} />
        </p>
      ) : null}
    </>
  );
}

/** Whom to call, in one line: number and name; where there is no number, a link to the contact. */
export function ContactLine({ id }: { id: string }): JSX.Element {
  const contact = find(useCore().contacts, id);
  const line = lineOf(contact);
  const name = <ContactName contact={contact} />;
  // most are called by their number
  const isNumber = line && contact.name.startsWith(line.shown);
  return (
    <p class="c">
      {line === undefined ? (
        <To kind="contact" id={id}>
          {name}
        </To>
      ) : isNumber ? (
        <a href={hrefOfLine(line)}>{name}</a>
      ) : (
        <>
          <Number line={line} /> <b>{name}</b>
        </>
      )}
      {line && contact.nameIn ? ` · ${contact.nameIn.means}` : null}
    </p>
  );
}
