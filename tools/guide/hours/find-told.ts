import { parse } from 'yaml';
import { localesOf, sourceLocaleOf } from '../../compiler/index.ts';
import { plainDigits } from '../../compiler/prose/telephones.ts';
import { isSettled } from '../number/settled-files.ts';
import { plainWords } from '../plain-words.ts';
import { whereInFile, type WhereInFile } from '../where-in-file.ts';

type Files = ReadonlyMap<string, string>;

/** A sentence that tells hours near a link to a contact, or in the contact's own words. */
export interface ToldHours {
  readonly file: string;
  readonly line: number;
  readonly locale: string;
  /** as people read it */
  readonly sentence: string;
  readonly where: WhereInFile;
}

/** A time of day, in any language that writes it in digits with a sign between. */
const TIME = /(?<![\d:])(?:[01]?\d|2[0-4])(?::[0-5]\d(?![\d:])| ?h(?:eures?|oras?)?(?![\p{L}]))/u;

/**
 * Sentences of every language to look at when the hours of a contact change: those that hold one of its hours as they
 * stand (also as a clock of twelve hours shows it), any time of day, or the words for "day and night". A sentence that
 * links to other contacts alone is left out. In: the content as it stands, with the old hours.
 */
export function findTold(files: Files, contact: string): readonly ToldHours[] {
  const source = sourceLocaleOf(files);
  const locales = localesOf(files).toSorted((a, b) => Number(b === source) - Number(a === source));
  const bounds = boundsOf(files, contact);
  return locales.flatMap((locale) => {
    const always = wordsForAlways(files, locale);
    const tells = (sentence: string): boolean =>
      TIME.test(sentence) ||
      (bounds === null
        ? always.some((words) => sentence.toLowerCase().includes(words)) || /(?<!\d)24(?!\d)/.test(sentence)
        : bounds.test(sentence));
    return [...files]
      .filter(([file]) => file.startsWith(`${locale}/`) && !isSettled(file))
      .flatMap(([file, text]) => toldIn(file, text, contact, tells).map((told) => ({ ...told, locale })));
  });
}

function toldIn(
  file: string,
  text: string,
  contact: string,
  tells: (sentence: string) => boolean,
): readonly Omit<ToldHours, 'locale'>[] {
  const link = `](contact:${contact})`;
  const own = file.endsWith('/contacts.yaml') ? ownLines(text, contact) : [0, 0];
  let at = 0;
  return text.split('\n').flatMap((line, number) => {
    const start = at;
    at += line.length + 1;
    const isOwn = number > own[0] && number < own[1];
    if (!isOwn && !line.includes(link)) return [];
    const where = whereInFile(file, text, start + line.length);
    return line
      .split(/(?<=\p{Sentence_Terminal}["\p{Pf})]*)\s/u)
      .filter((sentence) => isOwn || sentence.includes(link) || !sentence.includes('](contact:'))
      .map((sentence) => ({ sentence, plain: plainDigits(plainWords(withoutNumbers(sentence), where.field !== null)) }))
      .filter(({ plain }) => tells(plain))
      .map(({ sentence }) => ({ file, line: number + 1, sentence: plainWords(sentence, where.field !== null), where }));
  });
}

/** A number to call is no hour. */
const withoutNumbers = (sentence: string): string => sentence.replaceAll(/\[[\p{Nd}\s+]+\]\(contact:[^)]*\)/gu, '…');

/** The lines of the contact's own words: after the first, before the last. */
function ownLines(text: string, contact: string): readonly [number, number] {
  const lines = text.split('\n');
  const first = lines.indexOf(`${contact}:`);
  if (first < 0) return [0, 0];
  const next = lines.findIndex((line, number) => number > first && /^\S/.test(line));
  return [first, next < 0 ? lines.length : next];
}

/** The hours at which it opens and closes, as whole numbers; null: it has none. */
function boundsOf(files: Files, contact: string): RegExp | null {
  const listed = parse(files.get('contacts.yaml') ?? '') as readonly {
    readonly id: string;
    readonly hours?: { readonly slots?: readonly { readonly from: string; readonly to: string }[] };
  }[];
  const slots = listed.find(({ id }) => id === contact)?.hours?.slots ?? [];
  const hours = slots.flatMap(({ from, to }) => [from, to].map((time) => Number(time.slice(0, 2))));
  const all = new Set(hours.flatMap((hour) => (hour > 12 ? [hour, hour - 12] : [hour])));
  return all.size === 0 ? null : new RegExp(`(?<![\\d.,:])0?(?:${[...all].join('|')})(?![\\d])`);
}

/** How the guide says "day and night" in a language, from the words of its interface. */
function wordsForAlways(files: Files, locale: string): readonly string[] {
  const read: unknown = parse(files.get(`${locale}/interface.yaml`) ?? '');
  const words = Object.values(read ?? {})
    .map((part) => (part as { readonly contact?: Readonly<Record<string, string>> } | null)?.contact)
    .find((one) => one?.['alwaysShort'] !== undefined);
  return [words?.['alwaysShort'], words?.['dayAndNight']].flatMap((one) => (one ? [one.toLowerCase()] : []));
}
