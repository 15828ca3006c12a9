import { expect, test } from 'vitest';
import { compare, prove, type ProofFailure } from '../../src/engine/index.ts';
import { readRealRules } from './real-rules.ts';

const rules = readRealRules();

test('the real guide holds every safety rule on every answer set, proved in less than ten seconds', () => {
  const start = performance.now();
  const { failures, neverAsked, neverProposed, longestPath } = prove(rules);
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(failures.map(tell).join('\n')).toBe('');
  expect({ neverAsked, neverProposed }).toEqual({ neverAsked: [], neverProposed: [] });
  expect(longestPath).toBeLessThanOrEqual(10);
});

test('two editions of the real guide are compared over every answer set, caps and all, in less than ten seconds', () => {
  const first = rules.procedures.find((procedure) => procedure.when === undefined && procedure.protective === true);
  if (!first) throw new Error('no procedure is in every plan');
  const before = { ...rules, procedures: rules.procedures.filter((procedure) => procedure !== first) };
  const start = performance.now();
  const { answerSets, changed, procedures } = compare(before, rules);
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(changed).toBe(answerSets);
  const own = procedures.filter((change) => change.own.length > 0);
  expect(own.map(({ procedure }) => procedure)).toEqual([first.id]);
  expect(own[0]?.own.filter(({ to }) => to !== null).reduce((sum, move) => sum + move.answerSets, 0n)).toBe(answerSets);
});

const tell = ({ rule, procedure = '', question = '', option = '', answers, count }: ProofFailure) =>
  [rule, procedure, question, option, JSON.stringify(answers), count ? `(${count} answer sets)` : ''].filter(Boolean).join(' ');
