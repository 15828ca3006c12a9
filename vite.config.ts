import { defineConfig, type UserConfig } from 'vite';
import { WORDS, writeKeys } from './scripts/keys.mjs';
import { load } from './scripts/load.mjs';
import { coloursPlugin } from './tools/site/colours-plugin.ts';
import { compressPlugin } from './tools/site/compress-plugin.ts';
import type { CompiledPack } from './tools/site/compile-locale.ts';
import { devPlugin } from './tools/site/dev-plugin.ts';
import { docxPlugin } from './tools/site/docx-plugin.ts';
import { fontPlugin } from './tools/site/font-plugin.ts';
import { licencesPlugin } from './tools/site/licences-plugin.ts';
import { headersPlugin } from './tools/site/headers-plugin.ts';
import type { LanguageFiles } from './tools/site/language-files.ts';
import { languagesOf, languagesPlugin } from './tools/site/languages-plugin.ts';
import { packPlugin } from './tools/site/pack-plugin.ts';
import { prerenderPlugin } from './tools/site/prerender-plugin.ts';
import { pwaPlugin } from './tools/site/pwa-plugin.ts';
import { scriptsOfParts } from './tools/site/scripts-of-parts.ts';
import type { Stages } from './tools/site/stages.ts';
import { CSS_TARGET, SCRIPT_EDITION } from './tools/supported-browsers.ts';

/** Loaded as a part of the build is: the compiler finds its languages by their folders, which only Vite can do. */
const module = await load<typeof import('./tools/site/content.ts')>('tools/site/content.ts');

const outDir = process.env['REPERES_OUT'] ?? 'dist';

/** A font's address stands in the styles of every page. */
const shortName = ({ names: [name = ''] }: { readonly names: readonly string[] }): string =>
  `assets/${name.endsWith('.woff2') ? 'font' : '[name]'}-[hash][extname]`;

/** A build has all packs, and has told all faults, before any plugin runs; the dev server makes what is asked for. */
export default defineConfig(async ({ command }): Promise<UserConfig> => {
  const guide = await module.orStop(() => module.openGuide());
  const { edition } = guide;
  const packs = command === 'build' ? await module.orStop(() => module.compilePacks(guide)) : new Map();
  const compiled = (locale: string): CompiledPack => packs.get(locale);

  const languageFiles: LanguageFiles = new Map();
  /** What the worker stores later; the icon of an iPhone is asked for when it is put on the screen. */
  const stages: Stages = new Map([['apple-touch-icon.png', 'used']]);
  /** The font of each language. */
  const fonts = new Map<string, string>();

  return {
    // a host that serves the guide under a folder builds with REPERES_BASE=/folder/
    base: process.env['REPERES_BASE'] ?? '/',
    publicDir: edition.icons,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // what the package names first is written for ES5, and twice as large
    resolve: { alias: [{ find: /^workbox-window$/, replacement: 'workbox-window/build/workbox-window.prod.mjs' }] },
    build: {
      outDir,
      // whoever builds gives it an empty folder
      emptyOutDir: false,
      target: `es${SCRIPT_EDITION}`,
      cssTarget: CSS_TARGET,
      modulePreload: {
        polyfill: false,
        // the screens of a page bring what they import, but for what a page has before; other scripts are small, and
        // wait for it
        resolveDependencies: (file, all, { hostType }) => {
          if (hostType !== 'js') return all;
          const isHere = (one: string): boolean => /\/(?:web|core-screens|index|runtime)-/.test(one);
          return /\/(?:own|kit)-screens-/.test(file) ? all.filter((one) => !isHere(one)) : [];
        },
      },
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      reportCompressedSize: false,
      rolldownOptions: {
        // nothing happens by importing a door, or the platform: each script holds only what it takes from there
        treeshake: { moduleSideEffects: [{ test: /\/src\/(?:.*\/index\.ts$|platform\/)/, sideEffects: false }] },
        checks: { pluginTimings: false },
        optimization: { inlineConst: { mode: 'all', pass: 3 } },
        output: {
          hashCharacters: 'base36',
          // seven characters tell editions apart, and the worker checks every file by its whole hash
          // and the name of the runtime stands in every page
          chunkFileNames: ({ name }) => `assets/${name.replace('rolldown-', '')}-[hash:7].js`,
          entryFileNames: 'assets/[name]-[hash:7].js',
          assetFileNames: shortName,
          codeSplitting: { groups: scriptsOfParts() },
        },
      },
    },
    plugins: [
      devPlugin(edition, { words: WORDS, writeKeys }),
      coloursPlugin(edition),
      docxPlugin(),
      languagesPlugin(() => languagesOf(edition.locales.map((locale) => compiled(locale).pack))),
      packPlugin(edition.locales, compiled, module.servePacks),
      licencesPlugin(),
      fontPlugin(edition.locales, compiled, fonts),
      prerenderPlugin(edition, compiled, { fonts, languageFiles, stages }),
      headersPlugin(),
      pwaPlugin(edition, outDir, {
        languageFiles,
        stages,
        day: () => compiled(edition.locales[0] ?? '').pack.core.edition,
      }),
      compressPlugin(outDir),
    ],
  };
});
