import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLACES, plan, resolve, type Answers, type Place, type Rules } from '../../src/engine/index.ts';
import { compare } from '../../tools/proof/index.ts';
import { is, many, not, one, procedure } from '../fixtures/flows/write-rules.ts';
import { arbitraryRules } from './arbitrary-flow.ts';
import { planNaively, resolveNaively } from './oracle.ts';
import { everyAnswerSet } from './prove-oracle.ts';

const small = arbitraryRules({ maxQuestions: 3, maxOptions: 4, maxProcedures: 4 });
const both = fc.tuple(small, small);
const check = <T>(property: fc.IProperty<T>) =>
  fc.assert(property, { numRuns: 250, interruptAfterTimeLimit: 40_000, markInterruptAsFailure: true });

/** `procedure own now>today` or `question asked true`, with the number of complete answer sets that show it. */
type Changes = Map<string, number>;

function bandsOf(rules: Rules, answers: Answers): Map<string, { own: Place; shown: Place }> {
  const { bands } = planNaively(rules, answers);
  return new Map(
    PLACES.flatMap((band) =>
      bands[band].map(({ procedure: id, ownBand }) => [id, { own: ownBand, shown: band }] as const),
    ),
  );
}

function compareNaively(before: Rules, after: Rules): { answerSets: number; changed: number; changes: Changes } {
  const changes: Changes = new Map();
  let answerSets = 0;
  let changed = 0;
  for (const raw of everyAnswerSet(after.flow)) {
    const { asked, kept, next, dropped } = resolveNaively(after.flow, raw);
    if (Object.keys(dropped).length > 0) continue;
    const was = bandsOf(before, kept);
    const now = bandsOf(after, kept);
    let isOther = false;
    for (const id of new Set([...was.keys(), ...now.keys()])) {
      for (const kind of ['own', 'shown'] as const) {
        const [from, to] = [was.get(id)?.[kind] ?? 'none', now.get(id)?.[kind] ?? 'none'];
        if (from === to) continue;
        const key = `${id} ${kind} ${from}>${to}`;
        changes.set(key, (changes.get(key) ?? 0) + (next === null ? 1 : 0));
        if (kind === 'shown') isOther = true;
      }
    }
    const askedBefore = resolveNaively(before.flow, kept).asked;
    for (const { id } of before.flow.questions.filter((question) =>
      after.flow.questions.some((one) => one.id === question.id),
    )) {
      if (askedBefore.includes(id) === asked.includes(id)) continue;
      const key = `${id} asked ${asked.includes(id)}`;
      changes.set(key, (changes.get(key) ?? 0) + (next === null ? 1 : 0));
    }
    if (next === null) answerSets++;
    if (next === null && isOther) changed++;
  }
  return { answerSets, changed, changes };
}

const listChanges = (before: Rules, after: Rules) =>
  compare(before, after).procedures.flatMap((change) =>
    (['own', 'shown'] as const).flatMap((kind) =>
      change[kind].map((move) => ({
        ...move,
        kind,
        id: change.procedure,
        key: `${change.procedure} ${kind} ${move.from ?? 'none'}>${move.to ?? 'none'}`,
      })),
    ),
  );

describe('on two random small sets of rules', { timeout: 60_000 }, () => {
  test('compare counts what making both plans of every answer set counts', () => {
    check(
      fc.property(both, ([before, after]) => {
        const { answerSets, changed, questions } = compare(before, after);
        const expected = compareNaively(before, after);
        expect({ answerSets, changed }).toEqual({
          answerSets: BigInt(expected.answerSets),
          changed: BigInt(expected.changed),
        });
        const found = [
          ...listChanges(before, after),
          ...questions.map(({ question, asked, answerSets: sets }) => ({
            key: `${question} asked ${asked}`,
            answerSets: sets,
          })),
        ];
        expect(Object.fromEntries(found.map(({ key, answerSets: sets }) => [key, Number(sets)]))).toEqual(
          Object.fromEntries(expected.changes),
        );
      }),
    );
  });

  test('each example shows its change, and is complete where the change is counted', () => {
    check(
      fc.property(both, ([before, after]) => {
        for (const { id, kind, from, to, answerSets, example } of listChanges(before, after)) {
          expect([
            bandsOf(before, example).get(id)?.[kind] ?? null,
            bandsOf(after, example).get(id)?.[kind] ?? null,
          ]).toEqual([from, to]);
          const { next, dropped } = resolve(after.flow, example);
          expect({ dropped, complete: next === null }).toEqual({ dropped: {}, complete: answerSets > 0n });
        }
        for (const { question, asked, example } of compare(before, after).questions) {
          expect([
            resolve(before.flow, example).asked.includes(question),
            resolve(after.flow, example).asked.includes(question),
          ]).toEqual([!asked, asked]);
        }
      }),
    );
  });

  test('rules compared with themselves show no change', () => {
    check(
      fc.property(small, (rules) => {
        expect(compare(rules, structuredClone(rules))).toMatchObject({ changed: 0n, questions: [], procedures: [] });
      }),
    );
  });
});

