import type { Block, Inline } from '../../../pack/index.ts';

const deep = (text: readonly Inline[]): readonly Inline[] =>
  text.flatMap((part) => {
    if (typeof part === 'string' || !('text' in part)) return [part];
    return [part, ...deep(part.text), ...(part.kind === 'foreign' ? deep(part.means ?? []) : [])];
  });

/**
 * Everything that stands in the running text of some blocks, in reading order; what holds other words comes before
 * them.
 */
export const inlinesOf = (blocks: readonly Block[]): readonly Inline[] =>
  blocks.flatMap((block): readonly Inline[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'say':
        return deep(block.text);
      case 'list':
        return block.items.flatMap(deep);
      case 'steps':
        return block.steps.flatMap(({ text }) => deep(text));
      case 'avoid':
        return block.items.flatMap(({ avoid, instead }) => [...deep(avoid), ...deep(instead)]);
      case 'notice':
        return inlinesOf(block.blocks);
      case 'table':
        return [...block.head, ...block.rows.flat()].flatMap(deep);
      case 'heading':
      case 'figure':
      case 'contact':
        return [];
      default:
        return block satisfies never;
    }
  });
