import type { Block, Inline } from '../../../../src/pack/index.ts';
import type { Content } from '../content.ts';
import type { Part, Role, Statement } from './statement.ts';
import { cutAtSources, sayWhole } from './write-words.ts';

interface Place {
  readonly part: Part;
  readonly under?: string;
  readonly role?: Role;
}

/** Running text as statements, cut after its sources. */
export const ofText = (text: readonly Inline[], place: Place): readonly Statement[] =>
  cutAtSources(text).map((said) => ({ ...place, ...said }));

/** Blocks as statements, in the order of reading: nothing that they say is left out. */
export function ofBlocks(blocks: readonly Block[], place: Place, pack: Pick<Content, 'figures'>): readonly Statement[] {
  let under = place.under;
  return blocks.flatMap((block): readonly Statement[] => {
    if (block.kind === 'heading') {
      under = block.text;
      return [];
    }
    return ofBlock(block, under === undefined ? place : { ...place, under }, pack);
  });
}

function ofBlock(
  block: Exclude<Block, { kind: 'heading' }>,
  place: Place,
  pack: Pick<Content, 'figures'>,
): readonly Statement[] {
  switch (block.kind) {
    case 'paragraph':
      return ofText(block.text, place);
    case 'say':
      // what one says is said whole
      return [{ ...place, role: 'say', ...sayWhole(block.text) }];
    case 'list':
      return block.items.flatMap((item) => ofText(item, place));
    case 'steps': {
      const inside = { ...place, ...(block.title === undefined ? {} : { under: block.title }), role: 'step' as const };
      return block.steps.flatMap(({ text }) => ofText(text, inside));
    }
    case 'avoid':
      return block.items.map(({ avoid, instead }) => ({
        ...place,
        role: 'avoid',
        ...sayWhole([...avoid, ' → ', ...instead]),
      }));
    case 'notice':
      return ofBlocks(block.blocks, { ...place, role: block.tone }, pack);
    case 'table':
      return [block.head, ...block.rows].map((row) => ({
        ...place,
        role: 'table',
        ...sayWhole(row.flatMap((cell, index) => (index > 0 ? [' · ', ...cell] : cell))),
      }));
    case 'figure':
      return ofFigure(block.id, place, pack);
    case 'contact':
      return [{ ...place, role: 'call', says: '', rule: JSON.stringify([block.id]), sources: [], links: [] }];
    default:
      return block satisfies never;
  }
}

/** A drawing states what its description says, sentence by sentence, and what its boxes and arrows say. */
function ofFigure(id: string, place: Place, { figures }: Pick<Content, 'figures'>): readonly Statement[] {
  const figure = figures.find((one) => one.id === id);
  if (figure === undefined) return [];
  const nameOf = (box: string): string => figure.boxes.find((one) => one.id === box)?.name ?? box;
  return [
    figure.title,
    ...figure.description.split('\n').filter(Boolean),
    ...figure.boxes.map(({ name, does }) => `${name} · ${does}`),
    ...figure.arrows.map(({ from, to, says }) => `${nameOf(from)} → ${nameOf(to)} · ${says}`),
  ].map((says) => ({ ...place, role: 'figure', says, sources: [], links: [] }));
}
