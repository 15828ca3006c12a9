import { describe, expect, test } from 'vitest';
import { explain, type Answers, type Rules } from '../../src/engine/index.ts';
import { all, any, count, is, many, not, one, procedure } from '../fixtures/flows/write-rules.ts';

const rules: Rules = {
  flow: {
    questions: [
      one('weather', 'dry wet unknown'),
      many('noticed', 'drip stain smell none', { exclusive: ['none'] }),
      one('where', 'roof wall', { when: is('noticed', 'drip', 'stain') }),
      one('owner', 'yes no'),
    ],
  },
  procedures: [
    procedure('keep-receipts', 'later'),
    procedure('call-roofer', [{ when: is('weather', 'wet'), band: 'now' }, { band: 'week' }], {
      when: is('where', 'roof'),
    }),
    procedure('look-twice', 'week', { when: any(is('weather', 'wet'), count('noticed', 2)) }),
    procedure('air-the-room', 'today', { when: all(is('noticed', 'smell'), not(is('noticed', 'drip'))) }),
    procedure('call-landlord', 'today', { when: not(is('owner', 'yes')) }),
  ],
  caps: { now: 3, today: 3, week: 3 },
};

const bringsOf = (answers: Answers, id: string) =>
  explain(rules, answers, id)
    .brings.map(({ question, option }) => `${question}:${option}`)
    .join(' ');
const withdrawnBy = (answers: Answers, id: string) =>
  explain(rules, answers, id)
    .withdrawnBy.map(({ question, option, chosen }) => `${chosen ? '+' : '-'}${question}:${option}`)
    .join(' ');

describe('what brings a procedure', () => {
  test('nothing does when it is in every plan', () => {
    expect(bringsOf({ weather: ['wet'] }, 'keep-receipts')).toBe('');
  });

  test('is the choice it asks for, with the choice that has the question asked', () => {
    expect(bringsOf({ noticed: ['stain'], where: ['roof'] }, 'call-roofer')).toBe('noticed:stain where:roof');
  });

  test('includes what gives it its band', () => {
    expect(bringsOf({ weather: ['wet'], noticed: ['stain'], where: ['roof'] }, 'call-roofer')).toBe(
      'weather:wet noticed:stain where:roof',
    );
  });

  test('is the smallest set, where several suffice', () => {
    expect(bringsOf({ weather: ['wet'], noticed: ['drip', 'smell'] }, 'look-twice')).toBe('weather:wet');
  });

  test('is the first of equally small sets, in the order of the flow', () => {
    expect(bringsOf({ weather: ['dry'], noticed: ['smell', 'stain', 'drip'] }, 'look-twice')).toBe(
      'noticed:drip noticed:stain',
    );
  });
});

describe('what would take a procedure away', () => {
  test('is another option of a question that takes one, and no option of a question that does not matter', () => {
    expect(withdrawnBy({ noticed: ['stain', 'smell'], where: ['roof'], owner: ['no'] }, 'call-roofer')).toBe(
      '-noticed:stain +noticed:none +where:wall',
    );
  });

  test('is an answer to a question without one yet', () => {
    expect(withdrawnBy({}, 'call-landlord')).toBe('+owner:yes');
  });

  test('is one more option, or an exclusive one in place of the others', () => {
    expect(withdrawnBy({ noticed: ['stain', 'smell'] }, 'air-the-room')).toBe(
      '+noticed:drip -noticed:smell +noticed:none',
    );
  });

  test('is not the removal of the only option, which leaves no answer', () => {
    expect(withdrawnBy({ noticed: ['smell'] }, 'air-the-room')).toBe('+noticed:drip +noticed:none');
  });

  test('is nothing for a procedure that is in every plan', () => {
    expect(withdrawnBy({ weather: ['dry'] }, 'keep-receipts')).toBe('');
  });
});

describe('what a cap put before a procedure', () => {
  const full: Rules = {
    ...rules,
    caps: { now: 1, today: 1, week: 1 },
    procedures: [
      procedure('mend', 'now', { protective: true }),
      procedure('dry', 'now'),
      procedure('paint', 'now', { joins: ['mend'] }),
    ],
  };

  test('is each card that stands in the band of its rule', () => {
    expect(explain(full, {}, 'dry').pushedBy).toEqual(['mend']);
  });

  test('is nothing where no cap moved it', () => {
    expect(explain(full, {}, 'mend').pushedBy).toEqual([]);
  });
});

describe('when many answers matter', () => {
  const options = Array.from({ length: 40 }, (_, i) => `o${i}`);
  const long: Rules = {
    flow: { questions: [many('long', options.join(' '))] },
    procedures: [procedure('call', 'now', { when: all(is('long', 'o3'), count('long', 20)) })],
    caps: { now: 3, today: 3, week: 3 },
  };

  test('what brings it is found in a moment, and nothing of it can be left out', () => {
    const start = performance.now();
    const { brings } = explain(long, { long: options }, 'call');
    expect(performance.now() - start).toBeLessThan(1000);
    expect(brings).toHaveLength(20);
    expect(brings.map(({ option }) => option)).toContain('o3');
  });
});

test('an unknown procedure, or one that is not in the plan, throws its id', () => {
  expect(() => explain(rules, {}, 'call-plumber')).toThrow('"call-plumber"');
  expect(() => explain(rules, {}, 'call-roofer')).toThrow('"call-roofer" is not in the plan');
});
