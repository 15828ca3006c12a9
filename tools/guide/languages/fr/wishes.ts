import { pair } from './say.ts';

/** What somebody wants changed in the rules, as a text for the person who keeps the guide. */
export const wishes = {
  title: 'Changements demandés',
  about: (title: string): string => pair('Règle', title),
  by: (name: string, day: string): string => `${name}, le ${day}`,
  noName: 'Sans nom',
  families: 'Familles qui le montrent',
} as const;
