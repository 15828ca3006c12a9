import { bands, pair, quote } from './say.ts';

/** What `try` asks and answers. */
export const tryOut = {
  alone: ' (seul)',
  help: (kind: 'one' | 'many'): string =>
    `${kind === 'many' ? 'Un ou plusieurs numéros' : 'Un numéro'}. Rien\u00A0: passer. ?\u00A0: pourquoi. <\u00A0: revenir.`,
  noNumber: (typed: string, most: number): string => `${quote(typed)} n’est pas un numéro de 1 à ${most}.`,
  onlyOne: 'Une seule réponse est possible ici.',
  isAlone: (label: string): string => `${quote(label)} se choisit seul.`,
  answers: 'Réponses',
  nothing: 'rien',
  first: 'd’abord',
  inAllCases: 'dans tous les cas',
  because: 'parce que',
  inCardOf: 'dans la carte de',
  pushed: (band: keyof typeof bands, by: readonly string[]): string =>
    pair(`prévue ${bands[band]}, mais la place y est prise par`, by.join(' ; ')),
  withdrawnBy: 's’enlève par',
  anyOther: 'toute autre réponse',
  unticked: ' décoché',
} as const;
