import type { JSX } from 'preact';
import type { Block, Foreign, Inline, Texts } from '../../../pack/index.ts';
import { hrefOfLine, lineOf } from '../../ui/call.tsx';
import { ContactName } from '../../ui/contact-name.tsx';
import { find, useCore } from '../../context.ts';
import { t } from '../../say.ts';
import { FigureInWords } from './figure.tsx';
import { Number, To, Words } from './words.tsx';

interface Props {
  readonly blocks: readonly Block[];
  readonly texts: Texts;
}

/** Blocks of running text. Headings are one level below those of the part that they stand in. */
export const Prose = ({ blocks, texts }: Props): JSX.Element => (
  <>
    {blocks.map((block) => (
      <One block={block} texts={texts} />
    ))}
  </>
);

function One({ block, texts }: { block: Block; texts: Texts }): JSX.Element {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Words text={block.text} />
        </p>
      );
    case 'heading':
      return <h4>{block.text}</h4>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li>
              <Words text={item} />
            </li>
          ))}
        </ul>
      );
    case 'steps':
      return (
        <>
          {block.title === undefined ? null : <h5>{block.title}</h5>}
          <ol>
            {block.steps.map(({ text }) => (
              <li>
                <Words text={text} />
              </li>
            ))}
          </ol>
        </>
      );
    case 'say':
      return <Said text={block.text} />;
    case 'avoid':
      return (
        <ul>
          {block.items.map(({ avoid, instead }) => (
            <li>
              <Words text={avoid} />
              <br />
              <b>{t('procedure.instead')}</b> <Words text={instead} />
            </li>
          ))}
        </ul>
      );
    case 'notice':
      return (
        <div class={block.tone === 'danger' ? 'd' : 'o'}>
          <Prose blocks={block.blocks} texts={texts} />
        </div>
      );
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.head.map((cell) => (
                <th scope="col">
                  <Words text={cell} />
                </th>
              ))}
            </tr>
          </thead>
          {block.rows.map((row) => (
            <tr>
              {row.map((cell) => (
                <td>
                  <Words text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </table>
      );
    case 'figure':
      return <FigureInWords figure={find(texts.figures, block.id)} />;
    case 'contact':
      return <ContactLine id={block.id} />;
    default:
      return block satisfies never;
  }
}

const isForeign = (part: Inline | undefined): part is Foreign => typeof part === 'object' && part.kind === 'foreign';

/** Words to say as they are; in another language than the page's, what they mean stands below. */
export function Said({ text }: { text: readonly Inline[] }): JSX.Element {
  const [only] = text;
  return (
    <>
      <p class="q">
        <Words text={text} />
      </p>
      {isForeign(only) && only.means ? (
        <p>
          <Words text={only.means} />
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
  if (line === undefined)
    return (
      <p class="c">
        <To kind="contact" id={id}>
          {name}
        </To>
      </p>
    );
  // most are called by their number
  if (contact.name.startsWith(line.shown))
    return (
      <p class="c">
        <a href={hrefOfLine(line)}>{name}</a>
        {contact.nameIn ? ` · ${contact.nameIn.means}` : null}
      </p>
    );
  return (
    <p class="c">
      <Number line={line} /> <b>{name}</b>
      {contact.nameIn ? ` · ${contact.nameIn.means}` : null}
    </p>
  );
}
