import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { DRAWN, drawWords } from '../../src/storage/vault/draw-words.ts';
import { judgePassphrase, normalise } from '../../src/storage/vault/passphrase.ts';

describe('words that may lock the notes', () => {
  test.each(['miel pot', 'Xk3!pQ9-z', '', '   ', 'a b c'])('"%s" is too short', (words) => {
    expect(judgePassphrase(words)).toEqual({ ok: false, strength: 'too-short' });
  });

  test.each([
    'aaaaaaaaaaaa',
    'a a a a a a a',
    'chat chat chat chat',
    'bonjourbonjour',
    '123412341234',
    '123456789012',
    'azertyuiopqs',
    'poiuytrezamlk',
    'abcdefghijklm',
    'a b c d',
    'un a le la',
  ])('"%s" is guessed soon', (words) => {
    expect(judgePassphrase(words)).toEqual({ ok: false, strength: 'weak' });
  });

  test.each(['le chat dort ici', 'anticonstitution', 'Xk3!bleu 9pQ'])('"%s" is fair', (words) => {
    expect(judgePassphrase(words)).toEqual({ ok: true, strength: 'fair' });
  });

  test.each(['bateau citron hiver lampe', 'un pot de miel tiède', 'Xk3!pQ9-zRt7#vBn'])('"%s" is good', (words) => {
    expect(judgePassphrase(words)).toEqual({ ok: true, strength: 'good' });
  });
});

test('the same words from another keyboard are the same: forms of a letter, and spaces', () => {
  expect(normalise('  de\u0301ja\u0300\u00a0 vu\n l\u2019e\u0301te\u0301 \ufb01n ')).toBe("déjà vu l'été fin");
  expect(normalise('Déjà')).not.toBe(normalise('deja'));
});

interface Lists {
  readonly texts: {
    readonly vault: {
      readonly common: Readonly<Record<string, string>>;
      readonly pool: Readonly<Record<string, string>>;
    };
  };
}
const { vault } = (parse(readFileSync('guide-content/fr/interface.yaml', 'utf8')) as Lists).texts;
const wordsOf = (lines: Readonly<Record<string, string>>): readonly string[] =>
  Object.values(lines).flatMap((line) => line.split(' '));
const COMMON = wordsOf(vault.common);
const POOL = wordsOf(vault.pool);

describe('words that many people choose', () => {
  test.each([
    ['jetaimemaman', 'common'],
    ['Je t’aime maman', 'common'],
    ['motdepasse12', 'common'],
    ['mot de passe 1', 'common'],
    ['un deux trois quatre', 'common'],
    ['Marseille2024', 'name-number'],
    ['lina20102015', 'name-number'],
    ['Rouen, rue 12', 'name-number'],
    ['lina lina lina lino', 'repeats'],
    ['chat chats chat chien', 'repeats'],
  ])('"%s" is refused: %s', (words, strength) => {
    expect(judgePassphrase(words, COMMON)).toEqual({ ok: false, strength });
  });

  test.each([
    'cheval agrafe pile correct',
    'lune tiroir sapin gomme',
    'quatre autres mots choisis',
    'le chat dort ici',
  ])('"%s" is let pass', (words) => {
    expect(judgePassphrase(words, COMMON).ok).toBe(true);
  });
});

describe('words that are drawn', () => {
  test('come from 512 plain ones, none of them common, each as likely: billions of ways for four', () => {
    expect(new Set(POOL).size).toBe(512);
    expect(POOL.filter((word) => !/^[a-z]{3,10}$/.test(word) || COMMON.includes(word))).toEqual([]);
    const ways = Array.from({ length: DRAWN }, (_, at) => POOL.length - at).reduce((all, one) => all * one);
    expect(Math.floor(Math.log2(ways))).toBe(35);
    expect(ways).toBeGreaterThan(60_000_000_000);
  });

  test('are four different ones, by chance, and lock the notes', () => {
    const drawn = Array.from({ length: 200 }, () => drawWords(POOL));
    expect(new Set(drawn).size).toBe(200);
    for (const words of drawn) expect(new Set(words.split(' ')).size).toBe(4);
    // two that are near each other are drawn again by the screen
    expect(drawn.filter((words) => judgePassphrase(words, COMMON).ok).length).toBeGreaterThan(180);
    expect(new Set(drawn.flatMap((words) => words.split(' '))).size).toBeGreaterThan(300);
  });

  test('favour none where the list does not divide what chance gives: the rest is thrown away', () => {
    const given = [65_535, 0, 1, 2, 3, 4];
    const random = (): Uint8Array<ArrayBuffer> => {
      const next = given.shift() ?? 0;
      return new Uint8Array([next >> 8, next & 255]);
    };
    expect(drawWords(['a', 'b', 'c', 'd', 'e'], random)).toBe('a b c d');
  });
});
