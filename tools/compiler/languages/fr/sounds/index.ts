import { IRREGULAR, LETTER_NAMES, SAID_AS_WORDS } from './irregular.ts';
import { numberInWords } from './number-words.ts';
import { soundsOfWord } from './sound-rules.ts';

/** Writes the sounds of one word in the letters of a language. */
export type WriteSounds = (sounds: string) => string;

/** A word with what hangs on it by an apostrophe or a hyphen, digits, or "majeur·e". */
const WORD = /[\p{L}\d]+(?:['’·-][\p{L}\d]+)*/gu;
/** The narrow spaces that French alone puts beside its marks. */
const FRENCH_SPACES = /[\u00A0\u202F](?=[:;?!»])|(?<=«)[\u00A0\u202F]/g;
const plain = (text: string): string => text.normalize('NFC').replaceAll('’', "'").replaceAll(FRENCH_SPACES, '');

/**
 * French as it sounds, in the letters of another language: words alone, what stands between them stays. Liaisons are
 * left out, but for those that are always made ("peut-il").
 */
export const soundsIn = (french: string, write: WriteSounds): string =>
  plain(french).replaceAll(WORD, (word) => {
    const said = sayWord(word).join('-').split('-').map(write).join('-');
    return /^\p{Lu}/u.test(word) ? said.charAt(0).toLocaleUpperCase() + said.slice(1) : said;
  });

/** The sounds of a word, part by part of those that a hyphen joins. */
function sayWord(word: string): readonly string[] {
  const known = IRREGULAR[word.toLowerCase()];
  if (known !== undefined && !isSpelled(word)) return [known];
  if (word.includes('·')) return sayBoth(word);
  // "a-t-il"
  const parts = word.replace(/-t-/, 't-').split('-');
  // "peut-il", "est-elle"
  const isJoined = (part: string, next = ''): boolean => /[td]$/.test(part) && /^(?:ils?|elles?|on)$/.test(next);
  return parts.map((part, at) => (isJoined(part, parts[at + 1]) ? `${sayPart(part)}t` : sayPart(part)));
}

/** "majeur·e": once where both sound alike, else both. */
function sayBoth(word: string): readonly string[] {
  const [he = '', end = ''] = word.split('·');
  const [his, hers] = [sayPart(he), sayPart(he + end)];
  return his === hers ? [his] : [his, 'u', hers];
}

const isSpelled = (part: string): boolean => /^\p{Lu}{2,}$/u.test(part) && !SAID_AS_WORDS.has(part);

/** "j'ai": what stands before an apostrophe has lost its e. */
function sayPart(part: string): string {
  const pieces = part.split("'");
  const last = pieces.pop() ?? '';
  return pieces.map((piece) => sayPiece(`${piece.toLowerCase()}e`).replace(/ə$/, '')).join('') + sayPiece(last);
}

function sayPiece(piece: string): string {
  if (/^\d+$/.test(piece)) return sayNumber(piece);
  if (isSpelled(piece)) return Array.from(piece, (letter) => LETTER_NAMES[letter] ?? '').join('-');
  const word = piece.toLowerCase();
  return IRREGULAR[word] ?? dropMute(soundsOfWord(word));
}

const sayNumber = (digits: string): string =>
  numberInWords(Number(digits))
    .split(/[ -]/)
    .map((word) => IRREGULAR[word] ?? soundsOfWord(word))
    .join('-');

/** A mute e between single consonants is not said, but in the first syllable: "seulement", "maintenant". */
const dropMute = (sounds: string): string =>
  sounds.replaceAll(/(?<=[aeɛiouyøãõẽ][^aeɛiouyøəãõẽ])ə(?=[^aeɛiouyøəãõẽ])/g, '');
