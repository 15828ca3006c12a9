import { expect, test } from 'vitest';
import { prove, type ProofFailure } from '../../src/engine/index.ts';
import { readRealRules } from './real-rules.ts';

const rules = readRealRules();

test('the real guide holds every safety rule on every answer set, proved in less than ten seconds', () => {
  const start = performance.now();
  const { failures, neverAsked, neverProposed, longestPath } = prove(rules.flow, rules.procedures);
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(failures.map(tell).join('\n')).toBe('');
  expect({ neverAsked, neverProposed }).toEqual({ neverAsked: [], neverProposed: [] });
  expect(longestPath).toBeLessThanOrEqual(10);
});

const tell = ({ rule, procedure = '', question = '', option = '', answers, count }: ProofFailure) =>
  [rule, procedure, question, option, JSON.stringify(answers), count ? `(${count} answer sets)` : ''].filter(Boolean).join(' ');
