import { defineConfig, runnerImport } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { coloursPlugin } from './tools/site/colours-plugin.ts';
import { compressPlugin } from './tools/site/compress-plugin.ts';
import type { CompiledPack } from './tools/site/compile-locale.ts';
import { devPlugin } from './tools/site/dev-plugin.ts';
import { docxPlugin } from './tools/site/docx-plugin.ts';
import { fontPlugin } from './tools/site/font-plugin.ts';
import { languagesOf, languagesPlugin } from './tools/site/languages-plugin.ts';
import { packPlugin } from './tools/site/pack-plugin.ts';
import { withIntegrity } from './tools/site/precache.ts';
import { ALIAS, prerenderPlugin } from './tools/site/prerender-plugin.ts';
import { CSS_TARGET, SCRIPT_EDITION } from './tools/supported-browsers.ts';

/** Loaded as a part of the build is: the compiler finds its languages by their folders, which only Vite can do. */
const {
  module: { compileLocale, openEdition, readEditionFile },
} = await runnerImport<typeof import('./tools/site/content.ts')>('./tools/site/content.ts', {
  configFile: false,
  logLevel: 'error',
});

const file = readEditionFile();
const edition = openEdition(file);
/** The tests build other content under the same edition. */
const content = process.env['REPERES_CONTENT'] ?? edition.content;
const outDir = process.env['REPERES_OUT'] ?? 'dist';

/** The files of the neutral starts, one in each language: the prerendered pages that the worker stores. */
const starts = new Set<string>();

const packs = new Map<string, CompiledPack>();
const compiled = (locale: string, fresh = false): CompiledPack => {
  const pack = (fresh ? undefined : packs.get(locale)) ?? compileLocale(locale, content, file, edition.interface);
  packs.set(locale, pack);
  return pack;
};

/** A font's address stands in the styles of every page. */
const shortName = ({ names: [name = ''] }: { readonly names: readonly string[] }): string =>
  `assets/${name.endsWith('.woff2') ? 'font' : '[name]'}-[hash][extname]`;

export default defineConfig({
  // a host that serves the guide under a folder builds with REPERES_BASE=/folder/
  base: process.env['REPERES_BASE'] ?? '/',
  publicDir: edition.icons,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: { alias: ALIAS },
  build: {
    outDir,
    minify: 'terser',
    terserOptions: { ecma: SCRIPT_EDITION, module: true, compress: { passes: 4 } },
    target: `es${SCRIPT_EDITION}`,
    cssTarget: CSS_TARGET,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    reportCompressedSize: false,
    rolldownOptions: {
      output: { assetFileNames: shortName },
      // nothing happens by importing it, so each script holds only what it takes from there
      treeshake: { moduleSideEffects: [{ test: /[\\/]src[\\/]platform[\\/]/, sideEffects: false }] },
    },
  },
  plugins: [
    devPlugin(edition),
    coloursPlugin(edition),
    docxPlugin(),
    languagesPlugin(() => languagesOf(edition.locales.map((locale) => compiled(locale).pack))),
    packPlugin(edition.locales, content, compiled),
    fontPlugin(edition.locales, compiled),
    prerenderPlugin(edition, compiled, starts),
    VitePWA({
      strategies: 'injectManifest',
      registerType: 'prompt',
      srcDir: 'src',
      filename: 'sw.ts',
      injectRegister: false,
      includeManifestIcons: false,
      // written by the prerender plugin: from here it would enter the worker's list without a hash
      manifest: false,
      injectManifest: {
        rollupFormat: 'iife',
        // the shell answers for every page; of the prerendered pages only the neutral start is stored, which must not show a word
        // of the subject even for a moment
        globPatterns: ['shell.html', 'pause.html', 'assets/*.{js,json,woff2,css}', 'icon.svg', 'apple-touch-icon.png'],
        // loaded when someone asks for a Word file (docs/decisions/0013-documents-on-demand.md)
        // and the styles of the page at the root, which is not stored: the stored pages hold theirs
        globIgnores: ['assets/letter-document-*.js', 'assets/later.*.css'],
        manifestTransforms: [
          (entries) => ({
            manifest: withIntegrity(
              [...entries, ...[...starts].map((url) => ({ url, revision: null, size: 0 }))],
              outDir,
            ),
            warnings: [],
          }),
        ],
      },
    }),
    compressPlugin(outDir),
  ],
});
