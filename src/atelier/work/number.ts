import { countryOf } from '../../../tools/compiler/read/country.ts';
import { besideOf, compileInSteps, type Compilation } from '../../../tools/compiler/index.ts';
import { noteChecked, type CheckedIn } from '../../../tools/guide/change-contact.ts';
import { faultsMade } from '../../../tools/guide/number/faults-made.ts';
import { findPlaces } from '../../../tools/guide/number/find-places.ts';
import { listRows, type NumberRow } from '../../../tools/guide/number/list-rows.ts';
import type { Known, NumberPlace } from '../../../tools/guide/number/place.ts';
import { planNumber, putNumber, writeNumber, type PlannedPlace } from '../../../tools/guide/number/plan-number.ts';
import { readKnown } from '../../../tools/guide/number/read-known.ts';
import { recognise, type Recognised } from '../../../tools/guide/number/recognise.ts';
import { NO_PROOF } from './check.ts';
import { faultsOf, wholeOf, type Guide } from './guide-state.ts';
import { listThings } from './list-things.ts';
import type { Fault, TextChange, ThingName } from './protocol.ts';
import { thingAt } from './thing-at.ts';

/** A contact, as a number is chosen by it. */
export interface NumberOwner {
  readonly id: string;
  readonly name: string;
  readonly checked: string;
}

export interface OwnNumber extends NumberOwner {
  readonly shown: string;
}

/** A sentence with the number, and what it is a part of. `title`: null where it has none of its own. */
export interface ShownRow extends Omit<NumberRow, 'places'> {
  readonly thing: ThingName;
  readonly title: string | null;
}

export interface NumberView {
  /** null: what was typed is no number */
  readonly old: Recognised | null;
  readonly next: Recognised | null;
  readonly isSame: boolean;
  /** contacts that have the old one, and the first that has the new one already */
  readonly owners: readonly NumberOwner[];
  readonly taken: NumberOwner | null;
  readonly rows: readonly ShownRow[];
  /** sentences of the source that another language does not say at the same place */
  readonly alone: readonly string[];
}

export interface NumberGiven {
  readonly old: string;
  readonly next: string;
}

/** The sentences in which a number changes. */
export interface NumberChoice extends NumberGiven {
  /** by their ids */
  readonly rows: readonly string[];
}

export interface NumberChange extends NumberChoice {
  readonly source: CheckedIn | null;
  /** ISO date */
  readonly today: string;
}

/** Every number to call of the guide's contacts. */
export const numbersOf = ({ shown }: Guide): readonly OwnNumber[] =>
  (shown.content?.contacts ?? []).flatMap(({ id, name, checked, channels }) =>
    channels.flatMap((channel) => ('number' in channel ? [{ id, name, checked, shown: channel.shown }] : [])),
  );

/** What was found last: finding takes longer than all the rest. */
let last: {
  readonly version: number;
  readonly files: Guide['files'];
  readonly old: string;
  readonly known: Known;
  readonly places: readonly NumberPlace[];
} | null = null;

function find({ files, version }: Guide, old: Recognised): NonNullable<typeof last> {
  if (last?.version === version && last.files === files && last.old === old.dialled) return last;
  const known = readKnown(files, [old]);
  last = { version, files, old: old.dialled, known, places: findPlaces(files, old, known) };
  return last;
}

/** The sentences with a number, and what would stand there; until there is a new one, what stands there. */
function rowsOf(guide: Guide, old: Recognised, next: Recognised | null): readonly NumberRow[] {
  const { known, places } = find(guide, old);
  const planned =
    next === null || next.dialled === old.dialled
      ? places.map((place) => ({ ...place, put: place.found }))
      : planNumber(places, old, next, known);
  return listRows(guide.files, planned, known);
}

