import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Edition } from '../compiler/index.ts';

/** The words of the interface that the code knows, and what tells it of another. */
interface Keys {
  readonly words: string;
  readonly writeKeys: () => Promise<unknown>;
}

/**
 * npm run dev: the template without prerendered pages, without the policy (the dev server injects its own scripts),
 * without the worker and without the scripts that the build inlines. So *Quitter vite* is a plain link there: no cover,
 * no keys, no neutral start on Back. It starts anew when a word comes, goes or is renamed: the compiler knows them too.
 */
export const devPlugin = ({ locales: [locale = ''], name }: Edition, { words, writeKeys }: Keys): Plugin => ({
  name: 'reperes-dev',
  apply: 'serve',
  configureServer(server) {
    server.watcher.on('change', (path) => {
      if (resolve(path) !== resolve(words)) return;
      void writeKeys(); // of what the configuration is made of: Vite starts anew by itself
    });
  },
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html
        .replaceAll('%locale%', locale)
        .replace('%dir%', 'ltr')
        .replace('%title%', typeof name === 'string' ? name : (name[locale] ?? ''))
        .replaceAll('%base%', '/')
        .replace('%path%', '')
        .replace('%manifest%', `${locale}/manifest.webmanifest`)
        .replace('<html', '<html class="js"'),
  },
});
