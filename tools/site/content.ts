/**
 * What of the tools the build needs before it begins, in one module: vite.config.ts loads it with Vite's own runner.
 */
export { compileLocale } from './compile-locale.ts';
export { openEdition, readEditionFile } from '../read-edition.ts';
