import type { Router } from '../../ports.ts';
import { keepNoSize, setPreferences } from '../../storage/index.ts';

/** Discreet mode: from now on this one neutral path and title, whatever is read; with null, addresses again. */
export async function beDiscreet(router: Router, neutral: string | null): Promise<void> {
  router.keepAddress(neutral);
  if (neutral !== null) await keepNoSize();
  await setPreferences({ discreet: neutral !== null });
}
