import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plan, resolve, type Answers, type Rules } from '../../src/engine/index.ts';
import { digestOf, meetEdition, seenOf, type ShownPlan } from '../../src/storage/plans/meet.ts';
import { arbitraryAnswers, arbitraryRules } from '../engine/arbitrary-flow.ts';

const FLOW = {
  questions: [
    { id: 'where', kind: 'one' as const, options: [{ id: 'home' }, { id: 'away' }] },
    { id: 'images', kind: 'many' as const, options: [{ id: 'shared' }, { id: 'none' }] },
  ],
};

const edition = (name: string, bands: Readonly<Record<string, string>>, words = '', locale = 'fr'): ShownPlan => ({
  edition: name,
  locale,
  flow: FLOW,
  items: Object.entries(bands).map(([id, band]) => ({ id, band, title: `Do ${id}`, text: id + words })),
});

describe('a plan that meets a new edition', () => {
  const seen = seenOf(edition('2026-11-01', { call: 'now', file: 'week', letter: '', old: 'today', lost: '' }));

  test('says what is new, changed and withdrawn, with the reason', () => {
    const news = meetEdition(
      seen,
      edition('2026-12-01', { call: 'now', file: 'today', letter: 'week', fresh: 'later', none: '' }),
      {},
    );
    expect(news).toEqual({
      added: [
        { id: 'letter', because: 'answers' },
        { id: 'fresh', because: 'new-procedure' },
      ],
      changed: [{ id: 'file', from: 'week', to: 'today', words: false }],
      withdrawn: [{ id: 'old', because: 'gone', title: 'Do old' }],
      askAgain: [],
    });
  });

  test('says when only the words have changed, and when the answers bring something no more', () => {
    const news = meetEdition(seen, edition('2026-12-01', { call: 'now', file: '', old: 'today' }, '!'), {});
    expect(news.changed).toEqual([
      { id: 'call', from: 'now', to: 'now', words: true },
      { id: 'old', from: 'today', to: 'today', words: true },
    ]);
    expect(news.withdrawn).toEqual([{ id: 'file', because: 'answers' }]);
  });

  test('compares words with those of the same language alone, and all else in any', () => {
    const other = edition('2026-12-01', { call: 'now', file: 'today', old: 'today', fresh: 'later' }, '!', 'ar');
    const news = meetEdition(seen, other, {});
    expect(news.changed).toEqual([{ id: 'file', from: 'week', to: 'today', words: false }]);
    expect(news.added).toEqual([{ id: 'fresh', because: 'new-procedure' }]);
    // as it was kept before languages were: nobody knows which words were seen
    expect(meetEdition({ ...seen, locale: '' }, edition('2026-12-01', { call: 'now' }, '!'), {}).changed).toEqual([]);
    expect(meetEdition(seenOf(other), edition('2027-01-01', { call: 'now' }, '?', 'ar'), {}).changed).toEqual([
      { id: 'call', from: 'now', to: 'now', words: true },
    ]);
  });

  test('asks again what was answered with an option that is no more, and keeps every other answer', () => {
    const [where, images] = FLOW.questions;
    const later: ShownPlan = {
      ...edition('2026-12-01', {}),
      flow: {
        questions: [
          { ...(where as (typeof FLOW.questions)[0]), options: [{ id: 'home' }, { id: 'unknown' }] },
          images as (typeof FLOW.questions)[0],
        ],
      },
    };
    const ask = (answers: Answers) => meetEdition(seen, later, answers);
    expect(ask({ where: ['away'], images: ['none'] }).askAgain).toEqual(['where']);
    expect(ask({ where: ['home'], images: ['none'] }).askAgain).toEqual([]);
    expect(ask({ gone: ['x'] }).askAgain).toEqual([]);
  });

  test('says nothing in the same edition, where the answers alone change the plan', () => {
    const news = meetEdition(seen, edition('2026-11-01', { call: '' }), { where: ['gone'] });
    expect(Object.values(news).flat()).toEqual([]);
  });
});

