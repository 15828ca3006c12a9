/**
 * The oldest browsers that the guide works in: the one place that says it. The README names them to people,
 * vite.config.ts builds for them, and tests/dist/old-browsers.test.ts reads what ships against them. They are the first
 * that know cascade layers (https://developer.mozilla.org/docs/Web/CSS/@layer), without which no page has its look.
 */
export const SUPPORTED = { chrome: '99', firefox: '97', safari: '15.4' } as const;

/** The language of the scripts: all three know it whole. A browser that cannot read a script reads none of it. */
export const SCRIPT_EDITION = 2020;

/** For the lowering of styles. */
export const CSS_TARGET = Object.entries(SUPPORTED).map(([name, version]) => `${name}${version}`);
