import { addLanguages, addWords, inLanguage, loadVoice, longDate, startSpeaking, t, type Voice } from '../../say.ts';
import { markUntranslated } from '../../translated/mark-untranslated.ts';
import type { Line } from '../../ui/call.tsx';
import { loadLanguages, type Language } from '../../../languages/index.ts';
import type { WholePack } from '../../../pack/index.ts';

const languages = await loadLanguages();
await loadVoice();

/** Throws for a language that the app does not know. */
function languageOf({ core: { locale } }: WholePack): Language {
  const language = languages[locale];
  if (!language) throw new Error(`the app does not know the language ${locale}`);
  return language;
}

/** From now on paper speaks the language of this pack. Throws for a language that the app does not know. */
export function speak(pack: WholePack): void {
  startSpeaking(pack.core, languageOf(pack));
  addLanguages(languages);
  addWords('texts', pack.texts.words);
  addWords('kit', pack.kit.words);
  addWords('paper', pack.paperWords);
  // a role has Chromium write the language of a part of a line into the file
  markUntranslated(pack.core.translation, { role: 'note' });
}

/** What says words as `t` does, in another language. */
export type Say = Voice['t'];

/** The words of another pack, said beside those of the one that is spoken. Throws for an unknown language. */
export const wordsOf = (pack: WholePack): Say =>
  inLanguage(pack.core, languageOf(pack), { texts: pack.texts.words, kit: pack.kit.words, paper: pack.paperWords }).t;

/** A number as paper shows it where no name stands beside it: one that takes messages alone says so. */
export const numberOf = ({ kind, shown }: Line): string => (kind === 'sms' ? t('sheet.sms', { number: shown }) : shown);

/** What stands at the foot of every page (PW-19): the guide and its edition. */
export const footText = ({ core }: Pick<WholePack, 'core'>): string =>
  t('sheet.foot', { date: longDate(core.edition) });
