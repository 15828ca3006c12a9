import type { InterfaceWords, PAPER_KEYS } from '../pack/index.ts';
import { speakAlso } from './i18n-first.ts';
import type { AllKeys } from './i18n-reading.ts';
import { say, type Values } from './i18n.ts';

/** The words of the core, of the texts and of what is made at build alone. */
type PaperKeys = AllKeys & typeof PAPER_KEYS;

/** Adds the words of paper and of the single file to those of the core, of the texts and of the kit. */
export const speakPaper = (words: InterfaceWords): void => speakAlso(words, 3);

/** The interface's words, for what is made at build alone: with its own beside all others. */
export const t = <Key extends keyof PaperKeys>(key: Key, ...[values]: Values<PaperKeys, Key>): string =>
  say(key, values);
