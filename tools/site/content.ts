/**
 * What of the tools is needed before a build begins, in one module: the scripts and vite.config.ts load it
 * (scripts/load.mjs).
 */
export { orStop } from '../content-faults.ts';
export { compilePacks } from './compile-packs.ts';
export { answer } from './compile-thread.ts';
export { servePacks } from './dev-packs.ts';
export { openGuide } from './open-guide.ts';
export { packOf } from './pack-cache.ts';
