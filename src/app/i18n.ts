import type { Core, InterfaceWords } from '../pack/index.ts';
import { say, speak as speakOf, type CoreKeys, type Values } from './i18n-first.ts';

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

let coreWords: InterfaceWords = {};

/** Makes the interface speak all words of the core. `speakFirst` came before it. */
export function speak({ words }: Pick<Core, 'words'>): void {
  coreWords = words;
  speakOf([words]);
}

/** Adds words to those that `speak` gave. */
export const speakAlso = (words: InterfaceWords): void => speakOf([coreWords, words]);

/**
 * The interface's words in the current language. What does not compile: a key that is unknown, or that travels with the
 * texts (i18n-reading.ts), and a place that nothing fills.
 */
export const t = <Key extends keyof CoreKeys>(key: Key, ...[values]: Values<CoreKeys, Key>): string => say(key, values);
