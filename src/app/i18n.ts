import type { Core } from '../pack/index.ts';
import { say, speakWords, type CoreKeys, type Values } from './i18n-first.ts';

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
export const speak = ({ words }: Pick<Core, 'words'>): void => speakWords([words]);

/**
 * The interface's words in the current language. What does not compile: a key that is unknown, or that travels with the
 * texts (i18n-reading.ts), and a place that nothing fills.
 */
export const t = <Key extends keyof CoreKeys>(key: Key, ...[values]: Values<CoreKeys, Key>): string => say(key, values);
