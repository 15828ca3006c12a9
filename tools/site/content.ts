/**
 * What of the tools is needed before a build begins, in one module: the scripts and vite.config.ts load it with Vite's
 * own runner.
 */
export { orStop } from '../content-faults.ts';
export { compilePacks } from './compile-packs.ts';
export { answer } from './compile-thread.ts';
export { servePacks } from './dev-packs.ts';
export { openGuide } from './open-guide.ts';
export { packOf } from './pack-cache.ts';
