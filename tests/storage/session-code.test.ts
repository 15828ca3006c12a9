import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolve, type Flow } from '../../src/engine/index.ts';
import type { Known } from '../../src/storage/session-code.ts';
import type { Session } from '../../src/storage/session.ts';
import { shortOf } from '../../src/storage/short-code.ts';
import { registry, stepCode } from '../../src/storage/index.ts';
import { answersTo, SEEDED } from '../support/answers.ts';
import { realContent } from '../support/packs.ts';

const EMPTY: Session = {
  answers: {},
  items: {},
  signs: [],
  fromSigns: [],
  draft: null,
  steps: [],
  started: false,
  child: null,
  letters: {},
};
/** The code of this guide: of its registered stores. */
const encode = (known: Known, session: Session): string => registry.encode(known, { ...session });
const decode = (known: Known, code: string): Partial<Session> => registry.decode(known, code);

const RUNS = { ...SEEDED, numRuns: 300 };
const pack = realContent();
const BLACKMAIL: Session = {
  ...EMPTY,
  started: true,
  answers: { danger: ['none'], who: ['parent'], noticed: ['images', 'blackmail'], images: ['threatened'] },
  items: { 'porter-plainte': 'done', 'parler-a-son-enfant': 'not-for-me' },
  steps: [stepCode('porter-plainte', 'appeler')],
};
const code = encode(pack, BLACKMAIL);

const sessions: fc.Arbitrary<Session> = fc.record({
  answers: answersTo(pack, {}),
  items: fc.dictionary(
    fc.constantFrom(...pack.procedures.map(({ id }) => id)),
    fc.constantFrom('done' as const, 'not-for-me' as const),
  ),
  signs: fc.constant([]),
  fromSigns: fc.constant([]),
  draft: fc.constant(null),
  steps: fc.uniqueArray(fc.constantFrom('a', 'b', 'c').map((step) => stepCode('porter-plainte', step))),
  started: fc.boolean(),
  child: fc.constantFrom('daughter' as const, 'son' as const, null),
  letters: fc.constant({}),
});

const asSets = ({ answers = {} }: Partial<Session>) =>
  Object.fromEntries(Object.entries(answers).map(([question, options]) => [question, [...options].sort()]));

/** The same flow, but for what happens to one question. */
const flowWith = (
  id: string,
  change: (options: Flow['questions'][number]['options']) => Flow['questions'][number]['options'],
): { flow: Flow; procedures: typeof pack.procedures } => ({
  flow: {
    questions: pack.flow.questions.map((question) =>
      question.id === id ? { ...question, options: change(question.options) } : question,
    ),
  },
  procedures: pack.procedures,
});

test('nothing said is nothing kept', () => {
  expect(encode(pack, EMPTY)).toBe('');
  expect(decode(pack, '')).toEqual({});
});

test('whatever was ticked comes back as it was', () => {
  fc.assert(
    fc.property(sessions, (session) => {
      const back = decode(pack, encode(pack, session));
      expect(asSets(back)).toEqual(asSets(session));
      expect(back.items ?? {}).toEqual(session.items);
      expect([...(back.steps ?? [])].sort()).toEqual([...session.steps].sort());
      expect(back.started ?? false).toBe(session.started);
    }),
    RUNS,
  );
});

test('what was typed, and the signs, are not in the code', () => {
  expect(encode(pack, { ...EMPTY, letters: { sender: 'Ana Duval' } })).toBe('');
  expect(encode(pack, { ...BLACKMAIL, letters: { sender: 'Ana Duval', done: ['photos'] }, signs: ['x'] })).toBe(code);
});

test('the code is short, and holds no word of the guide', () => {
  const ids = [
    ...pack.flow.questions.flatMap(({ id, options }) => [id, ...options.map((option) => option.id)]),
    ...pack.procedures.map(({ id }) => id),
  ];
  const words = ids.flatMap((id) => id.split('-')).filter((word) => word.length > 4);
  fc.assert(
    fc.property(sessions, (session) => {
      const written = encode(pack, session);
      expect(written).toMatch(/^[\w.~-]*$/);
      expect(words.filter((word) => written.includes(word))).toEqual([]);
    }),
    RUNS,
  );
  expect(code.length).toBeLessThan(80);
});

test('a code that was cut or changed anywhere gives no answer that was not given, and no error', () => {
  fc.assert(
    fc.property(
      sessions,
      fc.nat(),
      fc.oneof(fc.constantFrom('.', '~', ''), fc.string({ maxLength: 3 })),
      (session, at, strange) => {
        const written = encode(pack, session);
        const place = at % (written.length + 1);
        for (const damaged of [written.slice(0, place), written.slice(0, place) + strange + written.slice(place + 1)]) {
          const given = asSets(session);
          for (const [question, options] of Object.entries(asSets(decode(pack, damaged))))
            expect(options).toEqual(given[question]);
        }
      },
    ),
    RUNS,
  );
});

test('anything else that stands in its place is nothing, and no error', () => {
  fc.assert(
    fc.property(fc.string(), (anything) => {
      expect(asSets(decode(pack, anything))).toEqual({});
    }),
    RUNS,
  );
  for (const anything of ['1', '1.', '1..', '2.abcd.b1.', '[object Object]', '{"answers":{}}'])
    expect(decode(pack, anything)).toEqual({});
});

test('of another edition, what the flow still knows whole is read, and a question that lost a chosen option is asked again', () => {
  const { answers } = decode(
    flowWith('noticed', (options) => options.filter(({ id }) => id !== 'blackmail')),
    code,
  );
  expect(answers).toEqual({ danger: ['none'], who: ['parent'], images: ['threatened'] });
});

test('an option more, or another order, loses no answer', () => {
  const known = flowWith('noticed', (options) => [{ id: 'new' }, ...[...options].reverse()]);
  expect(asSets(decode(known, code))).toEqual(asSets(BLACKMAIL));
  expect(decode({ flow: { questions: [...pack.flow.questions].reverse() }, procedures: [] }, code)).toMatchObject({
    started: true,
    items: {},
  });
});

test('of this very flow, a code that names what is not there is damaged: nothing of it is believed', () => {
  const foreign = shortOf('danger/nowhere');
  expect(decode(pack, code.replace(shortOf('danger/none'), foreign))).toEqual({});
});

test('a part that a later version adds is left aside', () => {
  expect(decode(pack, `${code}zAbC.`)).toEqual(decode(pack, code));
});

test('no two ids of the guide fall together, and the options of two questions neither', () => {
  const options = pack.flow.questions.flatMap(({ id, options: all }) => all.map((option) => `${id}/${option.id}`));
  const steps = pack.procedures.flatMap(({ id, sections }) =>
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'steps' ? block.steps.map((step) => stepCode(id, step.id)) : [])),
    ),
  );
  expect(steps.length).toBeGreaterThan(100);
  for (const codes of [options.map(shortOf), pack.procedures.map(({ id }) => shortOf(id)), steps])
    expect(new Set(codes).size).toBe(codes.length);
});

test('the answers that come back lead where they led', () => {
  const positionOf = ({ answers = {} }: Partial<Session>) => resolve(pack.flow, answers);
  fc.assert(
    fc.property(sessions, (session) => {
      expect(positionOf(decode(pack, encode(pack, session)))).toEqual(positionOf(session));
    }),
    RUNS,
  );
});
