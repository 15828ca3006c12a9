import { fieldsOf, oneOf, textOr } from '../clean.ts';
import { withoutErased } from './merge.ts';
import {
  emptySituation,
  LONGEST,
  type OwnContact,
  type OwnItem,
  type Plans,
  type Refusal,
  type Seen,
  type Situation,
} from './situation.ts';
import type { Stamped, StampedRecord } from './stamped.ts';

/** More than this is no plan that a person made. */
const MOST = { situations: 50, entries: 2000, options: 60 };
const LATEST = 8e15;

/** What a thing that was found is; undefined when it is none. */
type Read<T> = (found: unknown) => T | undefined;

const isKey = (key: string): boolean => /^[\w.:/-]{1,100}$/.test(key) && key !== '__proto__';
const readKey: Read<string> = (found) => (typeof found === 'string' && isKey(found) ? found : undefined);
const readFlag: Read<boolean> = (found) => (typeof found === 'boolean' ? found : undefined);
const readDay: Read<string> = (found) =>
  typeof found === 'string' && /^\d{4}-\d\d-\d\d$/.test(found) && !Number.isNaN(Date.parse(found)) ? found : undefined;
const readWord =
  <T extends string>(known: readonly T[]): Read<T> =>
  (found) =>
    known.find((word) => word === found);
const orNull =
  <T>(read: Read<T>): Read<T | null> =>
  (found) =>
    found === null ? null : read(found);

/** A text that is no longer than it may be: signs are not cut in two. */
export const cut = (text: string, most: number): string => Array.from(text).slice(0, most).join('');

const readText =
  (most: number): Read<string> =>
  (found) =>
    typeof found === 'string' ? cut(found, most) : undefined;

const readOptions: Read<readonly string[]> = (found) =>
  Array.isArray(found) && found.length <= MOST.options && found.every((option) => readKey(option) !== undefined)
    ? (found as string[])
    : undefined;

function readRecord<T>(found: unknown, read: Read<T>, most = MOST.entries): Readonly<Record<string, T>> {
  const sound = Object.entries(fieldsOf(found))
    .slice(0, most)
    .flatMap(([key, entry]): [string, T][] => {
      const value = isKey(key) ? read(entry) : undefined;
      return value === undefined ? [] : [[key, value]];
    });
  return Object.fromEntries(sound);
}

const stamped =
  <T>(read: Read<T>): Read<Stamped<T>> =>
  (found) => {
    const { value, at } = fieldsOf(found);
    const sound = read(value);
    const isTime = typeof at === 'number' && at >= 0 && at <= LATEST;
    return sound === undefined || !isTime ? undefined : { value: sound, at };
  };

const records = <T>(found: unknown, read: Read<T>): StampedRecord<T> => readRecord(found, stamped(read));

const readOwn: Read<OwnItem> = (found) => {
  const { title, day, done, note } = fieldsOf(found);
  const [said, from] = [readText(LONGEST.title)(title), readText(LONGEST.note)(note)];
  if (said === undefined) return undefined;
  return { title: said, day: readDay(day) ?? '', done: done === true, ...(from !== undefined && { note: from }) };
};

const readContact: Read<OwnContact> = (found) => {
  const { of, name, number, purpose } = fieldsOf(found);
  const [called, dialled, useful] = [
    readText(LONGEST.contact)(name),
    readText(LONGEST.number)(number),
    readText(LONGEST.contact)(purpose),
  ];
  if (called === undefined || dialled === undefined || useful === undefined) return undefined;
  const whose = readKey(of);
  return { name: called, number: dialled, purpose: useful, ...(whose !== undefined && { of: whose }) };
};

const readRefusal: Read<Refusal> = (found) => {
  const { procedure, day, outcome, service, exact } = fieldsOf(found);
  const [whose, when] = [readKey(procedure), readDay(day)];
  if (whose === undefined || when === undefined) return undefined;
  const [who, said] = [readText(LONGEST.title)(service), readText(LONGEST.exact)(exact)];
  return {
    procedure: whose,
    day: when,
    outcome: oneOf(['refused', 'no-answer'], outcome, 'no-answer'),
    ...(who !== undefined && { service: who }),
    ...(said !== undefined && { exact: said }),
  };
};

const readSeen: Read<Seen> = (found) => {
  const { edition, locale, items } = fieldsOf(found);
  const name = readText(100)(edition);
  if (name === undefined) return undefined;
  const item: Read<Seen['items'][string]> = (part) => {
    const { band, digest, title } = fieldsOf(part);
    const called = readText(LONGEST.title)(title);
    return {
      band: cut(textOr(band, ''), 20),
      digest: cut(textOr(digest, ''), 100),
      ...(called !== undefined && { title: called }),
    };
  };
  return {
    edition: name,
    locale: cut(textOr(locale, ''), 20),
    items: readRecord(items, item),
  };
};

function cleanSituation(found: unknown, id: string): Situation {
  const fields = fieldsOf(found);
  const empty = emptySituation(id);
  return withoutErased({
    id,
    erased: stamped(readFlag)(fields['erased']) ?? empty.erased,
    name: stamped(readText(LONGEST.name))(fields['name']) ?? empty.name,
    child: stamped(orNull(readWord<'daughter' | 'son'>(['daughter', 'son'])))(fields['child']) ?? empty.child,
    seen: stamped(orNull(readSeen))(fields['seen']) ?? empty.seen,
    answers: records(fields['answers'], orNull(readOptions)),
    items: records(fields['items'], orNull(readWord(['done', 'not-for-me']))),
    steps: records(fields['steps'], readFlag),
    carriers: records(fields['carriers'], orNull(readKey)),
    own: records(fields['own'], orNull(readOwn)),
    dates: records(fields['dates'], orNull(readDay)),
    refusals: records(fields['refusals'], orNull(readRefusal)),
    contacts: records(fields['contacts'], orNull(readContact)),
  });
}

/**
 * Sound plans of whatever was found, on the phone or in a file; of what is damaged, all that is sound. Never throws.
 * What is sound comes back as it is.
 */
export function cleanPlans(found: unknown): Plans {
  const { current, situations } = fieldsOf(found);
  const all = Object.entries(fieldsOf(situations)).filter(([id]) => isKey(id));
  return {
    current: stamped((id) => (id === '' ? '' : readKey(id)))(current) ?? { value: '', at: 0 },
    situations: Object.fromEntries(
      all.slice(0, MOST.situations).map(([id, situation]) => [id, cleanSituation(situation, id)]),
    ),
  };
}
