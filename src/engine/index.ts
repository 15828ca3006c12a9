export * from './types.ts';
export { resolve } from './resolve.ts';
export { holds } from './holds.ts';
export { plan } from './plan.ts';
export { explain } from './explain.ts';
export { walk, type Walk } from './walk.ts';
export { prove } from './prove/prove.ts';
export { compare } from './compare/compare.ts';
export type { AskedChange, BandChange, Difference, ProcedureChange } from './compare/difference.ts';
