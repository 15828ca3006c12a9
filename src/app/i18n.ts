import i18next from 'i18next';
import type { Core } from '../pack/index.ts';
import { language, say, speakBy, type CoreKeys, type Values } from './i18n-first.ts';

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
export function speak({ words }: Pick<Core, 'words'>): void {
  const { plurals } = language();
  void i18next.init({
    // no more to i18next than the rules by which it picks a form for a number
    lng: plurals,
    resources: { [plurals]: { translation: words } },
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  speakBy((key, replace, count) => i18next.t(key, { ...(count !== undefined && { count }), replace }));
}

/**
 * The interface's words in the current language. What does not compile: a key that is unknown, or that travels with the
 * texts (i18n-reading.ts), and a place that nothing fills.
 */
export const t = <Key extends keyof CoreKeys>(key: Key, ...[values]: Values<CoreKeys, Key>): string => say(key, values);
