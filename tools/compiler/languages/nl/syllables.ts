import { PASSAGES, remember } from '../../read/remember.ts';

/** What is one sound: `aai`, `eeuw`, `oei`, `ij`, `ui`, two equal vowels, or one. */
const NUCLEUS = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|[aeiouyáéèêëïíóöúüâîôû]/g;

/**
 * Counts the syllables of one Dutch word by its spelling. Deterministic; a vowel with two dots begins a syllable of its
 * own (`coördinatie`: 5), a y between consonants is a vowel, and a group of digits is one.
 */
export const countSyllables = remember((word): number => {
  const plain = word
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/^y(?=[aeiou])/g, 'j');
  if (/\d/.test(plain)) return 1;
  return Math.max(1, plain.match(NUCLEUS)?.length ?? 0);
}, PASSAGES);
