import type { Router } from '../../ports.ts';
import { chosenSize, preferences, setPreferences, type TextSize } from '../../storage/index.ts';

/** Whether a size that is chosen may be kept: not where the person keeps nothing, nor in discreet mode. */
export const keepsSize = ({ isTraceless }: Router, discreet: boolean): boolean =>
  import.meta.env.MODE !== 'single' && !discreet && !isTraceless();

/** Changes the size of letters. Where one is kept, this one is kept in its place; the usual one is not. */
export async function chooseSize(size: TextSize): Promise<void> {
  await setPreferences({ textSize: size });
  const { kept } = chosenSize.get();
  if (kept) await chosenSize.set({ size, kept: size !== 'normal' });
}

/** Keeps the size that was chosen: the person said so. */
export const keepSize = (): Promise<void> => chosenSize.set({ size: preferences.get().textSize, kept: true });
