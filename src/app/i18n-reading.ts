import i18next from 'i18next';
import type { Texts, TEXTS_KEYS } from '../pack/index.ts';
import { language, say, type CoreKeys, type Values } from './i18n.ts';

/** The words of the core and of the texts. */
export type AllKeys = CoreKeys & typeof TEXTS_KEYS;

/** Adds the words of the pack's texts to those that `speak` gave, and so comes after it. */
export function speakReading({ words }: Pick<Texts, 'words'>): void {
  i18next.addResourceBundle(language().plurals, 'translation', words, true);
}

/** The interface's words, for what only the screens of texts show: with their own words beside those of the core. */
export const t = <Key extends keyof AllKeys>(key: Key, ...[values]: Values<AllKeys, Key>): string => say(key, values);

/** A date as a letter writes it, without a line break inside it. */
export const letterDate = (iso: string): string => language().letterDate(iso);