const shown = (name: string, rules: Rules, answers: Answers): ShownPlan => {
  const { bands } = plan(rules, answers);
  const places = new Map(
    Object.values(bands).flatMap((items) => items.map((one) => [one.procedure, one.band] as const)),
  );
  return {
    edition: name,
    locale: 'fr',
    flow: rules.flow,
    items: rules.procedures.map(({ id, band }) => ({
      id,
      band: places.get(id) ?? '',
      title: id,
      text: JSON.stringify(band),
    })),
  };
};

/** Answers as the session holds them: lists of options. */
const given = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, chosen]) => Array.isArray(chosen)));

const pair = fc
  .tuple(arbitraryRules({ maxProcedures: 4 }), arbitraryRules({ maxProcedures: 4 }))
  .chain(([before, after]) =>
    fc.record({
      before: fc.constant(before),
      after: fc.constant(after),
      answers: arbitraryAnswers(before.flow).map(given),
    }),
  );

describe('over random pairs of editions', () => {
  test('every difference between the two plans is told once, and nothing else', () => {
    fc.assert(
      fc.property(pair, ({ before, after, answers }) => {
        const [one, other] = [shown('1', before, answers), shown('2', after, answers)];
        const { added, changed, withdrawn } = meetEdition(seenOf(one), other, answers);
        const inPlan = ({ items }: ShownPlan) =>
          new Map(items.flatMap((item) => (item.band === '' ? [] : [[item.id, item]])));
        const [was, is] = [inPlan(one), inPlan(other)];
        expect(added.map(({ id }) => id).sort()).toEqual([...is.keys()].filter((id) => !was.has(id)).sort());
        expect(withdrawn.map(({ id }) => id).sort()).toEqual([...was.keys()].filter((id) => !is.has(id)).sort());
        const differs = [...is].filter(([id, { band, text }]) => {
          const old = was.get(id);
          return old && (old.band !== band || old.text !== text);
        });
        expect(changed.map(({ id }) => id).sort()).toEqual(differs.map(([id]) => id).sort());
        for (const { id, because } of added)
          expect(because).toBe(one.items.some((item) => item.id === id) ? 'answers' : 'new-procedure');
        for (const { id, because } of withdrawn)
          expect(because).toBe(other.items.some((item) => item.id === id) ? 'answers' : 'gone');
      }),
    );
  });

  test('no answer is guessed: one that names what is gone is asked again, where it is asked at all', () => {
    fc.assert(
      fc.property(pair, ({ before, after, answers }) => {
        const { askAgain } = meetEdition(seenOf(shown('1', before, answers)), shown('2', after, answers), answers);
        const { asked } = resolve(after.flow, answers);
        for (const { id, options } of after.flow.questions) {
          if (!Object.hasOwn(answers, id)) continue;
          const stands = answers[id]?.every((one) => options.some((option) => option.id === one));
          // one that these answers lead to no more cannot be answered
          expect(askAgain.includes(id), id).toBe(!stands && asked.includes(id));
        }
        const left = Object.fromEntries(Object.entries(answers).filter(([id]) => !askAgain.includes(id)));
        const { kept } = resolve(after.flow, left);
        for (const id of askAgain) expect(Object.hasOwn(kept, id)).toBe(false);
      }),
    );
  });

  test('an edition that differs in nothing but its name has no news', () => {
    fc.assert(
      fc.property(pair, ({ before, answers }) => {
        const news = meetEdition(seenOf(shown('1', before, answers)), shown('2', before, answers), answers);
        expect([news.added, news.changed, news.withdrawn].flat()).toEqual([]);
      }),
    );
  });
});

test('two texts that differ in one sign have digests that differ', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.nat(39), (text, at) => {
      const place = at % text.length;
      const other = `${text.slice(0, place)}${text[place] === 'x' ? 'y' : 'x'}${text.slice(place + 1)}`;
      expect(digestOf(other)).not.toBe(digestOf(text));
    }),
  );
});
