import { compilePack } from '../../tools/compiler/index.ts';
import { readContent } from '../../tools/read-content.ts';
import type { Pack } from '../../src/pack/index.ts';

function soundPack(folder: string): Pack {
  const { pack, issues } = compilePack(readContent(folder), 'fr');
  if (pack === null)
    throw new Error(
      `${folder} is not sound: ${issues.map(({ file, line, code }) => `${file}:${line} ${code}`).join(', ')}`,
    );
  return pack;
}

const packs = new Map<string, Pack>();

/** Compiled once for each file of tests. */
function packOf(folder: string): Pack {
  const pack = packs.get(folder) ?? soundPack(folder);
  packs.set(folder, pack);
  return pack;
}

/** The small pack without a fault: a flat under water. */
export const goodPack = (): Pack => packOf('tests/fixtures/pack/good');

/** The guide's own. */
export const realPack = (): Pack => packOf('guide-content');

/** As it comes over the network. */
export const travelled = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
