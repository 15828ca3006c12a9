import type { Kit, KIT_KEYS } from '../pack/index.ts';
import { speakAlso } from './i18n-first.ts';
import type { AllKeys } from './i18n-reading.ts';
import { say, type Values } from './i18n.ts';

/** The words of the core, of the texts and of the kit. */
export type KitKeys = AllKeys & typeof KIT_KEYS;

/** Adds the words of the kit to those of the core and of the texts, and so comes after both. */
export const speakKit = ({ words }: Pick<Kit, 'words'>): void => speakAlso(words, 2);

/** The interface's words, for the screens that keep the guide and hand it over: with their own beside all others. */
export const t = <Key extends keyof KitKeys>(key: Key, ...[values]: Values<KitKeys, Key>): string => say(key, values);
