import { sayNumbers, splitSentences } from '../../languages/aloud.ts';
import type { Spoken } from '../../ports.ts';

/** Words that stand in one place of a page. `P`: that place. */
export interface Run<P> {
  readonly place: P;
  readonly text: string;
  readonly lang: string;
  /** digits to dial */
  readonly isNumber: boolean;
}

/** Where something begins or ends: so many signs into a run. */
interface Point<P> {
  readonly place: P;
  readonly offset: number;
}

/** A sentence: what is said of it, one piece for each language, and where it stands. */
export interface Sentence<P> {
  readonly pieces: readonly Spoken[];
  readonly start: Point<P>;
  readonly end: Point<P>;
}

/** What a voice would spell out, or stumble over: a hidden hyphen, marks of direction, a point inside a word. */
const smooth = (text: string): string =>
  text
    .replace(/[\u00AD\u200B-\u200F\u2066-\u2069]/g, '')
    .replace(/(\p{L})·(?=\p{L})/gu, '$1')
    .replace(/\s*·\s*/g, ', ')
    .replace(/\s+/g, ' ');

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A part of a run. */
interface PassagePart<P> {
  readonly run: Run<P>;
  readonly from: number;
  readonly to: number;
}

/** What is said of some parts: those of one language together, and a number apart from the words beside it. */
function piecesOf<P>(parts: readonly PassagePart<P>[], numbers: readonly string[]): readonly Spoken[] {
  const pieces: { text: string; lang: string }[] = [];
  for (const { run, from, to } of parts) {
    const said = sayNumbers(run.text.slice(from, to), run.isNumber ? null : numbers);
    const text = run.isNumber ? ` ${said} ` : said;
    const last = pieces.at(-1);
    if (last?.lang === run.lang) last.text += text;
    else pieces.push({ text, lang: run.lang });
  }
  return pieces
    .map(({ text, lang }) => ({
      text: smooth(text)
        .replace(/ (?=[,.])/g, '')
        .trim(),
      lang,
    }))
    .filter(({ text }) => hasWords(text));
}

/**
 * The sentences of a paragraph, of the words in it, in their order. `lang`: that of the page; `numbers`: those to dial,
 * wherever they stand in its words.
 */
export function sentencesOf<P>(
  runs: readonly Run<P>[],
  lang: string,
  numbers: readonly string[],
): readonly Sentence<P>[] {
  let at = 0;
  const placed = runs.map((run) => {
    const from = at;
    at += run.text.length;
    return { run, from };
  });
  let done = 0;
  return splitSentences(runs.map(({ text }) => text).join(''), lang).flatMap((sentence) => {
    const from = done + sentence.length - sentence.trimStart().length;
    const to = done + sentence.trimEnd().length;
    done += sentence.length;
    const parts = placed.flatMap(({ run, from: begins }): readonly PassagePart<P>[] => {
      const [first, last] = [Math.max(from - begins, 0), Math.min(to - begins, run.text.length)];
      return first < last ? [{ run, from: first, to: last }] : [];
    });
    const pieces = piecesOf(parts, numbers);
    const [start, end] = [parts[0], parts.at(-1)];
    if (pieces.length === 0 || !start || !end) return [];
    return [
      {
        pieces,
        start: { place: start.run.place, offset: start.from },
        end: { place: end.run.place, offset: end.to },
      },
    ];
  });
}