const flow = {
  questions: [
    one('sky', 'blue grey unknown'),
    many('bag', 'hat coat none', { exclusive: ['none'], when: not(is('sky', 'blue')) }),
  ],
};
const rules = (...procedures: Rules['procedures']): Rules => ({
  flow,
  procedures,
  caps: { now: 1, today: 1, week: 1 },
});

test('a cap that pushes another procedure down shows in the plan, and not in its own band', () => {
  const before = rules(procedure('look-up', 'now', { when: is('sky', 'grey') }), procedure('take-hat', 'now'));
  const after = rules(
    procedure('look-up', 'now', { when: is('sky', 'grey', 'unknown') }),
    procedure('take-hat', 'now'),
  );
  expect(compare(before, after).procedures).toEqual([
    {
      procedure: 'look-up',
      own: [{ from: null, to: 'now', answerSets: 4n, example: { sky: ['unknown'], bag: ['none'] } }],
      shown: [{ from: null, to: 'now', answerSets: 4n, example: { sky: ['unknown'], bag: ['none'] } }],
    },
    {
      procedure: 'take-hat',
      own: [],
      shown: [{ from: 'now', to: 'today', answerSets: 4n, example: { sky: ['unknown'], bag: ['none'] } }],
    },
  ]);
});

test('options that stood alone in the edition before, and no longer do, are read as that edition reads them', () => {
  const bag = (exclusive: readonly string[]) => many('bag', 'hat unknown none', { exclusive });
  const look = one('look', 'yes', { when: is('bag', 'hat', 'unknown') });
  const before: Rules = { ...rules(), flow: { questions: [bag(['unknown', 'none']), look] } };
  const after: Rules = { ...rules(), flow: { questions: [bag([]), one('look', 'yes')] } };
  // "none" alone, and "none" with "unknown": there the last one counted; with a hat, the hat did
  expect(compare(before, after).questions).toMatchObject([{ question: 'look', asked: true, answerSets: 2n }]);
});

test('a change that only an unfinished answer set shows counts for nothing, and shows that set', () => {
  const [change] = compare(
    rules(procedure('wait', 'now')),
    rules(procedure('wait', 'now', { when: is('sky', 'blue', 'grey', 'unknown') })),
  ).procedures;
  expect(change?.own).toEqual([{ from: 'now', to: null, answerSets: 0n, example: {} }]);
});

test('an option that the earlier edition does not know says nothing to it', () => {
  const newer: Rules = {
    ...rules(procedure('take-hat', 'now', { when: is('sky', 'blue', 'green') })),
    flow: { questions: [one('sky', 'blue grey green unknown')] },
  };
  const older = rules(procedure('take-hat', 'now', { when: is('sky', 'blue') }));
  expect(compare(older, newer).procedures[0]?.shown).toEqual([
    { from: null, to: 'now', answerSets: 1n, example: { sky: ['green'] } },
  ]);
  expect(plan(older, { sky: ['green'] }).bands.now).toEqual([]);
});

test('rules that cannot be are refused, naming the id', () => {
  expect(() => compare(rules(), rules(procedure('fly', 'now', { when: is('wings', 'two') })))).toThrow('"wings"');
});
