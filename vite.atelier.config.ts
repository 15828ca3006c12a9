import { resolve } from 'node:path';
import { defaultClientConditions, defineConfig, type UserConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { load } from './scripts/load.mjs';
import { dossierFormPlugin } from './tools/site/atelier/dossier-form-plugin.ts';
import { editionsPlugin } from './tools/site/atelier/editions-plugin.ts';
import { policyPlugin } from './tools/site/atelier/policy-plugin.ts';
import { previewFilePlugin } from './tools/site/atelier/preview-file-plugin.ts';
import { wordsPlugin } from './tools/site/atelier/words-plugin.ts';
import { coloursPlugin } from './tools/site/colours-plugin.ts';

/** The atelier (src/atelier/): its own page, its own folder, nothing of it in the guide. */
export default defineConfig(async (): Promise<UserConfig> => {
  const { openGuide } = await load<typeof import('./tools/site/content.ts')>('tools/site/content.ts');
  const { edition } = openGuide();
  return {
    root: 'src/atelier',
    // it works in any folder of a host
    base: './',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // the worker has no document: packages have a way without one
    resolve: {
      conditions: ['worker', ...defaultClientConditions],
      // what gettext-parser asks of Node; nothing else of the atelier may ask for any of it
      alias: [
        { find: /^(?:node:(?:buffer|stream|util)|encoding)$/, replacement: resolve('tools/site/atelier/po/node.ts') },
      ],
    },
    worker: { format: 'es' },
    build: {
      outDir: resolve(process.env['REPERES_OUT'] ?? 'dist.atelier'),
      emptyOutDir: true,
      target: 'es2023',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: ['src/atelier/index.html', 'src/atelier/preview.html'] },
    },
    plugins: [
      coloursPlugin(edition),
      wordsPlugin(edition.locales[0] ?? ''),
      editionsPlugin(),
      policyPlugin(),
      previewFilePlugin(edition),
      dossierFormPlugin(),
      // its own files alone, in its own folder; a new version waits until the last tab of the old one is closed
      VitePWA({
        injectRegister: false,
        manifest: false,
        workbox: {
          globPatterns: ['*.html', 'assets/*'],
          globIgnores: ['**/*.map'],
          // the frame of the phone has the moment behind its ?
          ignoreURLParametersMatching: [/^\d+$/],
          cleanupOutdatedCaches: true,
          inlineWorkboxRuntime: true,
          sourcemap: false,
          maximumFileSizeToCacheInBytes: 20_000_000,
        },
      }),
    ],
  };
});
