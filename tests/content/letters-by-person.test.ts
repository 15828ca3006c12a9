import { describe, expect, test } from 'vitest';
import { holds, type Answers } from '../../src/engine/index.ts';
import type { LetterField } from '../../src/pack/index.ts';
import { realContent } from '../support/packs.ts';

const pack = realContent();
const field = (id: string): LetterField => pack.letterFields.find((one) => one.id === id) as LetterField;

/** The options that the answers tick beforehand. */
const ticked = (id: string, answers: Answers): readonly string[] =>
  (field(id).options ?? [])
    .filter(({ when }) => when !== undefined && holds(pack.flow, when, answers))
    .map((option) => option.id);

const BASE: Answers = {
  danger: ['none'],
  whereabouts: ['home'],
  age: ['15-17'],
  noticed: ['messages'],
  health: ['none'],
  behind: ['unknown'],
  already: ['nothing'],
};
const asked = (more: Answers): Answers => ({ ...BASE, ...more });

describe('a letter is for the one who writes it:', () => {
  test.each<[string, string, string]>([
    ['parent', '15-17', 'complaint'],
    ['guardian', '15-17', 'report'],
    ['relative', '15-17', 'report'],
    ['professional', '13-14', 'report'],
    ['parent', '18-or-more', 'report-adult'],
    ['guardian', '18-or-more', 'report-adult'],
  ])('to the procureur, a %s of a child of %s has "%s" ticked, and nothing else', (who, age, option) => {
    expect(ticked('complaint-kind', asked({ who: [who], age: [age] }))).toEqual([option]);
  });

  test('the one to whom a child is entrusted is named as such, to the juge des enfants too', () => {
    const answers = asked({ who: ['guardian'] });
    expect(ticked('link', answers)).toEqual(['entrusted']);
    expect(pack.letters.find(({ id }) => id === 'saisir-le-juge')?.fields).toContain('link');
  });

  test('a relative of somebody who is 18 asks for their own harm only', () => {
    expect(ticked('claim-for', asked({ who: ['parent'], age: ['18-or-more'] }))).toEqual(['own']);
    expect(ticked('claim-for', asked({ who: ['parent'] }))).toEqual(['child']);
  });
});

// what a letter must never say, and to whom, stands in guide-content/fr/fits.yaml
describe('a letter says what was answered:', () => {
  test('"contre X" only where nobody has an idea of who it is', () => {
    expect(ticked('against', asked({ who: ['parent'] }))).toEqual(['unknown-author']);
    expect(pack.letters.filter((letter) => JSON.stringify(letter).includes('contre X')).map(({ id }) => id)).toEqual(
      [],
    );
  });

  test('a travel that is feared asks the judge to forbid it', () => {
    expect(ticked('requests-judge', asked({ who: ['parent'], noticed: ['travel'] }))).toContain('no-travel');
  });

  test('others who are in danger too are named where they were noticed', () => {
    expect(ticked('requests-prosecutor', asked({ who: ['parent'], noticed: ['others-too'] }))).toContain('others');
  });

  test('a fear, and no verdict', () => {
    for (const { id, body, object } of pack.letters)
      expect(JSON.stringify([body, object]), id).not.toMatch(
        /(?:est|sont|reste) (?:une |la |des )?victimes?\b|mineur et victime|en danger, et/,
      );
  });
});
