import { soundsIn } from '../fr/sounds/index.ts';
import { replaceByRules, type Rule } from '../fr/sounds/replace-by-rules.ts';

const VOWEL = '[aeɛiouyøəãõẽ]';
/** Vowels that one letter writes together with a softer consonant before it, or with "й". */
const JOINED = '[aeɛiuyãẽ]';

/** Ukrainian letters for French sounds; "ґ" is the French g, "ьо" comes nearest to its "eu". */
const LETTERS: readonly Rule[] = [
  [`(?<=[pbfvmrkgʃʒ])j(?=${JOINED})`, '’'],
  ['(?<=[tdszlnk])j(?=[øə])', 'ьй'],
  [`(?<=[tdszlnk])j(?=${VOWEL})`, 'ь'],
  [`j(?=${JOINED})`, ''],
  ['j', 'й'],
  [`ɲ(?=${JOINED})`, 'н'],
  ['ɲ', 'нь'],
  ['(?<=[jɲ])a', 'я'],
  ['(?<=[jɲ])[eɛ]', 'є'],
  ['(?<=[jɲ])u', 'ю'],
  ['(?<=[jɲ])ã', 'ян'],
  ['(?<=[jɲ])ẽ', 'єн'],
  ['(?<=[jɲ])[øə]', 'о'],
  ['a', 'а'],
  ['[eɛ]', 'е'],
  [`(?<=${VOWEL}|[jwɥ])i`, 'ї'],
  ['i', 'і'],
  ['o', 'о'],
  ['[uw]', 'у'],
  ['[yɥ]', 'ю'],
  // at the start of a word, and behind a vowel, "ьо" cannot stand
  [`(?<!^)(?<!${VOWEL})[øə]`, 'ьо'],
  ['[øə]', 'е'],
  // "м" before "п" and "б", as Ukrainian has it
  ['ã(?=[pb])', 'ам'],
  ['õ(?=[pb])', 'ом'],
  ['ẽ(?=[pb])', 'ем'],
  ['ã', 'ан'],
  ['õ', 'он'],
  ['ẽ', 'ен'],
  [`l(?=${VOWEL}|[jwɥ])`, 'л'],
  ['l', 'ль'],
  ['p', 'п'],
  ['b', 'б'],
  ['t', 'т'],
  ['d', 'д'],
  ['k', 'к'],
  ['g', 'ґ'],
  ['f', 'ф'],
  ['v', 'в'],
  ['s', 'с'],
  ['z', 'з'],
  ['ʃ', 'ш'],
  ['ʒ', 'ж'],
  ['m', 'м'],
  ['n', 'н'],
  ['r', 'р'],
];

const write = replaceByRules(LETTERS);

/** French in Ukrainian letters, as it sounds. */
export const frenchSounds = (french: string): string => soundsIn(french, write);
