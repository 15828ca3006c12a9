import { typeset } from '../../../compiler/languages/fr/typography.ts';

export const quote = (words: string): string => typeset(`« ${words} »`);
export const pair = (name: string, value: string): string => `${name}\u00A0: ${value}`;
export const number = (count: number | bigint): string => count.toLocaleString('fr-FR');
/** `3 démarches`, `1 démarche`: a plural is one s. */
export const countOf = (count: number | bigint, singular: string): string =>
  `${number(count)}\u00A0${count === 0n || count === 0 || count === 1n || count === 1 ? singular : `${singular}s`}`;

/** The places of a plan as the guide names them, inside a sentence. */
export const bands = {
  now: 'maintenant',
  today: 'aujourd’hui',
  week: 'cette semaine',
  later: 'plus tard',
  standby: 'si ça change',
} as const;
