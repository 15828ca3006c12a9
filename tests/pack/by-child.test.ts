import { describe, expect, test } from 'vitest';
import {
  childInWords,
  composeLetter,
  sayChildChoice,
  sayOpening,
  sayProcedure,
  textOfLine,
  type Child,
  type WholeLetter,
  type PackProcedure,
  type PackQuestion,
} from '../../src/pack/index.ts';
import { packByChild } from '../support/by-child.ts';

const pack = packByChild();
const { flow } = pack;
const card = pack.procedures[2] as PackProcedure;
const letter = pack.letters[0] as WholeLetter;
const eachChild = <T>(say: (child: Child) => T): readonly T[] => [say('daughter'), say('son'), say(null)];

const AS_TYPED = { sayDate: (iso: string) => iso, ofPlace: (name: string | null) => name ?? '' };

describe('words follow what was said of the child:', () => {
  test('the title of a card', () => {
    expect(eachChild((child) => sayProcedure(pack, card, {}, child).title)).toEqual([
      'Aidez votre fille',
      'Aidez votre fils',
      'Aidez votre enfant',
    ]);
  });

  test('the words of a card for some, with what stays of the others', () => {
    const said = eachChild((child) => sayProcedure(pack, card, { water: ['stopped'] }, child));
    expect(said.map(({ title }) => title)).toEqual(['Aidez votre fille', 'Aidez votre fils', 'Aidez votre enfant']);
    expect(said.map(({ why }) => why)).toEqual(['Elle sèche vite.', 'Il sèche vite.', 'Votre enfant sèche vite.']);
  });

  test('the sentences that open the plan', () => {
    expect(eachChild((child) => sayOpening(pack, {}, child)[0])).toEqual([
      'L’eau attend votre fille.',
      'L’eau attend votre fils.',
      'L’eau attend votre enfant.',
    ]);
  });

  test('a letter, its text and what it says of an option', () => {
    const read = (child: Child): string =>
      JSON.stringify(composeLetter(letter, pack.letterFields, { done: ['photos'] }, AS_TYPED, child));
    const said = eachChild(read);
    expect(said[0]).toContain('"Ma fille"," est mouillé","e","."');
    expect(said[0]).toContain('Elle a pris des photos.');
    expect(said[1]).toContain('Il a pris des photos.');
    expect(
      eachChild(
        (child) =>
          composeLetter(letter, pack.letterFields, {}, AS_TYPED, child).body.flatMap((block) =>
            block.kind === 'paragraph' ? [textOfLine(block.text)] : [],
          )[2],
      ),
    ).toEqual(['Ma fille est mouillée.', 'Mon fils est mouillé.', 'Mon enfant est mouillé·e.']);
  });
});

describe('the choice', () => {
  const water = flow.questions[1] as PackQuestion;

  test('stands beside its question only, in the words for these answers', () => {
    expect(flow.questions.map((question) => sayChildChoice(flow, question, {})?.daughter)).toEqual([
      undefined,
      'Ma fille',
      undefined,
    ]);
    expect(sayChildChoice(flow, water, { danger: ['none'] })).toEqual({
      title: 'Qui est là\u202F?',
      daughter: 'Une fille',
      son: 'Mon fils',
      unsaid: 'Sans le dire',
    });
  });

  test('is not offered to those whom its condition leaves out, and then what was chosen before is not said', () => {
    expect(sayChildChoice(flow, water, { danger: ['unknown'] })).toBeNull();
    expect(childInWords(flow, { danger: ['unknown'] }, 'son')).toBeNull();
    expect(childInWords(flow, { danger: ['none'] }, 'son')).toBe('son');
  });
});
