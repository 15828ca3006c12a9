import { load } from '../../scripts/load.mjs';
import type * as Compiler from '../../tools/compiler/index.ts';

/** How many faults the check finds in texts, in one language; the compiler is bundled, as on the command line. */
export async function countFaults(files: ReadonlyMap<string, string>, locale: string): Promise<number> {
  const { compilePack } = (await load('tools/compiler/index.ts')) as typeof Compiler;
  return compilePack(files, locale).issues.length;
}
