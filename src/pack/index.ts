export * from './types.ts';
export { pathOf, parsePath, exists, allRoutes, type Route } from './paths.ts';
export { readPack } from './read-pack.ts';
