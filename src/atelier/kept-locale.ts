import { LOCALES } from './say.ts';

const KEY = 'atelier-locale';

/** The language that was chosen here, or that of the browser; the first where neither is one of the atelier's. */
export function keptLocale(): string {
  const asked = [read(), ...navigator.languages.map((name) => name.split('-')[0])];
  return asked.find((one) => typeof one === 'string' && LOCALES.includes(one)) ?? LOCALES[0] ?? '';
}

export function keepLocale(locale: string): void {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // where nothing is kept, the browser's language holds again next time
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
