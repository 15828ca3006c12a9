export { forgetEverything } from './settings/forget-everything.ts';
export { start } from './start.tsx';
export { App, LoadFailed, Shell } from './app.tsx';
export { allRoutes, needsTexts, pathOf, routeAt, titleOf } from './paths.ts';
export { speak, t } from './i18n.ts';
