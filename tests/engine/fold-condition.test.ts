import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCondition, type Condition, type ConditionCases, type Flow } from '../../src/engine/index.ts';
import { listAtoms } from '../../tools/proof/index.ts';
import { sourceFiles } from '../support/source-files.ts';
import { arbitraryAnswers, arbitraryRules } from './arbitrary-flow.ts';
import { holdsNaively, resolveNaively } from './oracle.ts';

const is = (question: string, ...options: readonly string[]): Condition => ({ kind: 'is', question, options });
const condition: Condition = {
  kind: 'all',
  of: [
    is('leak', 'gas', 'water'),
    { kind: 'any', of: [{ kind: 'not', of: { kind: 'count', question: 'signs', atLeast: 2 } }, is('home', 'flat')] },
    { kind: 'named', name: 'at-night', of: is('hour', 'late') },
  ],
};

describe('the fold over conditions', () => {
  it('gives each case what was made of its parts, in the order they are written', () => {
    const group = (
      parts: readonly string[],
      { kind, of }: { readonly kind: string; readonly of: readonly unknown[] },
    ) => `${kind}${of.length}(${parts.join(' ')})`;
    const written = foldCondition<string>(condition, {
      is: ({ question, options }) => `${question}=${options.join('|')}`,
      count: ({ question, atLeast }) => `${question}>=${atLeast}`,
      all: group,
      any: group,
      not: (part, { of }) => `not-${of.kind}(${part})`,
      named: (part, { name }) => `${name}(${part})`,
    });
    expect(written).toBe('all3(leak=gas|water any2(not-count(signs>=2) home=flat) at-night(hour=late))');
  });

  it('gives a part what it must know of where it stands, by making functions', () => {
    const paths = foldCondition<(path: string) => readonly string[]>(condition, {
      is:
        ({ question }) =>
        (path) => [`${path}${question}`],
      count:
        ({ question }) =>
        (path) => [`${path}${question}`],
      all: (parts) => (path) => parts.flatMap((part, at) => part(`${path}${at}/`)),
      any: (parts) => (path) => parts.flatMap((part, at) => part(`${path}${at}/`)),
      not: (part) => (path) => part(`${path}not/`),
      named: (part) => part,
    });
    expect(paths('')).toEqual(['0/leak', '1/0/not/signs', '1/1/home', '2/hour']);
  });

  it('says of any condition whether it holds, as the rules of conditions say it plainly', () => {
    const rulesAndAnswers = arbitraryRules().chain(({ flow, procedures }) =>
      arbitraryAnswers(flow).map((answers) => ({ flow, procedures, kept: resolveNaively(flow, answers).kept })),
    );
    const casesFor = (flow: Flow, kept: Parameters<typeof holdsNaively>[2]): ConditionCases<boolean> => ({
      is: (atom) => holdsNaively(flow, atom, kept),
      count: (atom) => holdsNaively(flow, atom, kept),
      all: (parts) => parts.every(Boolean),
      any: (parts) => parts.some(Boolean),
      not: (part) => !part,
      named: (part) => part,
    });
    fc.assert(
      fc.property(rulesAndAnswers, ({ flow, procedures, kept }) => {
        for (const when of [...flow.questions, ...procedures].flatMap((one) => one.when ?? []))
          expect(foldCondition(when, casesFor(flow, kept))).toBe(holdsNaively(flow, when, kept));
      }),
      { numRuns: 300 },
    );
  });

  it('refuses a kind that there is not, and names it', () => {
    const odd = { kind: 'not', of: { kind: 'maybe' } } as unknown as Condition;
    expect(() => listAtoms(odd)).toThrow('unknown kind: maybe');
  });

  it('is the only one that walks the tree', () => {
    const walks = [...sourceFiles('src', ['.ts', '.tsx']), ...sourceFiles('tools', ['.ts'])]
      .filter(({ text }) => /case '(?:named|not)':/.test(text))
      .map(({ path }) => path);
    expect(walks).toEqual(['src/engine/fold-condition.ts']);
  });
});
