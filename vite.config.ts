import { defineConfig, type UserConfig } from 'vite';
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
  /** What the worker stores behind the rest; the icon of an iPhone is asked for when it is put on the screen. */
  const extras = new Set<string>(['apple-touch-icon.png']);
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
          const isHere = (one: string): boolean => /\/(?:web|core-screens|index|rolldown-runtime)-/.test(one);
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
          // six characters tell editions apart, and the worker checks every file by its whole hash
          chunkFileNames: 'assets/[name]-[hash:6].js',
          entryFileNames: 'assets/[name]-[hash:6].js',
          assetFileNames: shortName,
          // each script holds all that it imports, but for what an earlier one holds: what the
          // questions need travels in two files
          codeSplitting: {
            groups: [
              { name: 'index', test: /\/src\/main\.ts$|\/index\.html$|rolldown\/runtime/, priority: 4 },
              { name: 'web', test: /\/src\/web\.ts$/, priority: 3 },
              { name: 'core-screens', test: /\/src\/app\/core-screens\.ts$/, priority: 2 },
              { name: 'text-screens', test: /\/src\/app\/text-screens\.ts$/, priority: 1 },
              // what becomes of a call or a letter: each needs the locked notes, which the person's own pages have too
              { name: 'after-call', test: /\/src\/app\/notes\/(?:after-call|letter-notes)\.tsx$/, priority: 0 },
            ],
          },
        },
      },
    },
    plugins: [
      devPlugin(edition),
      coloursPlugin(edition),
      docxPlugin(),
      languagesPlugin(() => languagesOf(edition.locales.map((locale) => compiled(locale).pack))),
      packPlugin(edition.locales, compiled, module.servePacks),
      licencesPlugin(),
      fontPlugin(edition.locales, compiled, fonts),
      prerenderPlugin(edition, compiled, { fonts, languageFiles, extras }),
      headersPlugin(),
      pwaPlugin(edition.locales, outDir, { languageFiles, extras }),
      compressPlugin(outDir),
    ],
  };
});
