import { analyserOf, spokenOf } from '../../compiler/languages/index.ts';
import { BETWEEN, inLetters, SMALL } from '../../compiler/languages/qps/letters.ts';

/** Private use, by BCP 47: no language has it. */
export const PSEUDO = 'qps';

/** How much longer a word becomes. */
const GROWS = 0.4;

/**
 * What is no word: places, ids, citations, where links lead, fields and conditions of letters,
 * notices, addresses of the web.
 */
const KEPT =
  /\{\{\w+\}\}|\[\^[^\]\s]+\]|\{#[^}]*\}|\]\([a-z]+:[^)\s]*\)|\{\?[^}]*\}|\{(?:of:)?[a-z0-9-]+\}|\[![a-z]+\]|(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?/;
/** Digits as people group them: 01 42 00 00 00, 116 000, 2026. */
const NUMBER = /\+?\d(?:[ .\u00A0\u202F]?\d)*/;
const PIECE = new RegExp(`(${KEPT.source})|(${NUMBER.source})|(\\p{L}[\\p{L}\\p{M}]*)|(\\?)`, 'gu');
/** After a number that counts something. */
const COUNTS =
  /^[ \u00A0\u202F-]*(?:ans?|h|heures?|jours?|mois|semaines?|minutes?|euros?|€|%|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L})/u;
/** Before a number that is called. */
const CALLS = /(?:^|[^\p{L}])(?:le|au|du|et|ou|appelez|composez|faites)\s+$/iu;

/**
 * Turns texts of the source language into the pseudo-language, word for word, so that the same word is always the same.
 */
export interface Turn {
  (text: string): string;
  /** the same, where a number of a service is one wherever it stands, such as in what people type */
  readonly typed: (text: string) => string;
  /** whether the guide has each word of a text, and none is short for others: no mistake has a form in qps */
  readonly knows: (text: string) => boolean;
}

/** `source`: the language of the texts. `numbers`: the digits of all that can be dialled. `guide`: all texts. */
export function createTurn(source: string, numbers: ReadonlySet<string>, guide: readonly string[]): Turn {
  const { splitWords, stem, isStopWord } = analyserOf(source);
  const turned = new Map<string, string>();
  const known = new Set(guide.flatMap((text) => splitWords(text)));
  const roots = new Set([...known].map(stem));

  function turnWord(word: string): string {
    const before = turned.get(word);
    if (before !== undefined) return before;
    const plain = splitWords(word).join('');
    const longer = Math.ceil(plain.length * GROWS);
    const root = stem(plain);
    const ending = plain.startsWith(root) ? plain.slice(root.length) : plain;
    const small = isStopWord(plain)
      ? inLetters(plain) + SMALL.repeat(longer)
      : inLetters(root) + BETWEEN.repeat(longer) + inLetters(ending);
    const put = cased(word, small);
    turned.set(word, put);
    return put;
  }

  const { number: inDigits } = spokenOf(PSEUDO);
  const isDialled = (text: string, index: number, number: string, anywhere: boolean): boolean => {
    const digits = number.replaceAll(/\D/g, '');
    const known = numbers.has(digits) || digits.length >= 10;
    const rest = text.slice(index + number.length);
    if (!known || COUNTS.test(rest)) return false;
    const before = text.slice(0, index);
    const alone = before.trim() === '' || (before.endsWith('[') && rest.startsWith('](contact:'));
    return anywhere || alone || digits.length > 2 || CALLS.test(before);
  };

  const turn = (text: string, anywhere: boolean): string =>
    text
      .normalize('NFC')
      .replaceAll(
        PIECE,
        (piece: string, kept: string | undefined, number: string | undefined, word: string | undefined, ...more) => {
          if (kept !== undefined) return piece;
          if (number !== undefined)
            return isDialled(text, more[1] as number, number, anywhere)
              ? piece
              : piece.replaceAll(/\d/g, (digit) => inDigits(Number(digit)));
          return word === undefined ? '؟' : turnWord(word);
        },
      );
  return Object.assign((text: string) => turn(text, false), {
    typed: (text: string) => turn(text, true),
    knows: (text: string) =>
      text.match(/[\p{L}\p{M}]+/gu)?.every((word) => {
        const [plain = '', ...more] = splitWords(word);
        return more.length === 0 && (known.has(plain) || roots.has(stem(plain)));
      }) ?? true,
  });
}

/** In capitals as the word was: all of them, the first, or none. */
function cased(word: string, small: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return small.toUpperCase();
  return word.charAt(0) === word.charAt(0).toLowerCase() ? small : small.charAt(0).toUpperCase() + small.slice(1);
}
