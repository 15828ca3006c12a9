import { soundsIn } from '../fr/sounds/index.ts';
import { replaceByRules, type Rule } from '../fr/sounds/replace-by-rules.ts';

const CONSONANT = '[pbtdkgfvszʃʒmnɲlr]';
/** A consonant without a vowel behind it, before another one: the sign says that none is said between them. */
const CLUSTER = `(?=${CONSONANT})`;
const SUKUN = '\u0652';

/**
 * Letters of consonants. The three dots of پ and ڤ tell p and v from b and f; whoever does not know them reads these.
 */
const CONSONANTS: readonly (readonly [sound: string, letter: string])[] = [
  ['p', 'پ'],
  ['b', 'ب'],
  ['t', 'ت'],
  ['d', 'د'],
  ['k', 'ك'],
  ['g', 'غ'],
  ['f', 'ف'],
  ['v', 'ڤ'],
  ['s', 'س'],
  ['z', 'ز'],
  ['ʃ', 'ش'],
  ['ʒ', 'ج'],
  ['m', 'م'],
  ['n', 'ن'],
  ['l', 'ل'],
  ['r', 'ر'],
];

/**
 * Arabic letters for French sounds. Vowels are written long, since a reader would guess a short one. A sign tells "i"
 * from "é", and "ou" from "o" and "eu"; the French "u" is written as the two sounds that it lies between.
 */
const LETTERS: readonly Rule[] = [
  // a word cannot begin with a vowel
  ['^a', 'أ'],
  ['^[eɛ]', 'إي'],
  ['^i', 'إِي'],
  ['^[oøə]', 'أو'],
  ['^u', 'أُو'],
  ['^[ãẽ]', 'أن'],
  ['^õ', 'أون'],
  // nor a syllable inside it
  ['(?<=[aeɛi])i', 'ي\u0650ي'],
  ['(?<=[aeɛi])[eɛ]', 'يي'],
  ['(?<=[eɛi])a', 'يا'],
  ['a', 'ا'],
  ['[eɛ]', 'ي'],
  ['i', '\u0650ي'],
  ['[oøə]', 'و'],
  ['u', '\u064Fو'],
  ['y', 'ي\u064Fو'],
  ['[ãẽ]', 'ان'],
  ['õ', 'ون'],
  ['j', 'ي'],
  ['[wɥ]', 'و'],
  ['ɲ', 'ني'],
  ...CONSONANTS.flatMap(([sound, letter]): readonly Rule[] => [
    [`${sound}${CLUSTER}`, `${letter}${SUKUN}`],
    [sound, letter],
  ]),
];

const write = replaceByRules(LETTERS);

/** Marks of the French text as Arabic writes them. */
const MARKS: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };

/** French in Arabic letters, as it sounds. */
export const frenchSounds = (french: string): string =>
  soundsIn(french, write).replaceAll(/[,;?]/g, (mark) => MARKS[mark] ?? mark);
