import type { Pack } from '../pack/index.ts';
import type { WritableStore } from '../store.ts';
import type { MapRow } from './page-kind.ts';
import type { CoreScreens, KitScreens, Route, TextScreens } from './routes.ts';
import type { TranslatedScreens } from './translated-screens.ts';
import type * as nav from './ui/nav.tsx';

/**
 * The screens that have come: those that need the core, those that show texts, those that need the kit. Null while
 * they are on their way.
 */
export interface Screens {
  readonly core: CoreScreens | null;
  readonly texts: TextScreens | null;
  readonly kit: KitScreens | null;
  /** the map of the guide; nothing, before the core has come */
  readonly map: readonly MapRow<Route>[];
  /** null before the core has come */
  readonly menu: typeof nav | null;
  /** what only a translation shows; null in the source language */
  readonly translated: TranslatedScreens | null;
}

/** What there is to show: as much of the pack as has come, and of its screens. */
export interface Shown {
  readonly pack: Pack;
  readonly screens: Screens;
}

/** Adds a part that has come to what is shown. */
export function addShown(to: WritableStore<Shown>, pack: Partial<Pack>, screens: Partial<Screens>): void {
  const shown = to.get();
  to.set({ pack: { ...shown.pack, ...pack }, screens: { ...shown.screens, ...screens } });
}
