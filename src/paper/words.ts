import {
  longDate,
  say,
  speak as speakCore,
  speakAlso,
  speakFirst,
  speakKit,
  speakReading,
  type AllKeys,
  type Values,
} from '../app/for-paper.ts';
import { loadLanguages } from '../languages/index.ts';
import type { PAPER_KEYS, WholePack } from '../pack/index.ts';

const languages = await loadLanguages();

/** The words of paper, and all those that screens say. */
type PaperKeys = AllKeys & typeof PAPER_KEYS;

/** From now on paper speaks the language of this pack. Throws for a language that the app does not know. */
export function speak({ core, texts, kit, paperWords }: WholePack): void {
  const language = languages[core.locale];
  if (!language) throw new Error(`the app does not know the language ${core.locale}`);
  speakFirst(core, language);
  speakCore(core);
  speakReading(texts, languages);
  speakKit(kit);
  speakAlso(paperWords, 3);
}

/** The interface's words, on paper. */
export const t = <Key extends keyof PaperKeys>(key: Key, ...[values]: Values<PaperKeys, Key>): string =>
  say(key, values);

/** What stands at the foot of every page (PW-19): the guide and its edition. */
export const footText = ({ core }: Pick<WholePack, 'core'>): string =>
  t('sheet.foot', { date: longDate(core.edition) });
