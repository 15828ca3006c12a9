import { languageOf } from '../../compiler/languages/index.ts';
import { findNumbers, plainDigits } from '../../compiler/prose/telephones.ts';
import type { TelephonePlan } from '../../compiler/read/schema/country.ts';
import { isSettled } from './settled-files.ts';
import { spellingsOf, type Called } from './spellings.ts';

/** Where a number stands. */
export interface NumberPlace {
  readonly file: string;
  /** 1 is the first line */
  readonly line: number;
  /** in the file's text */
  readonly index: number;
  /** as it is written there */
  readonly found: string;
  readonly sentence: string;
  /** of the sentence, in the file's text */
  readonly start: number;
  /** it is dialled here, not read */
  readonly isDialled: boolean;
  /** null: it is this number. Otherwise why it stays as it is */
  readonly kept: null | 'address' | 'source' | 'unsure';
}

/** What of the content tells a number from what only looks like it. */
export interface Known {
  readonly telephones: TelephonePlan;
  readonly locales: readonly string[];
  readonly source: string;
  /** contacts that have the number */
  readonly owners: ReadonlySet<string>;
  /** everything that has an id */
  readonly ids: ReadonlySet<string>;
}

/** Every place of a number in the content, in the order of the files. Ids and days are none. */
export function findPlaces(files: ReadonlyMap<string, string>, number: Called, known: Known): readonly NumberPlace[] {
  const found = new Map(
    [...files].filter(([file]) => !isSettled(file)).map(([file, text]) => [file, findIn(file, text, number, known)]),
  );
  return [...found].flatMap(([file, places]) => {
    const twin = found.get(sourceFileOf(file, known));
    // a translation says the same numbers as its source
    const isSure = twin?.length === places.length && twin.every(({ kept }) => kept === null);
    return places.map((place) => (isSure && place.kept === 'unsure' ? { ...place, kept: null } : place));
  });
}

const localeOf = (file: string, { locales, source }: Known): string =>
  locales.find((locale) => file.startsWith(`${locale}/`)) ?? source;

const sourceFileOf = (file: string, known: Known): string =>
  file.replace(`${localeOf(file, known)}/`, `${known.source}/`);

function findIn(file: string, text: string, number: Called, known: Known): readonly NumberPlace[] {
  const plain = plainDigits(text);
  const matches = [...plain.matchAll(spellingsOf(number, known.telephones))];
  if (matches.length === 0) return [];
  const longer = findNumbers(text, [], known.telephones);
  const { numbers } = languageOf(localeOf(file, known)) ?? { numbers: { dialled: [], service: null } };
  const called = [...numbers.dialled, ...(numbers.service ? [numbers.service] : [])]
    .flatMap((pattern) => [...plain.matchAll(pattern)])
    .map(({ index }) => index);
  return matches.flatMap(({ index, 0: { length } }): readonly NumberPlace[] => {
    const end = index + length;
    if (
      longer.some(
        (found) => found.index < end && index < found.index + found.shown.length && found.shown.length > length,
      )
    )
      return [];
    const [before, after] = aroundInLine(plain, index, end);
    const isCalled = () => called.includes(index) || isOfOwner(file, plain, index, known);
    const kept = judge(file, { before, after, found: plain.slice(index, end) }, known, isCalled);
    if (kept === 'other') return [];
    return [
      {
        file,
        line: plain.slice(0, index).split('\n').length,
        index,
        found: text.slice(index, end),
        ...sentenceAt(text, index, end),
        isDialled: /(?:\bnumber: *["']?|tel:|sms:)$/.test(before),
        kept,
      },
    ];
  });
}

interface Around {
  /** of the same line */
  readonly before: string;
  readonly after: string;
  readonly found: string;
}

/** What follows a number that counts something, in many languages. */
const COUNTS = /^[ \u00A0\u202F]*(?:[€%°]|h(?:\d|\b)|euros?\b)/i;

/** `other`: it is a part of an id, of a day, of an hour or of a larger number. */
function judge(
  file: string,
  { before, after, found }: Around,
  { ids }: Known,
  isCalled: () => boolean,
): NumberPlace['kept'] | 'other' {
  const isDay = /\d[-.,:]$/.test(before) || /^[-.,:]\d/.test(after);
  if (isDay) return 'other';
  const [head] = /[\w-]*$/.exec(before) ?? [''];
  const [tail] = /^[\w-]*/.exec(after) ?? [''];
  const token = `${head}${found}${tail}`;
  if (ids.has(token)) {
    if (head + tail !== '' || /(?:[a-z]:|\[\^|#)$/.test(before)) return 'other';
    // a number alone may be the id, or the words
    const isWhole = /(?:^\s*(?:- *)?|[\w-]: +|[[{,] *)["']?$/.test(before) && /^["']?\s*(?:[,\]}:#]|$)/.test(after);
    if (isWhole && !/\b(?:number|shown): *["']?$/.test(before)) return 'unsure';
  }
  // the name of something that no list has, as a box of a drawing
  if (/^[a-z0-9-]+-$/.test(head)) return /(?:\/|\.)[\w-]*$/.test(before) ? 'address' : 'other';
  // an address goes on behind a dot, a slash or an @
  if (/(?:[\w.]@|:\/\/\S*|\w\.|\/)$/.test(before + head) || /^[\w-]*(?:\.[a-z]{2,}|@|\/[a-z])/i.test(after))
    return 'address';
  // an ending may follow a number behind a hyphen, as in Romanian
  if (head !== '' || !/^(?:-\p{Ll}{1,4})?$/u.test(tail)) return 'unsure';
  if (file === 'sources.yaml') return 'source';
  if (/(?:\b(?:number|shown): *["']?|tel:|sms:)$/.test(before)) return null;
  if (COUNTS.test(after)) return 'unsure';
  if (found.replaceAll(/\D/g, '').length > 3 || isCalled()) return null;
  // the whole of a text in quotation marks: what a family reads, or what people type
  return /(?:^|[\s,[{])["']$/.test(before) && /^["']/.test(after) ? null : 'unsure';
}

/** Whether it stands in a link to a contact that has the number, or in that contact's own words. */
function isOfOwner(file: string, text: string, index: number, { owners }: Known): boolean {
  const target = /^[^[\]]*\]\(contact:([^)]+)\)/.exec(text.slice(index))?.[1];
  if (target !== undefined && owners.has(target)) return true;
  if (!file.endsWith('/contacts.yaml')) return false;
  const owner = [...text.slice(0, index).matchAll(/^([a-z0-9-]+):/gm)].at(-1)?.[1];
  return owner !== undefined && owners.has(owner);
}

/** The sentence of its line in which it stands. */
function sentenceAt(text: string, index: number, end: number): Pick<NumberPlace, 'sentence' | 'start'> {
  const [before, after] = aroundInLine(text, index, end);
  const head = before.split(/(?<=\p{Sentence_Terminal}["\p{Pf})]*\s)/u).at(-1) ?? '';
  const [tail = ''] = after.split(/(?<=\p{Sentence_Terminal}["\p{Pf})]*)\s/u);
  const whole = `${head}${text.slice(index, end)}${tail}`;
  return { sentence: whole.trim(), start: index - head.trimStart().length };
}

/** What stands before a place in its line, and behind it. */
function aroundInLine(text: string, index: number, end: number): readonly [before: string, after: string] {
  const stop = text.indexOf('\n', end);
  return [text.slice(text.lastIndexOf('\n', index - 1) + 1, index), text.slice(end, stop < 0 ? undefined : stop)];
}
