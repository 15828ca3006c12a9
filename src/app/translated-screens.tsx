import type { JSX } from 'preact';
import type { PackPort } from '../ports.ts';
import { FacingCard, FacingStep } from './translated/facing.tsx';
import { FacingSwitch } from './translated/facing-switch.tsx';
import { Changed, NotTranslated, Status } from './translated/notices.tsx';
import { Older } from './translated/older.tsx';

/**
 * What only a translation shows of itself. A chunk of its own, which no page in the source language brings; what shows
 * it asks `useSite` for it. `kit`: where what stands beside it comes from.
 */
export const translatedScreens = (kit: PackPort['kit']) => ({
  Changed,
  FacingCard,
  FacingStep,
  FacingSwitch: (): JSX.Element | null => <FacingSwitch kit={kit} />,
  NotTranslated,
  Older,
  Status,
});

export type TranslatedScreens = ReturnType<typeof translatedScreens>;
