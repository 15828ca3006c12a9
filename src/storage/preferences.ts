import { fieldsOf, oneOf } from './clean.ts';
import { defineStore } from './visit.ts';

export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];
export type Theme = 'auto' | 'light' | 'dark';

/** How the guide looks and behaves here. Kept on the phone only when `kept` is true, and the person said so. */
export interface Preferences {
  readonly textSize: TextSize;
  readonly theme: Theme;
  readonly discreet: boolean;
  readonly kept: boolean;
}

export const preferences = defineStore<Preferences>({
  key: 'preferences',
  version: 1,
  initial: { textSize: 'normal', theme: 'auto', discreet: false, kept: false },
  clean(found) {
    const { textSize, theme, discreet } = fieldsOf(found);
    return {
      textSize: oneOf(TEXT_SIZES, textSize, 'normal'),
      theme: oneOf(['auto', 'light', 'dark'], theme, 'auto'),
      discreet: discreet === true,
      kept: true,
    };
  },
  keep: 'device',
  forgetOn: ['erase'],
  handOver: () => null,
});

export const setPreferences = (part: Partial<Preferences>): Promise<void> =>
  preferences.set({ ...preferences.get(), ...part });
