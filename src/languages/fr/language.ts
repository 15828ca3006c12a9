import type { Language } from '../language.ts';

/** One formatter: making one takes longer than writing a hundred dates. */
const dates = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const numbers = new Intl.NumberFormat('fr');

/** The first of a month has its own form. */
const longDate = (iso: string): string => dates.format(new Date(`${iso}T00:00:00Z`)).replace(/^1 /, '1er ');

function ofPlace(name: string | null): string {
  if (name === null) return 'de ';
  if (/^le /i.test(name)) return `du ${name.slice(3)}`;
  if (/^les /i.test(name)) return `des ${name.slice(4)}`;
  return /^(?:[aeiouàâéèêëîïôöûüœæ]|y[^aeiou])/i.test(name) ? `d’${name}` : `de ${name}`;
}

export const language: Language = {
  dir: 'ltr',
  plurals: 'fr',
  longDate,
  letterDate: (iso) => longDate(iso).replace(/ /g, '\u00a0'),
  hour(time) {
    const [hours = '', minutes = ''] = time.split(':');
    return `${Number(hours)}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`;
  },
  list: (words) => words.join(', '),
  statements: (words) => words.join('\u00a0; '),
  number: (value) => numbers.format(value),
  compareNames: (a, b) => a.localeCompare(b, 'fr'),
  compareTerms: (a, b) => a.localeCompare(b, 'fr', { ignorePunctuation: true }),
  // without accents or quotation marks, so that "Écoute" stands among the E and « Nude » among the N
  initial: (name) =>
    name
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .slice(0, 1)
      .toUpperCase(),
  ofPlace,
};
