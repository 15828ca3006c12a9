import { pathOf, type Pack } from '../../pack/index.ts';
import { keepAddress } from '../../platform/index.ts';
import { setPreferences } from '../../storage/index.ts';

/** Discreet mode: from now on one neutral address and title, whatever is read; or addresses again. */
export async function beDiscreet({ locale }: Pick<Pack, 'locale'>, on: boolean): Promise<void> {
  keepAddress(on ? pathOf({ kind: 'neutral-start' }, locale) : null);
  await setPreferences({ discreet: on });
}
