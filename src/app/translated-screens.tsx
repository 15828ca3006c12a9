import type { JSX } from 'preact';
import type { WholeProcedure } from '../pack/index.ts';
import type { PackPort } from '../ports.ts';
import { AboutProcedure } from './translated/about-procedure.tsx';
import { FacingCard, FacingStep } from './translated/facing.tsx';
import { FacingSwitch } from './translated/facing-switch.tsx';
import { Changed, NotTranslated, Status } from './translated/notices.tsx';
import { OlderBlocks, OlderSections } from './translated/older.tsx';
import { Sounds } from './translated/sounds.tsx';

/**
 * What only a translation shows of itself. A chunk of its own, which no page in the source language brings; what shows
 * it asks `useSite` for it. `kit`: where what stands beside it comes from.
 */
export const translatedScreens = (kit: PackPort['kit']) => ({
  AboutProcedure: ({ procedure }: { procedure: WholeProcedure }): JSX.Element => (
    <AboutProcedure procedure={procedure} kit={kit} />
  ),
  Changed,
  FacingCard,
  FacingStep,
  FacingSwitch: (): JSX.Element | null => <FacingSwitch kit={kit} />,
  NotTranslated,
  OlderBlocks,
  OlderSections,
  Sounds,
  Status,
});

export type TranslatedScreens = ReturnType<typeof translatedScreens>;
