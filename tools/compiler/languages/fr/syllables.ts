import { PASSAGES, remember } from '../../read/remember.ts';

const VOWEL = 'aàâäeéèêëiîïoôöuùûüyœæ';
const NUCLEUS = new RegExp(
  `(?:ou(?=[aeéèêiî])|[iuy](?=[aàâeéèêoôœ])|u(?=i))?(?:eau|oeu|œu|aî|ai|au|ei|eu|eû|oi|oî|ou|où|oû|ey|oy|[${VOWEL}])`,
  'g',
);

function countPiece(piece: string): number {
  if (/\d/.test(piece)) return 1;
  const spelled = piece
    .replaceAll(new RegExp(`qu(?=[${VOWEL}]|$)`, 'g'), 'q')
    .replaceAll(/gu(?=[eéèêiîy])/g, 'g')
    .replaceAll(new RegExp(`(?<=[${VOWEL}])y(?=[${VOWEL}])`, 'g'), 'j')
    .replace(new RegExp(`^y(?=[${VOWEL}])`), 'j')
    .replaceAll(/(?<=[aeuœ])ill?(?![mnr])/g, 'j');
  const sounds = new RegExp(`[${VOWEL}]`).test(spelled.replace(/es?$/, '')) ? spelled.replace(/es?$/, '') : spelled;
  return sounds.match(NUCLEUS)?.length ?? 0;
}

/**
 * Counts the syllables of one French word, as it is spoken in everyday speech. Deterministic, by
 * spelling alone; good to about five syllables in a hundred, which is enough to compare a text with
 * itself (French counters differ by as much).
 *
 * The choices: a final e, es is mute after another vowel sound (démarche: 2); qu and gu before e, i are one consonant;
 * i, u, ou before a vowel glide (bien: 1, lui: 1, oui: 1); é, è, ê, ë, ï begin a syllable of their own (théâtre: 2,
 * naïf: 2); y between vowels is a consonant (voyage: 2); "-ent" is counted, for the spelling does not tell a verb from
 * a noun. A group of digits is one syllable.
 */
export const countSyllables = remember(
  (word): number =>
    word
      .toLowerCase()
      .normalize('NFC')
      .split(/[’']/)
      .map(countPiece)
      .reduce((sum, count) => sum + count, 0),
  PASSAGES,
);
