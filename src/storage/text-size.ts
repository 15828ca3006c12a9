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
export const keepNoSize = (): Promise<void> => chosenSize.set({ ...chosenSize.get(), kept: false });

/**
 * Changes the size of letters. It is kept unless all settings are, the person keeps nothing (`mayKeep`), or it is the
 * usual one, of which there is nothing to keep.
 */
export async function chooseTextSize(size: TextSize, mayKeep: boolean): Promise<void> {
  const { kept } = preferences.get();
  await setPreferences({ textSize: size });
  await chosenSize.set({ size, kept: mayKeep && !kept && size !== 'normal' });
}
