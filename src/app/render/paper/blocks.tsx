import type { JSX } from 'preact';
import { find, type Block, type Inline } from '../../../pack/index.ts';
import { ContactLine } from './contact-line.tsx';
import { useGuide, usePrinted } from './guide.ts';
import { Inlines } from './inlines.tsx';
import { Script } from './script.tsx';
import { onPaper } from './on-paper.ts';
import { useSay } from './beside.tsx';

/**
 * Blocks on paper. `cut` marks what can be left out alone, from the end, where a page must be filled and no more
 * (tools/paper/fit-page.ts); `data-group` what is nothing without such a part.
 */
export function Blocks({ blocks, from = 1 }: { blocks: readonly Block[]; from?: number }): JSX.Element {
  return (
    <>
      {blocks.map((block, at) => (
        <One key={at} block={block} from={from + stepsBefore(blocks, at)} />
      ))}
    </>
  );
}

/** Steps are counted through, whatever stands between them. */
const stepsBefore = (blocks: readonly Block[], at: number): number =>
  blocks.slice(0, at).reduce((sum, block) => sum + (block.kind === 'steps' ? block.steps.length : 0), 0);

function One({ block, from }: { block: Block; from: number }): JSX.Element | null {
  const { pack } = useGuide();
  const printed = usePrinted();
  const say = useSay();
  const said = (text: readonly Inline[]): readonly Inline[] => onPaper(text, printed);
  switch (block.kind) {
    case 'paragraph':
      return said(block.text).length === 0 ? null : (
        <p class="cut">
          <Inlines text={said(block.text)} />
        </p>
      );
    case 'heading':
      return <h4>{block.text}</h4>;
    case 'list':
      return (
        <ul data-group>
          {block.items.map((item, at) =>
            said(item).length === 0 ? null : (
              <li key={at} class="cut">
                <Inlines text={said(item)} />
              </li>
            ),
          )}
        </ul>
      );
    case 'steps':
      return (
        <div data-group>
          {block.title === undefined ? null : <h4>{block.title}</h4>}
          <ol class="steps" start={from}>
            {block.steps.map(({ id, text }, at) => (
              <li key={id} class="cut">
                <i class="box" />
                <span>
                  <b>{from + at}.</b> <Inlines text={said(text)} />
                </span>
              </li>
            ))}
          </ol>
        </div>
      );
    case 'say':
      return <Script text={block.text} />;
    case 'avoid':
      return (
        <ul data-group>
          {block.items.map(({ avoid, instead }, at) => (
            <li key={at} class="cut">
              <Inlines text={avoid} /> <b>{say('procedure.instead')}</b> <Inlines text={instead} />
            </li>
          ))}
        </ul>
      );
    case 'notice':
      return (
        <div class="notice" data-group>
          <Blocks blocks={block.blocks} />
        </div>
      );
    case 'contact':
      return <ContactLine contact={find(pack.core.contacts, block.id)} />;
    // wide and drawn things are for the screen
    case 'table':
    case 'figure':
      return null;
    default:
      return block satisfies never;
  }
}
