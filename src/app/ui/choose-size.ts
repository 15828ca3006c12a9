import type { Router } from '../../ports.ts';
import { chosenSize, preferences, setPreferences, type TextSize } from '../../storage/index.ts';

/** Whether a size that is chosen is kept: not where the person keeps nothing, nor in discreet mode. */
export const keepsSize = ({ isTraceless }: Router, discreet: boolean): boolean =>
  import.meta.env.MODE !== 'single' && !discreet && !isTraceless();

/** Changes the size of letters. It is kept where it may be, unless all settings are, or it is the usual one. */
export async function chooseSize(router: Router, size: TextSize): Promise<void> {
  const { kept, discreet } = preferences.get();
  await setPreferences({ textSize: size });
  await chosenSize.set({ size, kept: keepsSize(router, discreet) && !kept && size !== 'normal' });
}
