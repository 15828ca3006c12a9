import { describe, expect, test } from 'vitest';
import { textOfBlocks, type Block } from '../../../src/pack/index.ts';
import { REVIEWED, listReviewable, type Content, type Statement } from '../../../tools/compiler/index.ts';
import { goodContent, realContent } from '../../support/packs.ts';

/** A statement as it reads when nothing is said of the child and nothing is filled in. */
const unsaid = (words: string): string =>
  words
    .replaceAll(/\[… [^\]]*\]/g, '…')
    .replaceAll(/\[[^[\]]*? \/ [^[\]]*? \/ ([^[\]]*)\]/g, (_, form: string) => (form === '–' ? '' : form));

/** Only letters and digits count: how statements are cut, and what marks them, is no matter here. */
const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');

const bodyOf = (statements: readonly Statement[], parts: readonly string[]): string =>
  letters(
    statements
      .filter(({ part, rule }) => parts.includes(part.id) && rule === undefined)
      .map(({ says }) => unsaid(says))
      .join(' '),
  );

/** What blocks say, without headings and titles of groups, which stand above the statements, and drawings. */
const saidBy = (blocks: readonly Block[]): string =>
  letters(
    textOfBlocks(
      blocks
        .filter(({ kind }) => kind !== 'heading')
        .map((block) => (block.kind === 'steps' ? { kind: 'steps', steps: block.steps } : block)),
    ),
  );

const real = realContent();
const good = goodContent();
/** What can be reviewed of each, read once: the whole guide takes a moment. */
const reviewable = { real: listReviewable(real), good: listReviewable(good) };

const find = (pack: Content, kind: string, id: string): readonly Statement[] =>
  reviewable[pack === real ? 'real' : 'good'].find((thing) => thing.kind === kind && thing.id === id)?.statements ?? [];

describe('every word of the guide is in one statement, once and in the order of reading:', () => {
  test.each([...good.procedures, ...real.procedures].map((one) => [one.id, one] as const))('%s', (id, procedure) => {
    const pack = real.procedures.includes(procedure) ? real : good;
    const statements = find(pack, 'procedure', id);
    for (const { id: part, blocks } of procedure.sections)
      expect(bodyOf(statements, [part]), part).toBe(saidBy(blocks));
  });

  test.each(real.pages.map((page) => [page.id, page] as const))('page %s', (id, { blocks }) => {
    const words = find(real, 'page', id).filter(({ role }) => role !== 'figure');
    expect(bodyOf(words, ['text'])).toBe(saidBy(blocks));
  });
});

test('a statement cites what bears it: a paragraph is cut behind its sources, and a link alone follows what it is about', () => {
  const said = find(real, 'procedure', 'porter-plainte').map(({ says, sources }) => [says, sources] as const);
  const [first, second] = said.filter(([, sources]) => sources.includes('dila-f1567'));
  expect(first?.[1]).toEqual(['dila-f1567']);
  expect(second?.[1]).toEqual(['dila-f1567', 'lanorville-refus']);
  const closed = said.find(([, sources]) => sources.includes('cpp-40-3'));
  expect(closed?.[0]).toMatch(/pas à pas$/);
  const cited = new Set(said.flatMap(([, sources]) => sources));
  const procedure = real.procedures.find(({ id }) => id === 'porter-plainte');
  expect(procedure?.sources.filter((id) => !cited.has(id))).toEqual([]);
});

test('a card is stated in all its forms, with what brings each', () => {
  const card = find(good, 'procedure', 'prevenir-l-assurance').filter(({ part }) => part.id === 'card');
  expect(card.map(({ role }) => role)).toEqual([
    'title',
    'short',
    'why',
    'situation',
    'variant',
    'title',
    'why',
    'say',
    'variant',
    'why',
  ]);
});

test('a letter is stated line by line, with its fields by name and when a line is said', () => {
  const sheet = find(good, 'letter', 'declaration').filter(({ part }) => part.id === 'sheet');
  expect(sheet.map(({ says }) => says)).toContain('Voici les dégâts.');
  expect(sheet.some(({ says }) => says.includes('[… '))).toBe(true);
  expect(sheet.filter(({ only }) => only !== undefined)).toHaveLength(4);
});

test('everything that has a review can be reviewed: procedures, pages, letters, time limits, contacts, the edition', () => {
  const counts = Object.fromEntries(
    REVIEWED.map((kind) => [kind, reviewable.real.filter((thing) => thing.kind === kind).length]),
  );
  const { procedures, pages, letters: all, deadlines, contacts } = real;
  expect(counts).toEqual({
    procedure: procedures.length,
    page: pages.length,
    letter: all.length,
    deadline: deadlines.length,
    contact: contacts.length,
    edition: 1,
  });
  expect(reviewable.real.filter(({ statements }) => statements.length === 0)).toEqual([]);
});

test('nothing of the guide is reviewed: no jurist has read it yet', () => {
  expect(reviewable.real.filter(({ review }) => review.status !== 'draft')).toEqual([]);
});
