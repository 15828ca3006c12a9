import type { Pack } from '../../src/pack/index.ts';
import { distFiles, read } from './dist.ts';

/** The French pack as it ships: what a test compares a screen with. */
export function builtPack(): Pack {
  const file = distFiles().find((one) => /^assets\/pack\.fr\..*json$/.test(one));
  if (file === undefined) throw new Error('the build has no French pack');
  return JSON.parse(read(file)) as Pack;
}
