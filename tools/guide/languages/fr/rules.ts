import { bands, countOf } from './say.ts';

/** What stands in the rules, for `diff`, `graph` and `try`. */
export const rules = {
  always: 'toujours',
  never: 'jamais',
  and: ' ; et ',
  orElse: ' ; ou bien ',
  or: ' ou ',
  not: (name: string): string => `pas ${name}`,
  noneOf: (labels: readonly string[]): string => `${labels.length === 1 ? 'pas' : 'ni'} ${labels.join(' ni ')}`,
  allOfThese: 'tout ceci',
  oneOfThese: 'l’un de ceux-ci',
  fewerThan: (count: number): string => `moins de ${countOf(count, 'réponse')}`,
  atLeast: (count: number): string => `au moins ${countOf(count, 'réponse')}`,
  inEveryPlan: 'dans tous les plans',
  if: (condition: string): string => `si ${condition}`,
  inBandIf: (band: keyof typeof bands): string => `${bands[band]}, si\u00A0:`,
  else: 'sinon',
  elseBand: (said: string): string => `sinon ${said}`,
  first: (names: string): string => `d’abord ${names}`,
  notReviewed: 'non relue',
  reviewedBy: (name: string, day: string): string => `relue par ${name}, ${day}`,
  onlyOne: 'une seule',
  several: 'plusieurs',
  mustBe: (band: keyof typeof bands): string => `${bands[band]} au plus tard`,
  caps: (now: number, today: number, week: number): string =>
    `maintenant ${now}, aujourd’hui ${today}, cette semaine ${week}`,
  staleAfter: (procedures: number, contacts: number): string =>
    `${countOf(procedures, 'jour')}, contacts ${countOf(contacts, 'jour')}`,
  noAnswer: 'aucune réponse',
} as const;
