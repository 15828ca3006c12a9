import { keepAddress } from '../../platform/index.ts';
import { setPreferences } from '../../storage/index.ts';

/** Discreet mode: from now on this one neutral path and title, whatever is read; with null, addresses again. */
export async function beDiscreet(neutral: string | null): Promise<void> {
  keepAddress(neutral);
  await setPreferences({ discreet: neutral !== null });
}
