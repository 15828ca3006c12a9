import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { countryOf, localesOf, sourceLocaleOf } from '../../compiler/index.ts';
import { readContent } from '../../read-content.ts';
import { CONTENT, Refusal, type Command, type Given, type Terminal } from '../command.ts';
import { foldersOf } from '../open-content.ts';
import { findPlaces, type Known, type NumberPlace } from './find-places.ts';
import { keepFresh } from './keep-fresh.ts';
import { isSettled } from './settled-files.ts';
import { readNumber, spellLike, type Called } from './spellings.ts';

export const number: Command = {
  name: 'number',
  usage: '<old> <new> [--write]',
  says:
    'Lists every place of a number to call in every language, in all ways to write it; with --write, puts the new one ' +
    'there. Ids, addresses and the titles of sources stay.',
  words: [2, 2],
  options: { '--write': { says: 'changes them; without it nothing is written' }, ...CONTENT },
  run: runNumber,
};

function runNumber(given: Given, { print }: Terminal): number {
  const { content: folder } = foldersOf(given);
  const files = readContent(folder);
  const { telephones } = countryOf(files);
  const [old, next] = given.words.map((word) => readNumber(word, telephones)) as [Called, Called];
  if (old.dialled === next.dialled) throw new Refusal('Both are the same number.');
  const known = readKnown(files, [old, next]);
  const places = findPlaces(files, old, known).map((place) => ({
    ...place,
    put: spellLike(place.found, next, place.isDialled, telephones),
  }));
  if (places.length === 0) throw new Refusal(`No text of ${folder} has the number ${old.shown}.`);
  const changed = places.flatMap(({ put, ...place }) =>
    place.kept === null && put !== null ? [{ ...place, put }] : [],
  );
  const after = change(files, changed);
  for (const { file, line, sentence } of changed) print(`${file}:${line}  ${sentence}`);
  printKept(places, print);
  const count = `${changed.length} ${changed.length === 1 ? 'place' : 'places'} in ${after.size} files`;
  if (!given.has('--write')) {
    print(`\n${count}: ${old.shown} would be ${next.shown}. Nothing is written yet: add --write.`);
    return 0;
  }
  const records = noteAnew(files, new Map([...files, ...after]), known);
  for (const [file, text] of [...after, ...records.texts]) writeFileSync(join(folder, file), text);
  print(`\nwritten: ${count}: ${old.shown} is ${next.shown}.${records.says}`);
  print('Then: its source in sources.yaml, `sources` and `checked` of the contact, and npm run guide -- check.');
  if ([...files].some(([file, text]) => !isSettled(file) && /\bstatus: *reviewed\b/.test(text)))
    print('What was reviewed and has this number is a draft again; reviews/ keeps what was read.');
  return 0;
}

/** What the content says of its contacts, its ids and its languages; it may have faults. */
function readKnown(files: ReadonlyMap<string, string>, numbers: readonly Called[]): Known {
  const { telephones } = countryOf(files);
  const dials = (channel: { readonly number?: unknown }): boolean =>
    numbers.some(({ dialled }) => safely(() => readNumber(String(channel.number), telephones).dialled) === dialled);
  const listed = safely(() => parse(files.get('contacts.yaml') ?? '') as unknown);
  const contacts = (Array.isArray(listed) ? listed : []) as readonly {
    readonly id: string;
    readonly channels?: readonly { readonly number?: unknown }[];
  }[];
  const all = [...files.values()].join('\n');
  const ids = [
    ...all.matchAll(/(?:\bid: *["']?|\{#)([a-z0-9-]+)/g),
    ...(files.get('published.yaml') ?? '').matchAll(/((?=[\d-]*[a-z])[a-z0-9-]+)/g),
  ].flatMap(([, id]) => id ?? []);
  return {
    telephones,
    locales: localesOf(files),
    source: sourceLocaleOf(files),
    owners: new Set(contacts.filter(({ channels = [] }) => channels.some(dials)).map(({ id }) => id)),
    ids: new Set(ids),
  };
}

function safely<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The files that change, with their new texts. */
function change(
  files: ReadonlyMap<string, string>,
  places: readonly (NumberPlace & { readonly put: string })[],
): ReadonlyMap<string, string> {
  const after = new Map<string, string>();
  // from the end, so that what stands before keeps its place
  for (const { file, index, found, put } of places.toReversed()) {
    const text = after.get(file) ?? files.get(file) ?? '';
    after.set(file, `${text.slice(0, index)}${put}${text.slice(index + found.length)}`);
  }
  return after;
}

const WHY = {
  address: 'in an address',
  source: 'in a source, which is called so',
  unsure: 'perhaps no number to call',
  abroad: 'written as from abroad, where the new one cannot be called',
} as const;

function printKept(places: readonly (NumberPlace & { readonly put: string | null })[], print: Terminal['print']): void {
  const kept = places.flatMap((place) => {
    const why = place.kept ?? (place.put === null ? ('abroad' as const) : null);
    return why === null ? [] : [{ ...place, why }];
  });
  if (kept.length === 0) return;
  print('\nThese stay as they are. Look at each:');
  for (const { file, line, sentence, why } of kept) print(`${file}:${line}  (${WHY[why]}) ${sentence}`);
}

/** The records of the translations that change with their source. */
function noteAnew(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  { locales, source }: Known,
): { readonly texts: ReadonlyMap<string, string>; readonly says: string } {
  const records = locales
    .filter((locale) => locale !== source)
    .flatMap((locale) => {
      const record = keepFresh(before, after, locale, source);
      return record === null ? [] : [{ locale, ...record }];
    });
  return {
    texts: new Map(records.map(({ locale, text }) => [`${locale}/translated.yaml`, text])),
    says:
      records.length === 0
        ? ''
        : ` Parts of translations noted anew: ${records.map(({ locale, noted }) => `${locale} ${noted}`).join(', ')}.`,
  };
}
