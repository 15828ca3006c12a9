import type { Plugin } from 'vite';
import type { Edition } from '../compiler/index.ts';

/**
 * npm run dev: the template without prerendered pages, without the policy (the dev server injects its own scripts),
 * without the worker and without the scripts that the build inlines. So *Quitter vite* is a plain link there: no cover,
 * no keys, no neutral start on Back.
 */
export const devPlugin = ({ locales: [locale = ''], name }: Edition): Plugin => ({
  name: 'reperes-dev',
  apply: 'serve',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html
        .replaceAll('%locale%', locale)
        .replace('%dir%', 'ltr')
        .replace('%title%', name)
        .replaceAll('%base%', '/')
        .replace('%path%', '')
        .replace('%manifest%', `${locale}/manifest.webmanifest`)
        .replace('<html', '<html class="js"'),
  },
});
