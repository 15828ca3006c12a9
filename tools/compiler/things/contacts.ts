import type * as v from 'valibot';
import type { Channel, Contact, ContactTexts, Hours, Inline, WholeContact } from '../../../src/pack/index.ts';
import { SPOKEN, splitBraces } from '../prose/braces.ts';
import { directionOf, type Language } from '../languages/index.ts';
import type { Draft, Noted, Read } from '../read/draft.ts';
import { checkEmergency } from './emergency.ts';
import { checkInterfaceNumbers } from './interface-numbers.ts';
import { byId, listUnder, type Compiled, type Kind } from '../read/kind.ts';
import type { Manifest } from './manifest.ts';
import { nameBeside } from './name-beside.ts';
import { optional, takeName, takeScript, takeText } from '../prose/passage.ts';
import type { FileLine } from '../read/issue-list.ts';
import { checkNumbers } from '../prose/phone-numbers.ts';
import { dialled } from '../prose/telephones.ts';
import { openYaml, readListFile } from '../read/read-list.ts';
import { readWords } from '../read/read-words.ts';
import { referSources } from '../read/references.ts';
import { baseOf } from '../read/locale.ts';
import { takeReview } from '../read/reviews.ts';
import { contactSchema, contactWordsSchema } from '../read/schema/contacts.ts';

/** The contacts, and which of them answer in other languages than that of the page alone. */
export interface CompiledContacts extends Compiled<WholeContact> {
  readonly otherwise: ReadonlySet<string>;
}

/** Reads contacts.yaml and the words of the contacts. */
function compileContacts(draft: Draft): CompiledContacts {
  const { items, ids } = readListFile(draft, 'contacts.yaml', 'contacts', contactSchema);
  const words = compileWords(draft, ids);
  const all = items.map(({ value, yaml, path }): WholeContact => {
    referSources(draft, yaml, [...path, 'sources'], value.sources, `The contact "${value.id}"`);
    const channels = value.channels.map((channel) => compileChannel(channel, draft.language));
    for (const [index, channel] of channels.entries()) {
      checkShown(draft, channel, { file: yaml.file, line: yaml.lineOf([...path, 'channels', index]) });
    }
    checkClock(draft, value.hours, { file: yaml.file, line: yaml.lineOf([...path, 'hours']) });
    const { name, nameIn, short, purpose, who, ...more } = words.get(value.id) ?? NO_WORDS;
    return {
      id: value.id,
      kind: value.kind,
      name,
      ...optional('nameIn', nameIn),
      ...optional('here', nameIn?.means),
      ...optional('beside', nameIn && nameBeside(name, nameIn.means, channels)),
      short,
      purpose,
      who,
      channels,
      hours: compileHours(value.hours),
      cost: value.cost,
      onBill: value['on-bill'],
      anonymous: value.anonymous,
      overseas: value.overseas,
      ...more,
      sources: value.sources,
      review: takeReview(draft, value.review, 'contact', value.id, {
        file: yaml.file,
        line: yaml.lineOf([...path, 'review']),
      }),
      checked: value.checked,
    };
  });
  const here = baseOf(draft.locale);
  const otherwise = items.filter(({ value: { languages } }) => languages !== undefined && !languages.includes(here));
  return { all, ids, otherwise: new Set(otherwise.map(({ value }) => value.id)) };
}

/**
 * Whom to call on a page, of those that are listed: who answers in its language; all, where nobody of them does.
 * `ids`: in the order to try them.
 */
export function whoAnswers(ids: readonly string[], { otherwise }: Pick<CompiledContacts, 'otherwise'>): string[] {
  const found = ids.filter((id) => !otherwise.has(id));
  return found.length > 0 ? found : [...ids];
}

type Words = Pick<Contact, 'name' | 'nameIn' | 'short'> & ContactTexts;

const NO_WORDS: Words = { name: '', short: '', purpose: '', who: '' };

/** The words of every contact, also of one whose structure has a fault: they are linted all the same. */
function compileWords(draft: Draft, ids: ReadonlySet<string>): ReadonlyMap<string, Words> {
  const yaml = openYaml(draft, `${draft.locale}/contacts.yaml`);
  if (yaml === null) return new Map();
  const words = readWords(draft, yaml, [], contactWordsSchema, { ids, file: 'contacts.yaml', what: 'contact' });
  const reading = { level: 'LG-1', document: `${draft.locale}/contacts.yaml` } as const;
  const entries = [...ids].flatMap((id): readonly (readonly [string, Words])[] => {
    const path = words.get(id)?.path;
    if (path === undefined) return [];
    const label = (key: string): string => takeText(draft, yaml, [...path, key], null) ?? '';
    const text = (key: string): string | undefined => takeText(draft, yaml, [...path, key], reading);
    const script = (key: string): ContactTexts['say'] => takeScript(draft, yaml, [...path, key], reading);
    const paragraphs = (key: string): ContactTexts['before'] =>
      takeText(draft, yaml, [...path, key], reading, SPOKEN)
        ?.split('\n')
        .map((line) => inPlace(draft, splitBraces(line), yaml.isUntranslated([...path, key])));
    const short = label('short');
    checkShort(draft, short, { file: yaml.file, line: yaml.lineOf([...path, 'short']) });
    return [
      [
        id,
        {
          ...takeName(draft, yaml, [...path, 'name']),
          short,
          purpose: text('purpose') ?? '',
          who: text('who') ?? '',
          ...optional('say', script('say')),
          ...optional('sayYoung', script('say-young')),
          ...optional('before', paragraphs('before')),
          ...optional('after', paragraphs('after')),
        },
      ],
    ];
  });
  return new Map(entries);
}

