import { describe, expect, test } from 'vitest';
import type { Condition, Procedure } from '../../src/engine/index.ts';
import { compare, prove, type ProofFailure } from '../../tools/proof/index.ts';
import { readRealRules } from './real-rules.ts';

const rules = readRealRules();

test('the real guide holds every safety rule on every answer set', () => {
  const { failures, neverAsked, neverProposed, longestPath } = prove(rules);
  expect(failures.map(tell).join('\n')).toBe('');
  expect({ neverAsked, neverProposed }).toEqual({ neverAsked: [], neverProposed: [] });
  expect(longestPath).toBeLessThanOrEqual(10);
});

describe('each mistake that once stood in the rules is found', () => {
  type Changes = Readonly<Record<string, (procedure: Procedure) => Partial<Procedure>>>;
  const withProcedures = (changes: Changes) => ({
    ...rules,
    procedures: rules.procedures.map((procedure) => ({ ...procedure, ...changes[procedure.id]?.(procedure) })),
  });
  const failing = (wrong: typeof rules) =>
    prove(wrong).failures.map(({ rule, procedure, question }) => [rule, procedure, question].filter(Boolean).join(' '));

  test('care is not asked about at 18, so who would not know gets none; a threat is for the week; a band is for nobody', () => {
    const minor: Condition = { kind: 'not', of: { kind: 'is', question: 'age', options: ['18-or-more'] } };
    const questions = rules.flow.questions.map((question) =>
      question.id === 'health' ? { ...question, when: minor } : question,
    );
    const wrong = withProcedures({
      // not knowing about threats comes in the week
      'se-proteger-des-menaces': ({ band }) => ({
        band: band.map((choice) => (choice.band === 'standby' ? { ...choice, band: 'week' } : choice)),
      }),
      'prevenir-l-ecole': ({ band }) => ({
        band: [{ when: { kind: 'is', question: 'already', options: ['school-told'] }, band: 'later' }, ...band],
      }),
    });
    expect(failing({ ...wrong, flow: { questions } })).toEqual(
      expect.arrayContaining([
        'unasked-is-safe soins-urgents health',
        'shown-band se-proteger-des-menaces danger',
        'every-band-seen prevenir-l-ecole',
      ]),
    );
  });

  test('a doctor within 48 hours can be moved by a cap', () => {
    const wrong = withProcedures({ 'soins-urgents': () => ({ protective: false }) });
    expect(failing({ ...wrong, caps: { ...rules.caps, now: 0 } })).toContain('must-now soins-urgents');
  });
}, 60_000);

test('two editions of the real guide are compared over every answer set, caps and all', () => {
  const first = rules.procedures.find((procedure) => procedure.when === undefined);
  if (!first) throw new Error('no procedure is in every plan');
  const before = { ...rules, procedures: rules.procedures.filter((procedure) => procedure !== first) };
  const { answerSets, changed, procedures } = compare(before, rules);
  expect(changed).toBe(answerSets);
  const own = procedures.filter((change) => change.own.length > 0);
  expect(own.map(({ procedure }) => procedure)).toEqual([first.id]);
  expect(own[0]?.own.filter(({ to }) => to !== null).reduce((sum, move) => sum + move.answerSets, 0n)).toBe(answerSets);
});

const tell = ({ rule, procedure = '', question = '', option = '', answers, count }: ProofFailure) =>
  [rule, procedure, question, option, JSON.stringify(answers), count ? `(${count} answer sets)` : '']
    .filter(Boolean)
    .join(' ');
