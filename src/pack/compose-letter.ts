import type { Child } from './types/by-child.ts';
import { formOf, sayOfChild } from './say-of-child.ts';
import type { LetterBlock, LetterField, LetterLine, LetterText, LetterTexts, LetterWhen } from './types/index.ts';

/**
 * What was typed or ticked, by field. Text kinds hold one string (`lines` with line breaks, `date` as
 * ISO), choices a list of option ids.
 */
export type LetterValues = Readonly<Record<string, string | readonly string[]>>;

/** Words, or a dotted line to fill in by hand: the label says what belongs there. */
export type ComposedLine = readonly (string | { readonly blank: string })[];

export type ComposedBlock =
  | { readonly kind: 'paragraph'; readonly text: ComposedLine }
  | { readonly kind: 'list'; readonly items: readonly ComposedLine[] };

/** A letter with what was filled in, in the parts of a French letter. */
export interface ComposedLetter {
  readonly sender: readonly ComposedLine[];
  readonly recipient: readonly ComposedLine[];
  readonly place: ComposedLine;
  readonly date: ComposedLine;
  readonly object: ComposedLine;
  readonly body: readonly ComposedBlock[];
  readonly attachments: readonly ComposedLine[];
  readonly signature: ComposedLine;
}

/** How a language writes what stands in a letter. */
export interface LetterLanguage {
  /** in: an ISO date; out: "24 novembre 2026" */
  readonly sayDate: (iso: string) => string;
  /**
   * in: the name of a place, or null where it is still to be written; out: the name behind its "of", or that word alone
   */
  readonly ofPlace: (name: string | null) => string;
}

/**
 * Puts what was typed into a letter. In: the letter, the fields of the pack, the values by field id, how its language
 * writes, how to speak of the child. Out: the parts of the letter. What is empty becomes a blank; a line whose
 * condition fails, or that needs an empty optional field, is left out. Never throws: an unknown value counts as empty.
 */
export function composeLetter(
  letter: LetterTexts,
  fields: readonly LetterField[],
  values: LetterValues,
  language: LetterLanguage,
  child: Child = null,
): ComposedLetter {
  const compose = createComposer(fields, values, language, child);
  return {
    sender: compose.lines(letter.sender),
    recipient: compose.lines(letter.recipient),
    place: compose.line([{ field: 'place' }]),
    date: compose.line([{ field: 'date' }]),
    object: compose.line(letter.object),
    body: letter.body.flatMap((block) => composeBlock(block, compose)),
    attachments: compose.lines(letter.attachments),
    signature: compose.line([{ field: 'sender' }]),
  };
}

interface Composer {
  readonly shown: (line: LetterLine) => boolean;
  readonly line: (text: LetterText) => ComposedLine;
  /** those that are shown; a field that becomes a list gives a line for each of its items */
  readonly lines: (given: readonly LetterLine[]) => readonly ComposedLine[];
  /** the items of a field that becomes a list; null for any other text */
  readonly list: (text: LetterText) => readonly ComposedLine[] | null;
}

function composeBlock(block: LetterBlock, compose: Composer): readonly ComposedBlock[] {
  if (block.kind === 'list') {
    const items = compose.lines(block.items);
    return items.length > 0 ? [{ kind: 'list', items }] : [];
  }
  if (!compose.shown(block)) return [];
  const items = compose.list(block.text);
  return items === null ? [{ kind: 'paragraph', text: compose.line(block.text) }] : [{ kind: 'list', items }];
}

function createComposer(
  fields: readonly LetterField[],
  values: LetterValues,
  { sayDate, ofPlace }: LetterLanguage,
  child: Child,
): Composer {
  const fieldOf = (id: string): LetterField | undefined => fields.find((field) => field.id === id);
  const filled = (id: string): boolean => (fieldOf(id) === undefined ? false : saysOf(id).length > 0);
  const meets = ({ field, option }: LetterWhen): boolean =>
    option === undefined ? filled(field) : chosenOf(values[field]).includes(option);

  /** what a field says, as separate texts; none when it is empty */
  function saysOf(id: string): readonly string[] {
    const field = fieldOf(id);
    const value = values[id];
    if (field?.kind === 'one' || field?.kind === 'many') {
      const chosen = chosenOf(value);
      return (field.options ?? [])
        .filter((option) => chosen.includes(option.id))
        .map((option) => sayOfChild(option, child).says);
    }
    if (typeof value !== 'string') return [];
    const lines = value
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    if (field?.kind === 'date') return isDay(value) ? [sayDate(value)] : [];
    return field?.kind === 'text' ? lines.slice(0, 1) : lines;
  }

  function part(place: LetterText[number]): ComposedLine {
    if (typeof place === 'string') return [place];
    if ('kind' in place) return [formOf(place, child)];
    const [said] = saysOf(place.field);
    const label = fieldOf(place.field)?.label ?? place.field;
    if (said === undefined) return place.of ? [ofPlace(null), { blank: label }] : [{ blank: label }];
    return [place.of ? ofPlace(said) : said];
  }

  const shown = ({ text, when }: LetterLine): boolean =>
    (when === undefined || meets(when)) &&
    text.every(
      (part) =>
        typeof part === 'string' || 'kind' in part || fieldOf(part.field)?.optional !== true || filled(part.field),
    );
  const line = (text: LetterText): ComposedLine => text.flatMap(part);

  function list(text: LetterText): readonly ComposedLine[] | null {
    const [only] = text;
    if (text.length !== 1 || typeof only !== 'object' || 'kind' in only) return null;
    const field = fieldOf(only.field);
    if (field?.kind !== 'lines' && field?.kind !== 'many') return null;
    const said = saysOf(only.field);
    if (said.length > 0) return said.map((line) => [line]);
    // room to write several things by hand
    return Array.from({ length: field.kind === 'lines' ? BLANK_LINES : 1 }, () => [{ blank: field.label }]);
  }

  return { shown, line, list, lines: (given) => given.filter(shown).flatMap(({ text }) => list(text) ?? [line(text)]) };
}

/** An ISO date of the calendar: not the 30th of February. */
function isDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

const chosenOf = (value: LetterValues[string] | undefined): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : [];

/** Lines to fill in by hand where several things are asked for and none was typed. */
const BLANK_LINES = 4;