/** Words of the source say so where they stand in the place of a translation. */
const inPlace = ({ beside }: Draft, text: readonly Inline[], isUntranslated: boolean): readonly Inline[] =>
  isUntranslated && beside
    ? [{ kind: 'foreign', lang: beside.locale, dir: directionOf(beside.locale), text, isUntranslated: true }]
    : text;

/** Hours are told by a clock that has a name. */
function checkClock({ country: { clocks }, issues }: Draft, hours: SourceHours, at: FileLine): void {
  if (typeof hours === 'string' || clocks.length === 0 || clocks.includes(hours.timezone)) return;
  issues.add(
    'bad-hours',
    at,
    `timezone: "${hours.timezone}" is no clock of country.yaml.`,
    `Write one of: ${clocks.join(', ')}; or add it there, with its place in the words of each language.`,
  );
}

/** What is read before the tap is what the tap opens. */
function checkShown(draft: Draft, channel: Channel, at: FileLine): void {
  const { telephones } = draft.country;
  if ('number' in channel && dialled(channel.shown, telephones) !== dialled(channel.number, telephones)) {
    draft.issues.add(
      'wrong-number',
      at,
      `"${channel.shown}" is shown, and "${channel.number}" is dialled.`,
      'Correct one of the two.',
    );
  } else if ('url' in channel && !isHostOf(channel.shown, channel.url)) {
    draft.issues.add(
      'wrong-host',
      at,
      `"${channel.shown}" is shown, and "${channel.url}" is opened.`,
      'Show the host of the address, such as service.example.',
    );
  }
}

function isHostOf(shown: string, url: string): boolean {
  const { host } = new URL(url);
  return host === shown || host === `www.${shown}`;
}

function checkShort(draft: Draft, short: string, at: FileLine): void {
  const words = short.split(/\s+/).length;
  // a translation may need two more
  const most = draft.beside === null ? 6 : 8;
  if (words > most)
    draft.issues.add(
      'long-short',
      at,
      `"${short}" has ${words} words; ${most} is the most that stands under a number.`,
      `Say it in ${most} words.`,
    );
}

type SourceChannel = v.InferOutput<typeof contactSchema>['channels'][number];

function compileChannel(channel: SourceChannel, { typeset }: Language): Channel {
  switch (channel.kind) {
    case 'tel':
    case 'sms':
      return {
        kind: channel.kind,
        number: channel.number,
        shown: typeset(channel.shown),
        ...optional('dated', channel.dated),
      };
    case 'abroad':
      return { ...channel, shown: typeset(channel.shown) };
    case 'visit':
      return { kind: 'visit', ...optional('address', channel.address) };
    default:
      return channel;
  }
}

type SourceHours = 'always' | 'unknown' | Omit<Extract<Hours, { kind: 'weekly' }>, 'kind'>;

function compileHours(hours: SourceHours): Hours {
  return typeof hours === 'string' ? { kind: hours } : { kind: 'weekly', ...hours };
}

/** Every contact could be read, so that a number that none has is a fault. */
const isComplete = ({ all, ids }: Compiled<WholeContact>): boolean => ids.size > 0 && all.length === ids.size;

interface Asks {
  readonly pack: Manifest;
  readonly contacts: Compiled<WholeContact>;
}

export const contacts = {
  name: 'contacts',
  title: 'Whom to call or write to: channels, hours, cost',
  structure: { path: 'contacts.yaml', schema: listUnder('contacts', contactSchema) },
  words: { path: '{locale}/contacts.yaml', schema: byId(contactWordsSchema) },
  made: 'contact',
  named: {
    as: 'contact',
    ids: (things: Asks, { files }: Read) => (files.has('contacts.yaml') ? things.contacts.ids : null),
  },
  compile: compileContacts,
  check(noted: Noted, things: Asks): void {
    checkEmergency(noted, things.pack, things.contacts.all);
    checkNumbers(noted, things.contacts.all, isComplete(things.contacts));
    if (isComplete(things.contacts)) checkInterfaceNumbers(noted, things.contacts.all);
  },
} as const satisfies Kind;
