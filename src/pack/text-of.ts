import type { Block, Inline } from './types/index.ts';

/**
 * The plain text of some words: no marks, no citations; what is to be filled in is "…", and the child is not said to be
 * a daughter or a son; of words in another language, what they mean in the page's. */
export function textOf(inlines: readonly Inline[]): string {
  return inlines.map(textOfInline).join('');
}

function textOfInline(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'strong':
    case 'link':
    case 'term':
      return textOf(inline.text);
    case 'foreign':
      return textOf(inline.means ?? inline.text);
    case 'cite':
      return '';
    case 'blank':
      return '…';
    case 'by-child':
      return inline.unsaid;
    default:
      return inline satisfies never;
  }
}

/** The plain text of some blocks, one line for each paragraph, item or step. The check of the content uses it. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.map(textOfBlock).join('\n');
}

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'say':
      return textOf(block.text);
    case 'heading':
      return block.text;
    case 'list':
      return block.items.map(textOf).join('\n');
    case 'steps':
      return [block.title ?? [], block.steps.map(({ text }) => textOf(text))].flat().join('\n');
    case 'avoid':
      return block.items.map(({ avoid, instead }) => `${textOf(avoid)} → ${textOf(instead)}`).join('\n');
    case 'notice':
      return textOfBlocks(block.blocks);
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(textOf).join(' · ')).join('\n');
    case 'figure':
    case 'contact':
      return '';
    default:
      return block satisfies never;
  }
}
