import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolve } from '../../src/engine/index.ts';
import { sayOpening, sayQuestion, type PackQuestion } from '../../src/pack/index.ts';
import { answersTo, SEEDED } from '../support/answers.ts';
import { realContent } from '../support/packs.ts';

const pack = realContent();
const PEOPLE = ['parent', 'relative', 'professional', 'myself'] as const;
type Person = (typeof PEOPLE)[number];

const question = (id: string): PackQuestion => pack.flow.questions.find((one) => one.id === id) as PackQuestion;
const wordsOf = ({ title, short, why, hint = '', options }: PackQuestion): readonly string[] => [
  title,
  short,
  why,
  hint,
  ...options.flatMap((option) => [option.label, option.hint ?? '']),
];

/**
 * Words that only a parent says, or hears. Who must never read them: guide-content/fr/fits.yaml. What is for whom:
 * guide-content/limits.yaml.
 */
const OF_A_PARENT = /\b(?:votre|vos|mon|mes|notre) (?:enfants?|fils|filles?)\b|\bma fille\b/i;

/** The words of every question that somebody is asked, whatever they answer. */
function heard(person: Person): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, readonly string[]>();
  fc.assert(
    fc.property(answersTo(pack, { who: [person] }), (answers) => {
      const { asked } = resolve(pack.flow, answers);
      for (const id of asked.slice(asked.indexOf('who') + 1))
        words.set(id, [...new Set([...(words.get(id) ?? []), ...wordsOf(sayQuestion(pack, question(id), answers))])]);
    }),
    SEEDED,
  );
  return words;
}

describe('the questions after "who"', () => {
  test('speak to a parent of « votre enfant »', () => {
    expect([...heard('parent').values()].flat().filter((text) => OF_A_PARENT.test(text)).length).toBeGreaterThanOrEqual(
      5,
    );
  });
});

describe('the plan opens', () => {
  test.each([
    ['myself', 'Si quelqu’un profite de vous, '],
    ['professional', 'Si quelqu’un profite de cet enfant, '],
    ['relative', 'Si quelqu’un profite de cet enfant, '],
    ['guardian', 'Si quelqu’un profite de cet enfant, '],
    ['parent', 'Si quelqu’un profite de votre enfant, '],
  ] as const)('for %s with whose fault it is not, and states nothing that nobody answered', (person, first) => {
    const [opening = '', ...rest] = sayOpening(pack, { who: [person] });
    expect(opening.startsWith(first), opening).toBe(true);
    expect(opening).toMatch(/faute/);
    expect(rest.length).toBeLessThanOrEqual(1);
  });

  test('with words of their own for each person, and as to a parent before anybody said who they are', () => {
    expect(new Set(PEOPLE.map((person) => sayOpening(pack, { who: [person] }).join(' '))).size).toBe(PEOPLE.length);
    expect(sayOpening(pack, {})).toEqual(sayOpening(pack, { who: ['parent'] }));
  });
});

describe('the cards of the plan', () => {
  test('show every script that is written for some: the procedure has the section where it stands', () => {
    const scripts = pack.procedures.flatMap(({ id, variants = [], say: shown }) =>
      variants.filter(({ say }) => say !== undefined).map(() => ({ id, shown: shown !== undefined })),
    );
    expect(scripts.length).toBeGreaterThanOrEqual(5);
    expect(scripts.filter(({ shown }) => !shown)).toEqual([]);
  });
});
