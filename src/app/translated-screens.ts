import { AboutProcedure } from './translated/about-procedure.tsx';
import { FacingCard, FacingStep } from './translated/facing.tsx';
import { FacingSwitch } from './translated/facing-switch.tsx';
import { NotTranslated, Status } from './translated/notices.tsx';
import { markUntranslated } from './translated/mark-untranslated.ts';
import { Sounds } from './translated/sounds.tsx';
import { StillForeign, WriteIn } from './translated/write-in.tsx';

export { markUntranslated };

/**
 * What only a translation shows of itself. A chunk of its own, which no page in the source language brings; what shows
 * it asks `useSite` for it.
 */
export const TRANSLATED_SCREENS = {
  AboutProcedure,
  FacingCard,
  FacingStep,
  FacingSwitch,
  NotTranslated,
  Sounds,
  Status,
  StillForeign,
  WriteIn,
};

export type TranslatedScreens = typeof TRANSLATED_SCREENS;
