import { foldBlocks, type Block, type BlockCases, type Inline } from '../../../../src/pack/index.ts';
import type { Content } from '../content.ts';
import type { StatementPart, Role, Statement } from './statement.ts';
import { cutAtSources, sayWhole } from './write-words.ts';

interface StatementPlace {
  readonly part: StatementPart;
  readonly under?: string;
  readonly role?: Role;
}

/** Running text as statements, cut after its sources. */
export const ofText = (text: readonly Inline[], place: StatementPlace): readonly Statement[] =>
  cutAtSources(text).map((said) => ({ ...place, ...said }));

/** Blocks as statements, in the order of reading: nothing that they say is left out. */
export function ofBlocks(
  blocks: readonly Block[],
  given: StatementPlace,
  pack: Pick<Content, 'figures'>,
): readonly Statement[] {
  let place = given;
  const cases: BlockCases<readonly Statement[]> = {
    paragraph: ({ text }) => ofText(text, place),
    // it stands over all that follows
    heading: ({ text }) => {
      place = { ...place, under: text };
      return [];
    },
    list: ({ items }) => items.flatMap((item) => ofText(item, place)),
    steps: ({ title, steps }) => {
      const inside = { ...place, ...(title === undefined ? {} : { under: title }), role: 'step' as const };
      return steps.flatMap(({ text }) => ofText(text, inside));
    },
    // what one says is said whole
    say: ({ text }) => [{ ...place, role: 'say', ...sayWhole(text) }],
    avoid: ({ items }) =>
      items.map(({ avoid, instead }) => ({ ...place, role: 'avoid', ...sayWhole([...avoid, ' → ', ...instead]) })),
    notice: (block) => ofBlocks(block.blocks, { ...place, role: block.tone }, pack),
    table: ({ head, rows }) =>
      [head, ...rows].map((row) => ({
        ...place,
        role: 'table',
        ...sayWhole(row.flatMap((cell, index) => (index > 0 ? [' · ', ...cell] : cell))),
      })),
    figure: ({ id }) => ofFigure(id, place, pack),
    contact: ({ id }) => [{ ...place, role: 'call', says: '', rule: JSON.stringify([id]), sources: [], links: [] }],
  };
  return foldBlocks(blocks, cases).flat();
}

/** A drawing states what its description says, sentence by sentence, and what its boxes and arrows say. */
function ofFigure(id: string, place: StatementPlace, { figures }: Pick<Content, 'figures'>): readonly Statement[] {
  const figure = figures.find((figure) => figure.id === id);
  if (figure === undefined) return [];
  const nameOf = (box: string): string => figure.boxes.find((drawn) => drawn.id === box)?.name ?? box;
  return [
    figure.title,
    ...figure.description.split('\n').filter(Boolean),
    ...figure.boxes.map(({ name, does }) => `${name} · ${does}`),
    ...figure.arrows.map(({ from, to, says }) => `${nameOf(from)} → ${nameOf(to)} · ${says}`),
  ].map((says) => ({ ...place, role: 'figure', says, sources: [], links: [] }));
}
