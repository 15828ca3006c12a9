// Compiles all languages of the edition for the cache, over all cores, and tells every fault.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./tools/site/content.ts', { configFile: false, logLevel: 'error' });
await module.orStop(() => module.compilePacks(module.openGuide()));
