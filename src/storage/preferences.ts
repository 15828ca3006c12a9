import { createKeptStore } from './kept-store.ts';

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

function clean({ textSize, theme, discreet }: Partial<Preferences>): Preferences {
  return {
    textSize: textSize === 'large' || textSize === 'larger' ? textSize : 'normal',
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    discreet: discreet === true,
    kept: true,
  };
}

const store = createKeptStore('all', DEFAULTS, clean);

export const {
  value: preferences,
  failed: keepingFailed,
  load: loadPreferences,
  set: setPreferences,
  reset: resetPreferences,
} = store;
