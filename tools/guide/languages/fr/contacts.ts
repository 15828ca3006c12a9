import { pair } from './say.ts';

/** Channels, hours and costs of contacts. */
export const contacts = {
  channels: {
    tel: 'téléphone',
    abroad: 'téléphone, dans ce pays seulement',
    sms: 'SMS',
    web: 'site',
    chat: 'tchat',
    form: 'formulaire',
    'sign-language': 'langue des signes',
    email: 'e-mail',
    visit: 'sur place',
  },
  days: { mon: 'lun.', tue: 'mar.', wed: 'mer.', thu: 'jeu.', fri: 'ven.', sat: 'sam.', sun: 'dim.' },
  everyDay: 'tous les jours',
  always: 'jour et nuit, tous les jours',
  hoursUnknown: 'horaires inconnus',
  holidays: (kind: 'open' | 'closed' | 'unknown'): string =>
    pair('jours fériés', { open: 'ouvert', closed: 'fermé', unknown: 'inconnu' }[kind]),
  timezone: (zone: string): string => `heure de ${zone}`,
  known: { yes: 'oui', no: 'non', unknown: 'inconnu' },
  costs: { free: 'gratuit', charged: 'payant', unknown: 'inconnu' },
} as const;
