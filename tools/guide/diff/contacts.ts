import { DAYS, textOf, type Channel, type WholeContact, type Hours } from '../../../src/pack/index.ts';
import { compareFields, matchById, type Change } from './change.ts';

/** Changes of contacts: number, hours and name first. */
export function diffContacts(before: readonly WholeContact[], after: readonly WholeContact[]): readonly Change[] {
  const { added, removed, kept } = matchById(before, after);
  const changed = kept.flatMap((pair) => [
    ...compareFields(pair.before, pair.after, URGENT).map(({ field, ...sides }): Change => ({
      subject: 'contact',
      id: pair.after.id,
      urgent: true,
      says: `${pair.after.name}\u00A0: ${field}`,
      ...sides,
    })),
    ...compareFields(pair.before, pair.after, WORDS).map(({ field, ...sides }): Change => ({
      subject: 'contact',
      id: pair.after.id,
      says: `${pair.after.name}\u00A0: ${field}`,
      ...sides,
    })),
  ]);
  return [
    ...removed.map((contact): Change => ({
      subject: 'contact',
      id: contact.id,
      urgent: true,
      says: `Contact retiré\u00A0: ${contact.name}`,
      before: sayContact(contact),
    })),
    ...changed.filter(({ urgent }) => urgent),
    ...added.map((contact): Change => ({
      subject: 'contact',
      id: contact.id,
      urgent: true,
      says: `Nouveau contact\u00A0: ${contact.name}`,
      after: sayContact(contact),
    })),
    ...changed.filter(({ urgent }) => !urgent),
  ];
}

const sayContact = ({ channels, hours }: WholeContact): string => `${sayChannels(channels)} ; ${sayHours(hours)}`;

const YES_NO = { yes: 'oui', no: 'non', unknown: 'inconnu' } as const;

const URGENT: Readonly<Record<string, (contact: WholeContact) => string>> = {
  nom: ({ name }) => name,
  'numéros et adresses': ({ channels }) => sayChannels(channels),
  horaires: ({ hours }) => sayHours(hours),
};

const WORDS: Readonly<Record<string, (contact: WholeContact) => string>> = {
  genre: ({ kind }) => kind,
  prix: ({ cost }) => ({ free: 'gratuit', charged: 'payant', unknown: 'inconnu' })[cost],
  'sur la facture': ({ onBill }) => YES_NO[onBill],
  'sans dire son nom': ({ anonymous }) => YES_NO[anonymous],
  'outre-mer': ({ overseas }) => YES_NO[overseas],
  'en quelques mots': ({ short }) => short,
  'à quoi il sert': ({ purpose }) => purpose,
  'qui peut appeler': ({ who }) => who,
  'ce que vous pouvez dire': ({ say = [] }) => textOf(say),
  'ce que le ou la jeune peut dire': ({ sayYoung = [] }) => textOf(sayYoung),
  'à savoir avant': ({ before = [] }) => before.map(textOf).join('\n'),
  après: ({ after = [] }) => after.map(textOf).join('\n'),
  sources: ({ sources }) => sources.join(', '),
};

const CHANNELS: Readonly<Record<Channel['kind'], string>> = {
  tel: 'téléphone',
  abroad: 'téléphone, dans ce pays seulement',
  sms: 'SMS',
  web: 'site',
  chat: 'tchat',
  form: 'formulaire',
  'sign-language': 'langue des signes',
  email: 'e-mail',
  visit: 'sur place',
};

function sayChannels(channels: readonly Channel[]): string {
  return channels
    .map((channel) => {
      const kind = CHANNELS[channel.kind];
      if ('number' in channel)
        return channel.shown === channel.number
          ? `${kind} ${channel.shown}`
          : `${kind} ${channel.shown} (${channel.number})`;
      if ('url' in channel) return `${kind} ${channel.shown} (${channel.url})`;
      return 'address' in channel ? `${kind} ${channel.address}` : kind;
    })
    .join(', ');
}

const DAY_WORDS = {
  mon: 'lun.',
  tue: 'mar.',
  wed: 'mer.',
  thu: 'jeu.',
  fri: 'ven.',
  sat: 'sam.',
  sun: 'dim.',
} as const;

function sayHours(hours: Hours): string {
  switch (hours.kind) {
    case 'always':
      return 'jour et nuit, tous les jours';
    case 'unknown':
      return 'horaires inconnus';
    case 'weekly': {
      const slots = hours.slots.map(
        ({ days, from, to }) =>
          `${days.length === DAYS.length ? 'tous les jours' : days.map((day) => DAY_WORDS[day]).join(' ')} ${from}–${to}`,
      );
      return `${slots.join(', ')} ; jours fériés\u00A0: ${{ open: 'ouvert', closed: 'fermé', unknown: 'inconnu' }[hours.holidays]}${hours.timezone === 'Europe/Paris' ? '' : ` ; heure de ${hours.timezone}`}`;
    }
    default:
      return hours satisfies never;
  }
}
