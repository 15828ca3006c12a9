import { DAYS, textOf, type Channel, type WholeContact, type Hours } from '../../../src/pack/index.ts';
import { says } from '../languages/index.ts';
import { compareFields, matchById, type Change, type Fields } from './change.ts';

/** Changes of contacts: number, hours and name first. */
export function diffContacts(before: readonly WholeContact[], after: readonly WholeContact[]): readonly Change[] {
  const { added, removed, kept } = matchById(before, after);
  const changed = kept.flatMap((pair) => [
    ...compareFields(pair.before, pair.after, URGENT).map(({ field, ...sides }): Change => ({
      subject: 'contact',
      id: pair.after.id,
      urgent: true,
      says: says.pair(pair.after.name, field),
      ...sides,
    })),
    ...compareFields(pair.before, pair.after, WORDS).map(({ field, ...sides }): Change => ({
      subject: 'contact',
      id: pair.after.id,
      says: says.pair(pair.after.name, field),
      ...sides,
    })),
  ]);
  return [
    ...removed.map((contact): Change => ({
      subject: 'contact',
      id: contact.id,
      urgent: true,
      says: says.pair(says.diff.contactGone, contact.name),
      before: sayContact(contact),
    })),
    ...changed.filter(({ urgent }) => urgent),
    ...added.map((contact): Change => ({
      subject: 'contact',
      id: contact.id,
      urgent: true,
      says: says.pair(says.diff.contactNew, contact.name),
      after: sayContact(contact),
    })),
    ...changed.filter(({ urgent }) => !urgent),
  ];
}

const sayContact = ({ channels, hours }: WholeContact): string =>
  says.statements([sayChannels(channels), sayHours(hours)]);

const URGENT: Fields<WholeContact> = {
  name: ({ name }) => name,
  channels: ({ channels }) => sayChannels(channels),
  hours: ({ hours }) => sayHours(hours),
};

const WORDS: Fields<WholeContact> = {
  kind: ({ kind }) => kind,
  cost: ({ cost }) => says.contacts.costs[cost],
  onBill: ({ onBill }) => says.contacts.known[onBill],
  anonymous: ({ anonymous }) => says.contacts.known[anonymous],
  overseas: ({ overseas }) => says.contacts.known[overseas],
  inFewWords: ({ short }) => short,
  purpose: ({ purpose }) => purpose,
  who: ({ who }) => who,
  say: ({ say = [] }) => textOf(say),
  sayYoung: ({ sayYoung = [] }) => textOf(sayYoung),
  before: ({ before = [] }) => before.map(textOf).join('\n'),
  after: ({ after = [] }) => after.map(textOf).join('\n'),
  sources: ({ sources }) => sources.join(', '),
};

export function sayChannels(channels: readonly Channel[]): string {
  return channels
    .map((channel) => {
      const kind = says.contacts.channels[channel.kind];
      if ('number' in channel)
        return channel.shown === channel.number
          ? `${kind} ${channel.shown}`
          : `${kind} ${channel.shown} (${channel.number})`;
      if ('url' in channel) return `${kind} ${channel.shown} (${channel.url})`;
      return 'address' in channel ? `${kind} ${channel.address}` : kind;
    })
    .join(', ');
}

export function sayHours(hours: Hours): string {
  switch (hours.kind) {
    case 'always':
      return says.contacts.always;
    case 'unknown':
      return says.contacts.hoursUnknown;
    case 'weekly': {
      const slots = hours.slots.map(
        ({ days, from, to }) =>
          `${days.length === DAYS.length ? says.contacts.everyDay : days.map((day) => says.contacts.days[day]).join(' ')} ${from}–${to}`,
      );
      return says.statements([
        slots.join(', '),
        says.contacts.holidays(hours.holidays),
        says.contacts.timezone(hours.timezone),
      ]);
    }
    default:
      return hours satisfies never;
  }
}
