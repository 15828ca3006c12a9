import { build, type Plugin, type Rollup } from 'vite';
import type { Edition } from '../../compiler/index.ts';
import { CSS_TARGET, SCRIPT_EDITION } from '../../supported-browsers.ts';
import { coloursPlugin } from '../colours-plugin.ts';
import { languagesApart, languagesEntry, LANGUAGES } from './languages-apart.ts';

/** A font of its own would be an eighth of the file: the phone's draws it. */
const FONT_FACE = /@font-face\s*\{[^{}]*url\([^{}]*\}/g;

async function bundle(
  entry: string,
  plugins: readonly Plugin[],
): Promise<{ readonly code: string; readonly css: string }> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    mode: 'single',
    publicDir: false,
    // whoever starts it may have made things ready for development
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    // nothing is loaded later: no file is named
    define: { 'import.meta.env.MODE': '"single"', 'import.meta.env.BASE_URL': '"/"', 'import.meta': '{}' },
    plugins: [...plugins],
    build: {
      write: false,
      target: `es${SCRIPT_EDITION}`,
      cssTarget: CSS_TARGET,
      modulePreload: false,
      // styles are a file of their own, and no script puts them in
      cssCodeSplit: entry.endsWith('.css'),
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: {
        input: entry,
        treeshake: { moduleSideEffects: [{ test: /\/src\/(?:.*\/index\.ts$|platform\/)/, sideEffects: false }] },
        output: { codeSplitting: false, format: entry.endsWith('.css') ? 'es' : 'iife' },
      },
    },
  })) as Rollup.RollupOutput;
  const code = result.output.flatMap((part) => (part.type === 'chunk' ? [part.code.trim()] : [])).join('');
  const css = result.output.flatMap((part) =>
    part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : [],
  );
  return { code, css: css.join('').replace(FONT_FACE, '').trim() };
}

/** The app of the guide in one file, with its styles: the same for all languages, and of none. */
export const bundleApp = (edition: Edition): ReturnType<typeof bundle> =>
  bundle('src/single.ts', [coloursPlugin(edition), languagesApart()]);

/** What the app must know of some languages: a script that stands before it. */
export async function bundleLanguages(languages: readonly string[]): Promise<string> {
  const { code } = await bundle(LANGUAGES, [languagesEntry(languages)]);
  return code;
}

/** What unpacks it, and the styles of what can be read without it. */
export async function bundleUnpacker(edition: Edition): ReturnType<typeof bundle> {
  const [{ code }, { css }] = [
    await bundle('src/unpack.ts', []),
    await bundle('src/app/render/plain/no-script.css', [coloursPlugin(edition)]),
  ];
  return { code, css };
}
