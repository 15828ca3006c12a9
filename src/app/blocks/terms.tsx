import type { JSX } from 'preact';
import type { Block, Inline } from '../../pack/index.ts';
import { find, usePack } from '../context.ts';
import { t } from '../i18n-reading.ts';

const inInlines = (text: readonly Inline[]): readonly string[] =>
  text.flatMap((part) => {
    if (typeof part === 'string' || !('text' in part)) return [];
    return part.kind === 'term' ? [part.id] : inInlines(part.text);
  });

/** Ids of the glossary's words in these blocks, once each, in reading order. */
export function termsIn(blocks: readonly Block[]): readonly string[] {
  const all = blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'say':
        return inInlines(block.text);
      case 'list':
        return block.items.flatMap(inInlines);
      case 'steps':
        return block.steps.flatMap(({ text }) => inInlines(text));
      case 'avoid':
        return block.items.flatMap(({ avoid, instead }) => [...inInlines(avoid), ...inInlines(instead)]);
      case 'notice':
        return termsIn(block.blocks);
      case 'table':
        return [...block.head, ...block.rows.flat()].flatMap(inInlines);
      case 'heading':
      case 'figure':
      case 'contact':
        return [];
      default:
        return block satisfies never;
    }
  });
  return [...new Set(all)];
}

/** "Mots expliqués": the words of the page that a parent will hear at a counter (LG-4). */
export function TermList({ of }: { of: readonly Block[] }): JSX.Element | null {
  const { terms } = usePack();
  const ids = termsIn(of);
  if (ids.length === 0) return null;
  return (
    <section class="stack-s">
      <h2>{t('terms.title')}</h2>
      <dl class="terms">
        {ids.map((id) => {
          const { name, definition } = find(terms, id);
          return (
            <div key={id} id={`mot-${id}`}>
              <dt>{name}</dt>
              <dd>{definition}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
