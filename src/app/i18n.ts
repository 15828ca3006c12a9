import i18next from 'i18next';
import type { Core } from '../pack/index.ts';
import { say, speakBy, type CoreKeys, type Values } from './i18n-first.ts';

export {
  dayOf,
  language,
  longDate,
  say,
  type CoreKeys,
  type Places,
  type PlainKey,
  type Values,
} from './i18n-first.ts';

/** Makes the interface speak all words of the core. `speakFirst` came before it. */
export function speak({ locale, words }: Pick<Core, 'locale' | 'words'>): void {
  void i18next.init({
    lng: locale,
    resources: { [locale]: { translation: words } },
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  speakBy((key, replace, count) => i18next.t(key, { ...(count !== undefined && { count }), replace }));
}

/**
 * The interface's words in the current language. What does not compile: a key that is unknown, or that travels with the texts
 * (i18n-reading.ts), and a place that nothing fills.
 */
export const t = <Key extends keyof CoreKeys>(key: Key, ...[values]: Values<CoreKeys, Key>): string => say(key, values);
