import fc from 'fast-check';
import {
  BANDS,
  PLACES,
  type Answers,
  type BandRule,
  type Choice,
  type Condition,
  type Flow,
  type Procedure,
  type Question,
  type Rules,
} from '../../src/engine/index.ts';
import type { Must } from '../../tools/proof/index.ts';

/** Random small flows and rules: small enough to try every answer, mixed enough to meet every rule. */

const QUESTIONS = ['first', 'constructor', 'third', 'fourth'];
const OPTIONS = ['a', 'unknown', 'b', 'none'];

function arbitraryCondition(questions: readonly Question[], depth = 2): fc.Arbitrary<Condition> {
  const question = fc.constantFrom(...questions);
  const atom: fc.Arbitrary<Condition> = question.chain((q) =>
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc
          .subarray(
            q.options.map((o) => o.id),
            { minLength: 1 },
          )
          .map((options): Condition => ({ kind: 'is', question: q.id, options })),
      },
      { weight: 1, arbitrary: fc.nat(3).map((atLeast): Condition => ({ kind: 'count', question: q.id, atLeast })) },
    ),
  );
  if (depth === 0) return atom;
  const part = arbitraryCondition(questions, depth - 1);
  return fc.oneof(
    { weight: 3, arbitrary: atom },
    { weight: 1, arbitrary: part.map((of): Condition => ({ kind: 'not', of })) },
    { weight: 1, arbitrary: part.map((of): Condition => ({ kind: 'named', name: 'some', of })) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constantFrom('all' as const, 'any' as const),
        of: fc.array(part, { maxLength: 3 }),
      }),
    },
  );
}

function arbitraryQuestion(id: string, earlier: readonly Question[], maxOptions: number): fc.Arbitrary<Question> {
  const when = earlier.length > 0 ? fc.option(arbitraryCondition(earlier), { nil: undefined }) : fc.constant(undefined);
  return fc
    .tuple(
      fc.constantFrom('one' as const, 'many' as const),
      fc.subarray(OPTIONS, { minLength: 1, maxLength: maxOptions }),
      when,
    )
    .chain(([kind, options, condition]) =>
      fc
        .tuple(
          kind === 'many' ? fc.subarray(options, { maxLength: Math.min(2, options.length) }) : fc.constant([]),
          fc.subarray(options, { maxLength: 1 }),
        )
        .map(([exclusive, urgent]) => ({
          id,
          kind,
          options: options.map((option) => ({ id: option })),
          exclusive,
          urgent,
          ...(condition && { when: condition }),
        })),
    );
}

export function arbitraryFlow({ maxQuestions = 4, maxOptions = 4 } = {}): fc.Arbitrary<Flow> {
  const grow = (questions: readonly Question[], length: number): fc.Arbitrary<Flow> =>
    questions.length === length
      ? fc.constant({ questions })
      : arbitraryQuestion(QUESTIONS[questions.length] as string, questions, maxOptions).chain((question) =>
          grow([...questions, question], length),
        );
  return fc.integer({ min: 1, max: maxQuestions }).chain((length) => grow([], length));
}

function arbitraryProcedure(id: string, { questions }: Flow, before: readonly string[]): fc.Arbitrary<Procedure> {
  const when = fc.option(arbitraryCondition(questions), { nil: undefined });
  const band: fc.Arbitrary<BandRule> = fc
    .tuple(
      fc.array(fc.record({ when: arbitraryCondition(questions, 1), band: fc.constantFrom(...PLACES) }), {
        maxLength: 2,
      }),
      fc.constantFrom(...PLACES),
    )
    .map(([choices, last]) => [...choices, { band: last }]);
  const flags = fc.record({ service: fc.boolean(), anyHour: fc.boolean(), lastResort: fc.boolean() });
  const ifRefused = fc.option(fc.constantFrom('p0', 'p1', 'p2', 'p3', 'nowhere'), { nil: undefined });
  const protective = fc.oneof(fc.boolean(), arbitraryCondition(questions, 1));
  const choice: fc.Arbitrary<Choice> = fc.constantFrom(
    ...questions.flatMap(({ id: question, options }) => options.map((option) => ({ question, option: option.id }))),
  );
  const marks = fc.record({
    protective,
    lift: fc.option(arbitraryCondition(questions, 0), { nil: undefined }),
    joins: fc.subarray([...before], { maxLength: Math.min(2, before.length) }),
    done: fc.array(choice, { maxLength: 1 }),
    yields: fc.array(
      fc.tuple(choice, fc.constantFrom('p0', 'p1')).map(([one, to]) => ({ ...one, to })),
      { maxLength: 1 },
    ),
  });
  return fc.tuple(when, band, flags, ifRefused, marks).map(([condition, rule, some, refused, { lift, ...rest }]) => ({
    id,
    band: rule,
    ...some,
    ...rest,
    ...(condition && { when: condition }),
    ...(lift && { lift }),
    ...(refused && { ifRefused: refused }),
  }));
}

const ids = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `p${i}`);

export function arbitraryRules(size?: {
  maxQuestions?: number;
  maxOptions?: number;
  maxProcedures?: number;
}): fc.Arbitrary<Rules & { readonly musts: readonly Must[] }> {
  return arbitraryFlow(size).chain((flow) =>
    fc.record({
      flow: fc.constant(flow),
      procedures: fc
        .integer({ min: 1, max: size?.maxProcedures ?? 6 })
        .chain((n) => fc.tuple(...ids(n).map((id, i) => arbitraryProcedure(id, flow, ids(i))))),
      musts: fc.array(
        fc.record({
          when: arbitraryCondition(flow.questions, 1),
          procedure: fc.constant('p0'),
          band: fc.constantFrom(...BANDS),
        }),
        { maxLength: 2 },
      ),
      caps: fc.record({ now: fc.nat(2), today: fc.nat(2), week: fc.nat(2) }),
    }),
  );
}

/** What a store could hold: mostly answers to this flow, some of them nonsense, in any key order. */
export function arbitraryAnswers({ questions }: Flow): fc.Arbitrary<Answers> {
  const entries = questions.map(({ id, options }) =>
    fc.tuple(
      fc.constant(id),
      fc.array(fc.constantFrom(...options.map((o) => o.id), ...options.map((o) => o.id), 'stranger'), {
        maxLength: 4,
      }) as fc.Arbitrary<unknown>,
    ),
  );
  const nonsense = fc.tuple(
    fc.constantFrom('toString', '__proto__', 'gone', ...questions.map((q) => q.id)),
    fc.oneof(fc.anything(), fc.array(fc.anything(), { maxLength: 3 })),
  );
  return fc
    .tuple(fc.tuple(...entries), fc.array(nonsense, { maxLength: 1 }), fc.boolean())
    .chain(([known, strange, damaged]) => fc.shuffledSubarray(damaged ? [...known, ...strange] : known))
    .map((list) => Object.fromEntries(list) as Answers);
}
