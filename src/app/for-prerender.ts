/** The app's door for the prerender: every page of a pack, with all that it shows at hand. */
export { App } from './app.tsx';
export { CORE_SCREENS } from './core-screens.ts';
export { MAP } from './map.ts';
export * as menu from './ui/nav.tsx';
export { allRoutes, asksFor, pathOf, routeAt, titleOf } from './paths.ts';
export { Languages, LoadFailed, NotStored, Shell } from './shell.tsx';
export { TEXT_SCREENS } from './text-screens.ts';
export { KIT_SCREENS } from './kit-screens.ts';
export { markUntranslated, TRANSLATED_SCREENS } from './translated-screens.ts';
export { NoScript } from './shell.tsx';
export { addLanguages, addWords, loadVoice, startSpeaking, t } from './say.ts';
