import { AboutProcedure } from './translated/about-procedure.tsx';
import { FacingCard, FacingStep } from './translated/facing.tsx';
import { FacingSwitch } from './translated/facing-switch.tsx';
import { Changed, NotTranslated, Status } from './translated/notices.tsx';
import { OlderBlocks, OlderSections } from './translated/older.tsx';
import { Sounds } from './translated/sounds.tsx';

/**
 * What only a translation shows of itself. A chunk of its own, which no page in the source language brings; what shows
 * it asks `useSite` for it.
 */
export const TRANSLATED_SCREENS = {
  AboutProcedure,
  Changed,
  FacingCard,
  FacingStep,
  FacingSwitch,
  NotTranslated,
  OlderBlocks,
  OlderSections,
  Sounds,
  Status,
};

export type TranslatedScreens = typeof TRANSLATED_SCREENS;
