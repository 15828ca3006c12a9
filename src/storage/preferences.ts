import { createStore, type Store } from '../store.ts';
import { keep, readKept, unkeep } from './kept.ts';

export type TextSize = 'normal' | 'large' | 'larger';
export type Theme = 'auto' | 'light' | 'dark';

/** How the guide looks and behaves here. Kept on the phone only when `kept` is true, and the person said so. */
export interface Preferences {
  readonly textSize: TextSize;
  readonly theme: Theme;
  readonly discreet: boolean;
  readonly kept: boolean;
}

const DEFAULTS: Preferences = { textSize: 'normal', theme: 'auto', discreet: false, kept: false };
const KEY = 'all';

const memory = createStore<Preferences>(DEFAULTS);
export const preferences: Store<Preferences> = memory;

/** True when the last wish to keep something on the phone failed (private window, full or blocked storage). */
const failed = createStore(false);
export const keepingFailed: Store<boolean> = failed;

/** Reads what was kept, if anything was. A damaged or blocked store gives the defaults. */
export async function loadPreferences(): Promise<void> {
  try {
    const kept = await readKept(KEY);
    if (kept !== undefined) memory.set(clean(kept as Partial<Preferences>));
  } catch {
    failed.set(true);
  }
}

function clean(value: Partial<Preferences>): Preferences {
  return {
    textSize: value.textSize === 'large' || value.textSize === 'larger' ? value.textSize : 'normal',
    theme: value.theme === 'light' || value.theme === 'dark' ? value.theme : 'auto',
    discreet: value.discreet === true,
    kept: true,
  };
}

/** Changes the preferences for this visit, and on the phone when they are kept there. The screen never waits for the store. */
export async function setPreferences(part: Partial<Preferences>): Promise<void> {
  const before = memory.get();
  const next = { ...before, ...part };
  memory.set(next);
  try {
    if (next.kept) await keep(KEY, next);
    else if (before.kept) await unkeep(KEY);
    failed.set(false);
  } catch {
    failed.set(true);
    if (next.kept) memory.set({ ...next, kept: false });
  }
}

/** Goes back to the defaults. What was kept goes with `eraseKept`. */
export const resetPreferences = (): void => memory.set(DEFAULTS);
