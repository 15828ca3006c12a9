// Compiles all languages of the edition for the cache, over all cores, and tells every fault; those of a translation
// alone stop nothing.
import { load } from './load.mjs';

const module = await load('tools/site/content.ts');
const packs = await module.orStop(() => module.compilePacks(module.openGuide()));
for (const fault of new Set([...packs.values()].flatMap(({ told = [] }) => told))) console.warn(fault);
