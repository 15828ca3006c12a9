export * from './types.ts';
export { pathOf, parsePath, exists, allRoutes, type Route } from './paths.ts';
export { readPack } from './read-pack.ts';
export { openStatus, type OpenStatus } from './hours.ts';
export { isPublicHoliday } from './holidays.ts';
export { textOf, textOfBlocks } from './text-of.ts';
