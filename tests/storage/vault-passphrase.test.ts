import { describe, expect, test } from 'vitest';
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

  test.each(['le chat dort ici', 'anticonstitution', 'Rouen, rue 12'])('"%s" is fair', (words) => {
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
