import type { TranslatedScreens } from '../site.tsx';
import { AboutProcedure } from './about-procedure.tsx';
import { FacingCard, FacingStep } from './facing.tsx';
import { FacingSwitch } from './facing-switch.tsx';
import { NotTranslated, Status } from './notices.tsx';
import { Sounds } from './sounds.tsx';
import { StillForeign, WriteIn } from './write-in.tsx';

export { markUntranslated } from './mark-untranslated.ts';

/**
 * What only a translation shows of itself. A chunk of its own, which no page in the source language brings; what shows
 * it asks `useSite` for it.
 */
export const TRANSLATED_SCREENS: TranslatedScreens = {
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