/** What is known of two numbers, as they are typed. */
export function viewNumber(guide: Guide, given: NumberGiven): NumberView {
  const { files, locales, source } = guide;
  const { telephones } = countryOf(files);
  const [old, next] = [recognise(given.old, telephones), recognise(given.next, telephones)];
  const contacts = guide.shown.content?.contacts ?? [];
  const having = (number: Recognised | null): readonly NumberOwner[] =>
    contacts
      .filter(({ channels }) =>
        channels.some(
          (channel) => 'number' in channel && recognise(channel.number, telephones)?.dialled === number?.dialled,
        ),
      )
      .map(({ id, name, checked }) => ({ id, name, checked }));
  const titles = new Map(listThings(guide).map(({ kind, id, title }) => [`${kind}:${id}`, title]));
  const rows = old === null ? [] : rowsOf(guide, old, next);
  return {
    old,
    next,
    isSame: old !== null && old.dialled === next?.dialled,
    owners: old === null ? [] : having(old),
    taken: next === null ? null : (having(next)[0] ?? null),
    rows: rows.map(({ id, locale, file, line, parts, where, kept, twin }) => {
      const thing = thingAt(files, locales, file, line);
      const title = titles.get(`${thing.kind}:${thing.id}`) ?? null;
      return { id, locale, file, line, parts, where, kept, twin, thing, title };
    }),
    alone: findAlone(rows, files, locales, source),
  };
}

function findAlone(
  rows: readonly NumberRow[],
  files: Guide['files'],
  locales: readonly string[],
  source: string,
): readonly string[] {
  const others = locales.filter((locale) => locale !== source && besideOf(locale, source)?.isSameLanguage === false);
  const said = new Set(rows.map(({ locale, twin }) => `${locale} ${twin}`));
  // words to search by are each language's own: nobody notes of what they are a translation
  const isNoted = (file: string, other: string): boolean =>
    files.get(`${other}/translated.yaml`)?.includes(`\n${file.slice(source.length + 1).replace(/\.\w+$/, '')}/`) ??
    false;
  return rows
    .filter(({ locale, kept }) => locale === source && kept === null)
    .filter(({ id, file }) => others.some((other) => isNoted(file, other) && !said.has(`${other} ${id}`)))
    .map(({ id }) => id);
}

/** The places of the sentences that change, in the order of the files. */
function chosenIn(
  guide: Guide,
  given: NumberChoice,
): { readonly known: Known; readonly chosen: readonly PlannedPlace[] } {
  const { telephones } = countryOf(guide.files);
  const [old, next] = [recognise(given.old, telephones), recognise(given.next, telephones)];
  if (old === null || next === null) throw new Error('no number');
  const rows = new Set(given.rows);
  const wanted = new Map(
    rowsOf(guide, old, next)
      .filter(({ id }) => rows.has(id))
      .flatMap((row) => row.places.map((place) => [keyOf(place), place] as const)),
  );
  const { known, places } = find(guide, old);
  return { known, chosen: places.flatMap((place) => wanted.get(keyOf(place)) ?? []) };
}

/** The texts that change, with their records and where it is known from. */
export function changeNumber(guide: Guide, given: NumberChange): readonly TextChange[] {
  const { known, chosen } = chosenIn(guide, given);
  const { texts, records } = putNumber(guide.files, chosen, known);
  const after = new Map([...guide.files, ...texts, ...records]);
  const checked = texts.has('contacts.yaml') ? noteChecked(after, [...known.owners], given.source, given.today) : [];
  return [...texts, ...records, ...checked];
}

/** The faults that the change would make in the words of some languages. The draft stays as it is. */
export function numberFaults(
  guide: Guide,
  given: NumberChoice & { readonly locales: readonly string[] },
): readonly Fault[] {
  const { files, opened, now } = guide;
  const after = new Map([...files, ...writeNumber(files, chosenIn(guide, given).chosen)]);
  const check = (texts: Guide['files'], locale: string): Compilation | null =>
    compileInSteps(wholeOf(texts, opened), locale, opened.edition, now.figures.proof ?? NO_PROOF).next().value;
  return given.locales.flatMap((locale) => {
    const found = check(after, locale);
    // most changes make no fault, and then nobody has to look for those that were there
    if (found === null || found.issues.length === 0) return [];
    return faultsMade(check(files, locale)?.issues ?? [], faultsOf(guide, locale, found));
  });
}

const keyOf = ({ file, index }: NumberPlace): string => `${file}:${index}`;
