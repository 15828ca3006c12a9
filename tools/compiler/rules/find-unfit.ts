import type { Answers, Condition, Flow } from '../../../src/engine/index.ts';
import { findExamples } from './find-examples.ts';
import { plainWords } from '../read/find-words.ts';
import { remember } from '../read/remember.ts';
import type { ReadIn } from '../read/schema/fits.ts';
import { all, versionHolds, type Wording, type WordingText } from './wordings/wording.ts';

/** What a person who answered so must never read in words that answers choose. */
export interface Fit {
  readonly when: Condition;
  /** left out: everywhere */
  readonly in?: readonly ReadIn[] | undefined;
  /** of the questions, only those that are asked after this one */
  readonly after?: string | undefined;
  readonly never: readonly string[];
  /** why, for the author */
  readonly says: string;
}

/** Words that some answers bring to somebody whom they do not fit. */
export interface Unfit {
  readonly text: WordingText;
  readonly form: string;
  readonly phrase: string;
  readonly fit: Fit;
  readonly example: Answers;
}

/**
 * Finds what nobody must read, exactly: each text with such words becomes a procedure that comes when the text is read
 * and the fit holds, and `compare` tells which of them come for some answers, finished or not.
 */
export function findUnfit(flow: Flow, wordings: readonly Wording[], fits: readonly Fit[]): readonly Unfit[] {
  const suspects = wordings.flatMap((wording) =>
    fits
      .filter((fit) => (fit.in?.includes(wording.in) ?? true) && isAfter(flow, wording, fit.after))
      .flatMap((fit) =>
        wording.versions.flatMap(({ texts }, at) => {
          const found = findPhrase(texts, fit.never);
          return found ? [{ ...found, fit, when: all(versionHolds(wording, at), fit.when) }] : [];
        }),
      ),
  );
  const examples = findExamples(
    flow,
    suspects.map(({ when }) => when),
  );
  return suspects.flatMap((suspect, at) => {
    const example = examples.get(at);
    return example ? [{ ...suspect, example }] : [];
  });
}

/** Whether a wording is that of a question asked after another, or of no question at all. */
function isAfter({ questions }: Flow, { in: place, of }: Wording, after: string | undefined): boolean {
  if (after === undefined || place !== 'questions') return true;
  const at = (id: string | undefined): number => questions.findIndex((question) => question.id === id);
  return at(of.split('/')[0]) > at(after);
}

/** A text is held against many phrases, and a phrase against many texts. */
const plain = remember(plainWords, 20_000);

function findPhrase(
  texts: readonly WordingText[],
  phrases: readonly string[],
): Pick<Unfit, 'text' | 'form' | 'phrase'> | null {
  for (const text of texts) {
    for (const form of text.forms) {
      const within = plain(form);
      const phrase = phrases.find((phrase) => holdsWords(within, plain(phrase)));
      if (phrase !== undefined) return { text, form, phrase };
    }
  }
  return null;
}

/**
 * Whether a text holds these words, as whole words: "majeur" stands in "majeur·e", not in "majeure", and "8 ans" not in
 * "18 ans".
 */
function holdsWords(within: string, words: string): boolean {
  for (let at = within.indexOf(words); at >= 0; at = within.indexOf(words, at + 1)) {
    if (![at - 1, at + words.length].some((beside) => LETTER.test(within[beside] ?? ''))) return true;
  }
  return false;
}

const LETTER = /^[\p{L}\p{N}]$/u;
