import type { Answers, Place } from '../../../src/engine/index.ts';
import type { Content } from '../../compiler/index.ts';
import { typeset } from '../../compiler/prose/typography.ts';

/** The places of a plan as the guide names them, inside a sentence. */
export const BAND_WORDS: Readonly<Record<Place, string>> = {
  now: 'maintenant',
  today: 'aujourd’hui',
  week: 'cette semaine',
  later: 'plus tard',
  standby: 'si ça change',
};

/** The names of these contacts, in this order; the id of one that the pack does not have. */
export const namesOf = ({ contacts }: Pick<Content, 'contacts'>, ids: readonly string[]): readonly string[] =>
  ids.map((id) => contacts.find((contact) => contact.id === id)?.name ?? id);

export const quote = (words: string): string => typeset(`« ${words} »`);

/** `3 démarches`, `1 démarche`: a plural is one s, or what is given. */
export const countOf = (count: number | bigint, one: string, many = `${one}s`): string =>
  `${sayNumber(count)}\u00A0${count === 0n || count === 0 || count === 1n || count === 1 ? one : many}`;

export const sayNumber = (count: number | bigint): string => count.toLocaleString('fr-FR');

/** A part of a whole, rounded to a tenth of a percent, and never rounded to none or all. */
export function sayShare(part: bigint, whole: bigint): string {
  const tenths = Number((part * 1000n) / whole);
  if (part === whole) return '100\u00A0%';
  if (tenths === 0) return 'moins de 0,1\u00A0%';
  return `${(tenths / 10).toLocaleString('fr-FR')}\u00A0%`;
}

/** `2026-11-24` as `24 novembre 2026`. */
export function sayDay(day: string): string {
  return new Date(`${day}T12:00:00Z`).toLocaleDateString('fr-FR', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** Answers by the words of the questions; an id that the pack does not have stays as it is. */
export function sayAnswers({ flow }: Pick<Content, 'flow'>, answers: Answers): string {
  const said = Object.entries(answers).map(([id, options]) => {
    const question = flow.questions.find((one) => one.id === id);
    const labels = options.map((option) => quote(question?.options.find((one) => one.id === option)?.label ?? option));
    return `${question?.short ?? id}\u00A0: ${labels.join(' + ')}`;
  });
  return said.length === 0 ? 'aucune réponse' : said.join(' ; ');
}
