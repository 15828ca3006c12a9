import { describe, expect, test } from 'vitest';
import { prove } from '../../tools/proof/index.ts';
import { all, count, is, many, not, one, procedure } from '../fixtures/flows/write-rules.ts';

describe('the figures of a proof', () => {
  test('count answer sets, alike ones once, by the number of questions asked', () => {
    const flow = {
      questions: [
        one('tea', 'green black none'),
        one('milk', 'cow oat', { when: not(is('tea', 'none')) }),
        many('cake', 'plum apple'),
      ],
    };
    const procedures = [
      procedure('brew', 'now', { when: not(is('tea', 'none')), anyHour: true }),
      procedure('boil', 'now', { anyHour: true }),
    ];
    const proof = prove({ flow, procedures, caps: { now: 1, today: 1, week: 1 } }, { questions: 3, now: 1 });
    expect(proof).toMatchObject({
      answerSets: 15n, // (2 teas × 2 milks + none) × 3 ways to have cake
      cases: 2n, // with tea, or none: nothing else is ever looked at
      pathLengths: [0n, 0n, 3n, 12n],
      longestPath: 3,
      shortestPath: 2,
      medianPath: 3,
      proposals: { brew: 12n, boil: 15n },
      // with tea, brew takes the only place, and boil is moved
      cardsNow: [0n, 15n],
      moved: 12n,
      neverAsked: [],
      neverProposed: [],
      failures: [],
    });
  });

  test('name what no answer can bring about', () => {
    const flow = {
      questions: [one('tea', 'yes no'), one('milk', 'yes no', { when: all(is('tea', 'yes'), is('tea', 'no')) })],
    };
    expect(
      prove({
        flow,
        procedures: [procedure('fetch-milk', 'now', { when: is('milk', 'yes') })],
        caps: { now: 3, today: 3, week: 3 },
      }),
    ).toMatchObject({ neverAsked: ['milk'], neverProposed: ['fetch-milk'] });
  });

  test('of a flow without questions are those of one empty answer set', () => {
    expect(
      prove({
        flow: { questions: [] },
        procedures: [procedure('call', 'now', { anyHour: true })],
        caps: { now: 3, today: 3, week: 3 },
      }),
    ).toMatchObject({ answerSets: 1n, cases: 1n, longestPath: 0, medianPath: 0, failures: [] });
  });

  test('are exact where a list of options is far too long to try one set after another', () => {
    const options = Array.from({ length: 60 }, (_, i) => `o${i}`).join(' ');
    const proof = prove({
      flow: { questions: [many('long', options)] },
      procedures: [procedure('call', 'now', { when: count('long', 3), anyHour: true })],
      caps: { now: 3, today: 3, week: 3 },
    });
    expect(proof.answerSets).toBe(2n ** 60n - 1n);
    expect(proof.proposals['call']).toBe(2n ** 60n - 1n - 60n - 1770n);
    expect(proof.cases).toBe(2n);
  });
});
