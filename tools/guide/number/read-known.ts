import { parse } from 'yaml';
import { localesOf, sourceLocaleOf } from '../../compiler/index.ts';
import { countryOf } from '../../compiler/read/country.ts';
import type { Known } from './place.ts';
import { readNumber, type Called } from './spellings.ts';

/** What the content says of its contacts, its ids and its languages; it may have faults. */
export function readKnown(files: ReadonlyMap<string, string>, numbers: readonly Called[]): Known {
  const { telephones, languages = [] } = countryOf(files);
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
    official: languages,
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
