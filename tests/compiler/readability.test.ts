import { describe, expect, test } from 'vitest';
import { language as french, readingEase } from '../../tools/compiler/languages/fr/index.ts';
import { splitSentences } from '../../tools/compiler/prose/sentences.ts';
import { countSyllables } from '../../tools/compiler/languages/fr/syllables.ts';

describe('syllables are counted as they are spoken:', () => {
  test.each(
    Object.entries({
      le: 1,
      de: 1,
      que: 1,
      'l’enfant': 2,
      "qu'elle": 1,
      bien: 1,
      lui: 1,
      oui: 1,
      moi: 1,
      yeux: 1,
      eau: 1,
      août: 2,
      aide: 1,
      vie: 1,
      idée: 2,
      année: 2,
      fille: 1,
      famille: 2,
      feuille: 1,
      travailler: 3,
      conseil: 2,
      police: 2,
      démarche: 2,
      voyage: 2,
      payer: 2,
      pays: 2,
      théâtre: 2,
      réalité: 4,
      créer: 2,
      poème: 2,
      naïf: 2,
      mineur: 2,
      action: 2,
      plainte: 1,
      procureur: 3,
      gendarmerie: 4,
      exploitation: 4,
      gratuit: 2,
      suicide: 2,
      question: 2,
      guide: 1,
      maintenant: 3,
      vous: 1,
      parents: 2,
      cœur: 1,
      17: 1,
      '116 000': 1,
    }),
  )('%s: %i', (word, syllables) => {
    expect(countSyllables(word)).toBe(syllables);
  });

  test('every word with a vowel has one at least', () => {
    for (const word of ['es', 'e', 'y', 'ô', 'île', 'aïe']) expect(countSyllables(word), word).toBeGreaterThan(0);
  });
});

describe('sentences', () => {
  const sentences = (text: string) => splitSentences(text, french).map(({ words }) => words.length);

  test('end at a full stop, a question mark or an ellipsis', () => {
    expect(sentences('Appelez le 17. Vous avez peur ? Attendez… Bien.')).toEqual([3, 3, 1, 1]);
  });

  test('end at the arrow between what to avoid and what to do', () => {
    expect(sentences('Ne payez pas → Appelez.')).toEqual([3, 1]);
    expect(sentences('Ne payez pas. → Appelez.')).toEqual([3, 1]);
  });

  test('do not end inside a number or an address', () => {
    expect(sentences('Voyez 3018.fr ce soir.')).toEqual([4]);
  });

  test('end inside a quotation too', () => {
    expect(sentences('Dites : « Il est mineur. Il a disparu. » Puis attendez.')).toEqual([4, 3, 2]);
  });

  test('count a number in pairs as one word, and the parts of a hyphen as two', () => {
    expect(sentences('Le 01 42 00 00 00 répond.')).toEqual([3]);
    expect(sentences('Appelez-le.')).toEqual([2]);
    expect(sentences('L’enfant n’est pas là.')).toEqual([4]);
  });

  test('know where they begin', () => {
    expect(splitSentences('Un. Deux.', french).map(({ index }) => index)).toEqual([0, 4]);
  });

  test('are none where there are no words', () => {
    expect(sentences(' … → ')).toEqual([]);
  });
});

describe('the reading ease of Kandel and Moles', () => {
  test('is 207 − 1.015 × words/sentence − 73.6 × syllables/word', () => {
    expect(readingEase(1, 10, 15)).toBeCloseTo(207 - 10.15 - 110.4, 10);
  });

  test('is high for plain words and low for an administrative sentence', () => {
    const ease = (text: string) => {
      const sentences = splitSentences(text, french);
      const words = sentences.flatMap((sentence) => sentence.words);
      return readingEase(
        sentences.length,
        words.length,
        words.map(countSyllables).reduce((sum, count) => sum + count, 0),
      );
    };
    expect(ease('Vous avez bien fait. Votre enfant compte sur vous. Appelez ce soir.')).toBeGreaterThan(95);
    expect(
      ease(
        'L’administration compétente communiquera préalablement l’intégralité des documents nécessaires à la régularisation.',
      ),
    ).toBeLessThan(30);
  });
});
