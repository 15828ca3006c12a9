import type { ComponentChildren, JSX } from 'preact';
import { fillAny } from '../../fill.tsx';
import { longDate, say, speakAlso, speakFirst, type Places, type Values } from '../../i18n-first.ts';
import { markUntranslated } from '../../translated/mark-untranslated.ts';
import { sayPlainly } from '../../say-plainly.ts';
import { speak as speakCore } from '../../i18n.ts';
import { speakKit } from '../../i18n-kit.ts';
import { speakReading, type AllKeys } from '../../i18n-reading.ts';
import type { Line } from '../../ui/call.tsx';
import { loadLanguages } from '../../../languages/index.ts';
import type { PAPER_KEYS, WholePack } from '../../../pack/index.ts';

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
  // a role has Chromium write the language of a part of a line into the file
  markUntranslated(core.translation, { role: 'note' });
}

/** The interface's words, on paper. */
export const t = <Key extends keyof PaperKeys>(key: Key, ...[values]: Values<PaperKeys, Key>): string =>
  say(key, values);

/** What says words as `t` does, in another language. */
export type Say = typeof t;

/** The words of another pack, said beside those of the one that is spoken. Throws for an unknown language. */
export function wordsOf({ core, texts, kit, paperWords }: WholePack): Say {
  const language = languages[core.locale];
  if (!language) throw new Error(`the app does not know the language ${core.locale}`);
  const speaker = sayPlainly([core.words, texts.words, kit.words, paperWords], language.plurals);
  const written = (value: string | number): string => (typeof value === 'number' ? language.number(value) : value);
  return (key, ...[values = {}]) => {
    const places = Object.entries<string | number>(values).map(([place, value]) => [place, written(value)]);
    return speaker(key, { ...core.brand, ...Object.fromEntries(places) }, undefined);
  };
}

/** The same with elements in its places. */
export const fill: <Key extends keyof PaperKeys>(
  key: Key,
  parts: Places<PaperKeys, Key, ComponentChildren>,
) => JSX.Element = (key, parts) => fillAny(key, parts);

/** A number as paper shows it where no name stands beside it: one that takes messages alone says so. */
export const numberOf = ({ kind, shown }: Line): string => (kind === 'sms' ? t('sheet.sms', { number: shown }) : shown);

/** What stands at the foot of every page (PW-19): the guide and its edition. */
export const footText = ({ core }: Pick<WholePack, 'core'>): string =>
  t('sheet.foot', { date: longDate(core.edition) });
