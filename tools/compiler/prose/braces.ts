import type { ByChild, ForChild, Inline } from '../../../src/pack/index.ts';
import { PASSAGES, remember } from '../read/remember.ts';

/**
 * What an author writes in braces, where words are said or written by the person themselves:
 *
 *     {… son âge}                       a blank: no answer gives it, so the person says it
 *     {Ma fille|Mon fils|Mon enfant}    by the child: for a daughter, for a son, when it is not said
 */
export type Brace = 'blank' | 'by-child';

export const NO_BRACES: readonly Brace[] = [];
export const BY_CHILD: readonly Brace[] = ['by-child'];
export const SPOKEN: readonly Brace[] = ['blank', 'by-child'];

type Spoken = Extract<Inline, { readonly kind: 'blank' }> | ByChild;

const BRACE = /\{[^{}]*\}|[{}]/g;
const BLANK = /^\{(?:…|\.{3})\s+([^{}|]*[^{}|\s])\s*\}$/;
const FORMS = /^\{([^{}|]*)\|([^{}|]*)\|([^{}|]*)\}$/;

/** What stands for a blank in the words that are linted and measured: no word, and no end of a sentence. */
const IN_PLACE_OF_BLANK = '___';

function readBrace(typed: string): Spoken | null {
  const flat = (words = ''): string => words.replaceAll(/\s+/g, ' ');
  const hint = BLANK.exec(typed)?.[1];
  if (hint !== undefined) return { kind: 'blank', hint: flat(hint) };
  const [, daughter, son, unsaid] = (FORMS.exec(typed) ?? []).map(flat);
  if (daughter === undefined || son === undefined || unsaid === undefined) return null;
  return `${daughter}${son}${unsaid}`.trim() === '' ? null : { kind: 'by-child', daughter, son, unsaid };
}

/** Splits a text at its braces. Those that cannot be read stay as they were typed. */
export function splitBraces(text: string): readonly (string | Spoken)[] {
  const parts: (string | Spoken)[] = [];
  let from = 0;
  for (const { 0: typed, index } of text.matchAll(BRACE)) {
    const read = readBrace(typed);
    if (read === null) continue;
    if (index > from) parts.push(text.slice(from, index));
    parts.push(read);
    from = index + typed.length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** Reports each brace that cannot be read, or may not stand here; `index` is its place in the text. */
export function checkBraces(
  text: string,
  allowed: readonly Brace[],
  report: (index: number, message: string, hint: string) => void,
): void {
  for (const { 0: typed, index } of text.matchAll(BRACE)) {
    const read = readBrace(typed);
    if (read === null)
      report(
        index,
        `"${typed}" is not understood, and would be shown as it is.`,
        'Write {… what is to be said there}, or three parts: {for a daughter|for a son|when it is not said}.',
      );
    else if (!allowed.includes(read.kind)) report(index, `"${typed}" may not stand here.`, WHERE[read.kind]);
  }
}

const WHERE: Readonly<Record<Brace, string>> = {
  blank:
    'A blank stands in words to say: a script after >, "say" of a variant or a contact, ' +
    '"before" and "after" of a contact.',
  'by-child':
    'Words by the child stand in words to say, in "title" and "why" of a procedure, ' +
    'in the openings and in letters. Here, write what fits every child.',
};

export interface Unsaid {
  /** what is linted and measured: the form when it is not said, and a mark for each blank */
  readonly text: string;
  /** the hints of the blanks */
  readonly hints: readonly { readonly words: string; readonly typedAt: number }[];
  /** where a character of `text` stands in what was typed */
  readonly typedAt: (index: number) => number;
}

/** The words of a text when nothing is said of the child. */
export const readUnsaid = remember((typed): Unsaid => {
  const cuts: { readonly at: number; readonly shift: number }[] = [];
  const hints: { words: string; typedAt: number }[] = [];
  let shift = 0;
  const text = typed.replaceAll(BRACE, (brace, index: number) => {
    const read = readBrace(brace);
    if (read === null) return brace;
    if (read.kind === 'blank') hints.push({ words: read.hint, typedAt: index });
    const put = read.kind === 'blank' ? IN_PLACE_OF_BLANK : read.unsaid;
    shift += brace.length - put.length;
    cuts.push({ at: index + brace.length - shift, shift });
    return put;
  });
  return { text, hints, typedAt: (index) => index + (cuts.findLast(({ at }) => at <= index)?.shift ?? 0) };
}, PASSAGES);

/** A text with spaces for its blanks, so that every other character keeps its place. The forms by the child stay. */
export function coverBlanks(typed: string): string {
  return typed.replaceAll(BRACE, (brace) => (readBrace(brace)?.kind === 'blank' ? ' '.repeat(brace.length) : brace));
}

type Texts = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Plain texts in the form when it is not said; where one of them has other forms, `forChild` holds those of all. */
export function inForms<T extends Texts>(texts: T): T & { readonly forChild?: ForChild<T> } {
  const say = (form: 'daughter' | 'son' | 'unsaid'): T => {
    const formIn = (part: string | Spoken): string =>
      typeof part === 'string' ? part : part.kind === 'by-child' ? part[form] : '';
    const put = (text: string): string => splitBraces(text).map(formIn).join('');
    return Object.fromEntries(
      Object.entries(texts).map(([key, text]) => [key, typeof text === 'string' ? put(text) : text?.map(put)]),
    ) as T;
  };
  const unsaid = say('unsaid');
  const forChild = { daughter: say('daughter'), son: say('son') };
  const same = [forChild.daughter, forChild.son].every((form) => JSON.stringify(form) === JSON.stringify(unsaid));
  return same ? unsaid : { ...unsaid, forChild };
}
