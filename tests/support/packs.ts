import type { Pack } from '../../src/pack/index.ts';
import { compileOnce } from './compile-once.ts';

const packs = new Map<string, Pack>();

/** Read once for each file of tests. */
function packOf(folder: string): Pack {
  const pack = packs.get(folder) ?? compileOnce(folder);
  packs.set(folder, pack);
  return pack;
}

/** The small pack without a fault: a flat under water. */
export const goodPack = (): Pack => packOf('tests/fixtures/pack/good');

/** The guide's own. */
export const realPack = (): Pack => packOf('guide-content');

/** As it comes over the network. */
export const travelled = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
