import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addGeneration, addIds, digestOf, movedIn, numbersOf } from '../../tools/compiler/join/number-ids.ts';
import type { PublishedIds } from '../../tools/compiler/read/schema/published.ts';
import { compilePack } from '../../tools/compiler/index.ts';
import { change } from './faults/fault.ts';
import { edit, good } from './edit-pack.ts';

const none: PublishedIds = {
  questions: {},
  procedures: {},
  signs: {},
  fields: {},
  contacts: [],
  pages: [],
  letters: [],
  deadlines: [],
};

const id = fc.stringMatching(/^[a-z]{1,3}$/);
const lists = fc.dictionary(id, fc.uniqueArray(id, { maxLength: 5 }), { maxKeys: 5 });
const content: fc.Arbitrary<PublishedIds> = fc
  .record({ questions: lists, procedures: lists })
  .map((counted) => ({ ...none, ...counted }));

test('an id that has a number keeps it, whatever editions come after, in any order', () => {
  fc.assert(
    fc.property(fc.array(content, { minLength: 1, maxLength: 5 }), (editions) => {
      let ids = none;
      let generations: Parameters<typeof addGeneration>[0] = [];
      for (const [at, edition] of editions.entries()) {
        const before = ids;
        ids = addIds(before, edition);
        generations = addGeneration(generations, ids, `edition ${at}`);
        for (const kind of ['questions', 'procedures'] as const) {
          expect(Object.keys(ids[kind]).slice(0, Object.keys(before[kind]).length)).toEqual(Object.keys(before[kind]));
          for (const [one, inner] of Object.entries(before[kind]))
            expect(ids[kind][one]?.slice(0, inner.length)).toEqual(inner);
        }
        // no earlier edition was moved by a later one, and each says what it had
        expect(movedIn(generations, ids)).toEqual([]);
      }
      expect(new Set(generations.map(({ digest }) => digest)).size).toBe(generations.length);
    }),
    { numRuns: 200 },
  );
});

test('what was moved, taken out or put between is found', () => {
  const ids = { ...none, questions: { a: ['x', 'y'], b: ['z'] }, procedures: { p: ['s', 't'] } };
  const generations = addGeneration([], ids, '2026-11-25');
  const others: readonly PublishedIds[] = [
    { ...ids, questions: { b: ['z'], a: ['x', 'y'] } },
    { ...ids, questions: { a: ['y', 'x'], b: ['z'] } },
    { ...ids, questions: { a: ['x', 'w', 'y'], b: ['z'] } },
    { ...ids, questions: { a: ['x'], b: ['z'] } },
    { ...ids, procedures: { q: ['s'], p: ['s', 't'] } },
    { ...ids, procedures: {} },
  ];
  for (const other of others) expect(movedIn(generations, other)).toEqual(generations);
  expect(movedIn(generations, { ...ids, questions: { ...ids.questions, a: ['x', 'y', 'w'], c: [] } })).toEqual([]);
});

test('what was never published has numbers behind the others, in a generation of its own', () => {
  const before = { ...none, questions: { a: ['x'] }, procedures: { p: ['s'] } };
  const now = { ...none, questions: { b: ['z'], a: ['w', 'x'] }, procedures: { p: ['s'] } };
  const [published] = addGeneration([], before, '2026-11-25');
  if (!published) throw new Error('no generation');
  const numbers = numbersOf({ ids: before, generations: [published] }, now);
  expect(numbers.questions).toEqual([
    ['a', ['x', 'w']],
    ['b', ['z']],
  ]);
  expect(numbers.generations).toEqual([
    { questions: [1], procedures: [1] },
    { questions: [2, 1], procedures: [1] },
  ]);
  expect(digestOf(before, published)).toBe(published.digest);
  // the same edition again has no more of them
  expect(numbersOf({ ids: before, generations: [published] }, before).generations).toHaveLength(1);
});

test('what is retired may be gone, and keeps its number', () => {
  const gone = [
    change(
      'published.yaml',
      'contacts:\n',
      '  fermer-le-gaz: [vanne]\nretired: [procedures/fermer-le-gaz]\ncontacts:\n',
    ),
  ];
  const { issues, pack } = compilePack(edit(good, gone), 'fr');
  expect(issues).toEqual([]);
  expect(pack?.kit.numbers.procedures.slice(0, 2)).toEqual([
    ['appeler-les-secours', ['appeler', 'sortir']],
    ['fermer-le-gaz', ['vanne']],
  ]);
  expect(pack?.core.procedures.map(({ id: one }) => one)).not.toContain('fermer-le-gaz');
});
