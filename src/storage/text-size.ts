import { fieldsOf, oneOf } from './clean.ts';
import { preferences, setPreferences, TEXT_SIZES, type TextSize } from './preferences.ts';
import { defineStore } from './visit.ts';

/** The size of letters that was chosen, kept by that choice, without the other settings. */
export interface ChosenSize {
  readonly size: TextSize;
  readonly kept: boolean;
}

export const chosenSize = defineStore<ChosenSize>({
  key: 'textSize',
  version: 1,
  initial: { size: 'normal', kept: false },
  clean: (found) => ({ size: oneOf(TEXT_SIZES, fieldsOf(found)['size'], 'normal'), kept: true }),
  keep: 'device',
  forgetOn: ['erase'],
  handOver: () => null,
});

// the screens look at the preferences alone
chosenSize.subscribe(() => {
  const { size, kept } = chosenSize.get();
  if (kept && preferences.get().textSize !== size) void setPreferences({ textSize: size });
});

/** Kept no more: it holds for this visit. */
export const keepNoSize = (): Promise<void> => chosenSize.unkeep();
