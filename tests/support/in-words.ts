/** A day of the pack, such as 2026-11-25, as a French page writes it. */
export const inWords = (day: string): string =>
  new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day)).replace(/^1 /, '1er ');

/** The same of today, in Paris, where the browsers of the tests are. */
export const todayInWords = (): string =>
  inWords(new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Paris' }).format(new Date()));
