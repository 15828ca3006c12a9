import { availableParallelism } from 'node:os';
import { ContentFaults } from '../content-faults.ts';
import type { CompiledPack } from './compile-locale.ts';
import { startThread } from './compile-thread.ts';
import type { Guide } from './open-guide.ts';
import { isKept, packOf } from './pack-cache.ts';

/** A thread takes a quarter of a gigabyte. */
const MOST_THREADS = 4;

/**
 * The packs of these languages. What the cache has not is compiled over all cores. Throws `ContentFaults` with every
 * fault of all of them.
 */
export async function compilePacks(
  guide: Guide,
  locales: readonly string[] = guide.edition.locales,
): Promise<ReadonlyMap<string, CompiledPack>> {
  const missing = locales.filter((locale) => !isKept(locale, guide));
  const faults = missing.length > 1 ? await compileOverCores(guide, missing) : [];
  if (faults.length > 0) throw new ContentFaults(faults);
  return new Map(locales.map((locale) => [locale, packOf(locale, guide)]));
}

/** Has packs made for the cache. Out: the faults of all. */
async function compileOverCores(guide: Guide, locales: readonly string[]): Promise<readonly string[]> {
  const waiting = [...locales];
  const faults: string[] = [];
  const work = async (): Promise<void> => {
    const thread = startThread();
    for (let locale = waiting.shift(); locale !== undefined; locale = waiting.shift())
      faults.push(...(await thread.compile({ guide, locale })));
    await thread.stop();
  };
  const count = Math.min(availableParallelism(), MOST_THREADS, locales.length);
  await Promise.all(Array.from({ length: count }, work));
  return faults;
}
