import type { JSX } from 'preact';
import { Pictogram } from '../../ui/pictogram.tsx';
import { find, foldBlocks, textOf, type Block, type BlockCases, type Inline } from '../../../pack/index.ts';
import { ContactLine } from './contact-line.tsx';
import { useGuide, usePrinted } from './guide.ts';
import { Inlines } from './inlines.tsx';
import { Script } from './script.tsx';
import { onPaper } from './on-paper.ts';
import { useSay } from './beside.tsx';

/** Blocks on paper. `cut` marks what stays in one piece where a sheet is filled (tools/paper/fill-sheets.ts). */
export function Blocks({ blocks, from = 1 }: { blocks: readonly Block[]; from?: number }): JSX.Element {
  const { pack } = useGuide();
  const printed = usePrinted();
  const say = useSay();
  const isEasier = pack.core.translation?.isEasier === true;
  let next = from;
  const cases: BlockCases<JSX.Element | null> = {
    paragraph: ({ text }) => <Cut as="p" text={onPaper(text, printed)} />,
    heading: ({ text }) => <h4>{text}</h4>,
    list: ({ items }) => (
      <ul>
        {items.map((item, at) => (
          <Cut key={at} as="li" text={onPaper(item, printed)} />
        ))}
      </ul>
    ),
    // they are counted through, whatever stands between them
    steps: ({ title, steps }) => {
      const start = next;
      next += steps.length;
      return (
        <div>
          {title === undefined ? null : <h4>{title}</h4>}
          <ol class="steps">
            {steps.map(({ id, text, picture }, at) => (
              <li key={id} value={start + at} class="cut">
                {isEasier && picture ? <Pictogram name={picture} /> : <i class="box" />}
                <span>
                  <b>{start + at}.</b> <Inlines text={onPaper(text, printed)} />
                </span>
              </li>
            ))}
          </ol>
        </div>
      );
    },
    say: ({ text }) => <Script text={text} />,
    avoid: ({ items }) => (
      <ul>
        {items.map(({ avoid, instead }, at) => (
          <li key={at} class="cut">
            <Inlines text={avoid} /> {isEasier ? <br /> : null}
            <b>{say('procedure.instead')}</b> <Inlines text={instead} />
          </li>
        ))}
      </ul>
    ),
    notice: (block) => (
      <div class="notice cut">
        <Blocks blocks={block.blocks} />
      </div>
    ),
    contact: ({ id }) => <ContactLine contact={find(pack.core.contacts, id)} />,
    // wide and drawn things are for the screen
    table: () => null,
    figure: () => null,
  };
  return <>{foldBlocks(blocks, cases)}</>;
}

/** Nothing where nothing is left to say. What ends with a colon is never the last of a page. */
const Cut = ({ as: Tag, text }: { as: 'p' | 'li'; text: readonly Inline[] }): JSX.Element | null =>
  text.length === 0 ? null : (
    <Tag class={textOf(text).trimEnd().endsWith(':') ? 'cut announces' : 'cut'}>
      <Inlines text={text} />
    </Tag>
  );
