import type { Router } from '../../ports.ts';
import { chooseTextSize, preferences, type TextSize } from '../../storage/index.ts';

/** Whether a size that is chosen is kept: not where the person keeps nothing, nor in discreet mode. */
export const keepsSize = ({ isTraceless }: Router, discreet: boolean): boolean =>
  import.meta.env.MODE !== 'single' && !discreet && !isTraceless();

/** Changes the size of letters, and keeps it where it may be. */
export const chooseSize = (router: Router, size: TextSize): Promise<void> =>
  chooseTextSize(size, keepsSize(router, preferences.get().discreet));
