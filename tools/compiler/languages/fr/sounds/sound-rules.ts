import { replaceByRules, type Rule } from './replace-by-rules.ts';

/**
 * How French letters sound, as a table. A word is read from left to right; at each place the first rule that fits takes
 * its letters. What a rule looks at before and behind stands in its pattern.
 *
 * Sounds are signs of the International Phonetic Alphabet, one for each: `ã õ ẽ` are the nasal vowels of "dans", "bon"
 * and "vin" ("un" is said as "vin", as in most of France); `ø` stands for open and closed "eu" alike.
 */
const VOWELS = 'aeiouyàâäéèêëîïôöùûüœ';
/** A vowel letter comes next. */
const V = `(?=[${VOWELS}])`;
/** What makes "en" a nasal vowel: no vowel and no second n or m behind it. */
const CLOSED = `(?![${VOWELS}nmh])`;
/** Letters before which c, g and sc are soft. */
const SOFT = '(?=[eiyéèêëîï])';

const ENDINGS: readonly Rule[] = [
  ['aient$', 'ɛ'],
  ['emment$', 'amã'],
  ['(?<=.)ers?$', 'e'],
  ['ez$', 'e'],
  ['(?<=.)ets?$', 'ɛ'],
  ['ai$', 'e'],
  ['(?<=é)es?$', ''],
  ['ies?$', 'i'],
  ['(?<=^[b-df-hj-np-tv-z]{1,2})e$', 'ə'],
  ['es?$', ''],
  ['(?<=m)ps$', ''],
  ['cts?$', 'kt'],
  ['[dtpsxzg]+$', ''],
];

const NASALS: readonly Rule[] = [
  ['ien(?=[st]?$)', 'jẽ'],
  ['oyen(?=s?$)', 'wajẽ'],
  ['(?<=é)en(?=s?$)', 'ẽ'],
  ['^e[mn](?=m)', 'ã'],
  [`oi[nm]${CLOSED}`, 'wẽ'],
  [`[ae]i[nm]${CLOSED}`, 'ẽ'],
  [`(?<=[gj])ean${CLOSED}`, 'ã'],
  [`[ae][nm]${CLOSED}`, 'ã'],
  [`[iîyu][nm]${CLOSED}`, 'ẽ'],
  [`o[nm]${CLOSED}`, 'õ'],
];

const VOWEL_GROUPS: readonly Rule[] = [
  ['e?au', 'o'],
  ['(?<=[cg])ueil', 'øj'],
  ['(?:œ|œu|eu)ill?', 'øj'],
  ['aill?(?=e|$)', 'aj'],
  ['eill?(?=e|$)', 'ɛj'],
  ['ouill?', 'uj'],
  ['œu|eû|eu|œ', 'ø'],
  [`oy${V}`, 'waj'],
  ['o[iîy]', 'wa'],
  ['o[uùû](?=[iéèaà])', 'w'],
  ['o[uùû]', 'u'],
  [`ay${V}`, 'ɛj'],
  ['a[iîy]|e[iîy]|è|ê|ë', 'ɛ'],
  ['(?<=[bcdfgjlmnpqrstvz]|qu)ill', 'ij'],
  ['(?<=[^qg])u[iy]', 'ɥi'],
  [`(?<=[bcdfgptv][rl])i${V}`, 'ij'],
  ['i(?=[aoéèêuœ]|e[^s]|es.)', 'j'],
  [`(?<=.)y${V}`, 'j'],
  [`^y${V}`, 'j'],
  ['[iîïy]', 'i'],
  ['[uùûü]', 'y'],
  ['[oôö]', 'o'],
  ['[aàâä]', 'a'],
  ['é', 'e'],
  ['e(?=x)', 'ɛ'],
  ['(?<=^[rd])e(?=ss)', 'ə'],
  ['e(?=[bcdfgptv][rl]|ch|ph|th|gn)', 'ə'],
  ['e(?=[bcdfgjklmnpqrstvz]{2}|[cflr]s?$)', 'ɛ'],
  ['e', 'ə'],
];

const CONSONANTS: readonly Rule[] = [
  ['(?<!s)ti(?=on|el)', 'sj'],
  [`(?<=e)xc${SOFT}`, 'ks'],
  [`(?<=^e)xh?${V}`, 'gz'],
  ['x', 'ks'],
  ['chr', 'kr'],
  ['ch', 'ʃ'],
  ['ph', 'f'],
  ['gn', 'ɲ'],
  [`sc${SOFT}`, 's'],
  [`cc${SOFT}`, 'ks'],
  [`c${SOFT}|ç`, 's'],
  ['cqu|qu|ck|cc|[ckq]', 'k'],
  [`gu${SOFT}`, 'g'],
  ['ge(?=[aoâô])', 'ʒ'],
  [`g${SOFT}|j`, 'ʒ'],
  ['gg?', 'g'],
  [`(?<=[${VOWELS}])s${V}`, 'z'],
  ['ss?', 's'],
  ['(?<=m)p(?=t)', ''],
  ['b(?=[st])', 'p'],
  ['pp?', 'p'],
  ['bb?', 'b'],
  ['tt?h?', 't'],
  ['dd?', 'd'],
  ['ff?', 'f'],
  ['ll?', 'l'],
  ['mm?', 'm'],
  ['nn?', 'n'],
  ['rr?h?', 'r'],
  ['[vw]', 'v'],
  ['zz?', 'z'],
  ['h', ''],
];

/** The sounds of a word in small letters. */
export const soundsOfWord = replaceByRules([...ENDINGS, ...NASALS, ...VOWEL_GROUPS, ...CONSONANTS]);
