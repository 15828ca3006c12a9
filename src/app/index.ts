export { forgetEverything } from './settings/forget-everything.ts';
export { beDiscreet } from './visit/be-discreet.ts';
export { Root, type Shown } from './root.tsx';
export { App, LoadFailed, NotStored, Shell } from './app.tsx';
export type { TextScreens } from './routes.ts';
export { allRoutes, needsTexts, parsePath, pathOf, routeAt, titleOf } from './paths.ts';
export { speak, t } from './i18n.ts';
export { readEarlyAnswers } from './questions/early-answers.ts';
export { takeOver } from './questions/take-over.ts';
