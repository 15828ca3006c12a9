export { forgetEverything } from './settings/forget-everything.ts';
export { start } from './start.tsx';
export { localeOf, pathOf } from './paths.ts';
