import type { PackPort } from '../ports.ts';
import type { WritableStore } from '../store.ts';
import type { Shown } from './shown.ts';

/**
 * Brings the kit with its screens, once somebody `wanted` it and the texts are shown. False, with a sentence on the
 * page, when it does not come or is damaged.
 */
export async function openKit(
  shown: WritableStore<Shown>,
  { kit, tellFailure }: PackPort,
  wanted: Promise<void>,
): Promise<boolean> {
  await wanted;
  try {
    const [value, { showKit }] = await Promise.all([kit(), import('./kit-screens.ts')]);
    const isWhole = showKit(shown, value);
    if (!isWhole) tellFailure(true);
    return isWhole;
  } catch {
    tellFailure();
    return false;
  }
}
