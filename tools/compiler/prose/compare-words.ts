import { plainDigits } from './telephones.ts';

/**
 * What a translation may not change: where links lead, what is cited, the ids of steps, the kinds of notices, the
 * conditions of a letter's lines, the places that the interface fills.
 */
const MARK = /\]\([a-z]+:[^)]*\)|\[\^[^\]]+\]|\{#[^}]+\}|\[![a-z]+\]|\{\?[^}]+\}|\{language\}/g;

/** Where digits are no number of the text. */
const NO_NUMBER = /^\d+\. |\]\([^)]*\)|\[\^[^\]]*\]|\{[#?][^}]*\}|\{\{[^}]*\}\}/gm;

/** Between the digits of one number. */
const WITHIN = /(?<=\d)[ \u00A0\u202F.,](?=\d{3}(?!\d))|(?<=(?<!\d)\d\d)[ \u00A0\u202F](?=\d\d(?!\d))/g;

/** Words that the person puts in. */
const BLANK = /\{(?:…|\.\.\.)/g;

const marksOf = (text: string): readonly string[] => text.match(MARK) ?? [];

/**
 * Numbers without the blanks inside them and the noughts before them, in whatever digits: `7 h`, `07:00` and `7:00` are
 * a 7 alike.
 */
const numbersOf = (text: string): readonly string[] =>
  (plainDigits(text).replaceAll(NO_NUMBER, ' ').replaceAll(WITHIN, '').match(/\d+/g) ?? []).map((digits) =>
    digits.replace(/^0+(?=\d)/, ''),
  );

function countOf(list: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** What stands in `list` more often than in `other`. */
function beyond(list: readonly string[], taken: readonly string[]): readonly string[] {
  const counts = countOf(taken);
  return [...countOf(list)].filter(([word, times]) => times > (counts.get(word) ?? 0)).map(([word]) => word);
}

/** `isEasier`: it may leave out, add nothing, and write in digits what the source says in words. */
interface Comparison {
  readonly isEasier: boolean;
  readonly numberWords: Readonly<Record<string, string>>;
}

/**
 * How the words of a translation differ from those of its source, in sentences; none when they say as much. An hour may
 * be written with its minutes.
 */
export function compareWords(own: string, source: string, { isEasier, numberWords }: Comparison): readonly string[] {
  const marks = { own: marksOf(own), source: marksOf(source) };
  const said = source.toLowerCase().match(/\p{L}+/gu) ?? [];
  const inWords = isEasier ? said.flatMap((word) => numberWords[word] ?? []) : [];
  const numbers = { own: numbersOf(own), source: [...numbersOf(source), ...inWords] };
  const hasOnce = (list: readonly string[], word: string): boolean => list.includes(word);
  const added = isEasier
    ? marks.own.filter((mark) => !mark.startsWith('[!') && !hasOnce(marks.source, mark))
    : beyond(marks.own, marks.source);
  const lost = isEasier ? [] : beyond(marks.source, marks.own);
  const moreNumbers = isEasier
    ? numbers.own.filter((number) => !hasOnce(numbers.source, number))
    : beyond(numbers.own, numbers.source);
  const fewerNumbers = isEasier ? [] : beyond(numbers.source, numbers.own);
  const blanks = [own, source].map((text) => text.match(BLANK)?.length ?? 0);
  return [
    ...added.map((mark) => `"${mark}" stands here and not in the source, or more often.`),
    ...lost.map((mark) => `"${mark}" of the source is missing.`),
    ...moreNumbers
      .filter((number) => number !== '0')
      .map((number) => `The number ${number} stands here and not in the source.`),
    ...fewerNumbers
      .filter((number) => number !== '0')
      .map((number) => `The number ${number} of the source is missing.`),
    ...(isEasier || blanks[0] === blanks[1] ? [] : [`It has ${blanks[0]} blanks, and its source ${blanks[1]}.`]),
  ];
}
