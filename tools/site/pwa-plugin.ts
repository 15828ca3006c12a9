import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA, type VitePluginPWAAPI } from 'vite-plugin-pwa';
import type { Edition } from '../compiler/index.ts';
import type { LanguageFiles } from './language-files.ts';
import { shortHash } from './short-hash.ts';
import type { Stage } from './stages.ts';

/** What the other plugins know of the files that a phone stores, once the bundle is written. */
interface StoredFiles {
  readonly languageFiles: LanguageFiles;
  /** what is stored behind the first stage, or when it is used (decision 0078) */
  readonly stages: ReadonlyMap<string, Stage>;
}

/** A file of the list that vite-plugin-pwa puts into the worker, with what is added for it (src/worker/list.ts). */
interface Entry {
  readonly url: string;
  readonly revision: string | null;
  readonly size: number;
  readonly integrity?: string;
  readonly stage?: Stage;
  readonly locale?: string;
  readonly pages?: string;
}

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('base64');

/**
 * Adds to each file the hash of what was built, so that nothing else can ever be stored in its place (PW-9), and writes
 * a list of its own for each language, `assets/list.<locale>.<hash>.json`: a phone reads those of the languages that
 * were opened on it, and the worker names the lists alone (decision 0051). The lists come in the order of `locales`.
 */
function listForWorker(
  entries: readonly Entry[],
  dist: string,
  locales: readonly string[],
  { languageFiles, stages }: StoredFiles,
): Entry[] {
  const files = entries.map(({ url, revision }) => ({
    // a page is stored under the address that is asked for; some hosts redirect the name of its file
    url: url.replace(/index\.html$/, ''),
    revision,
    hash: sha256(readFileSync(join(dist, url))),
    languages: languageFiles.get(url) ?? [],
    stage: stages.get(url),
  }));
  const lists = locales.map((locale): Entry => {
    const own = files.filter(({ languages }) => languages.includes(locale));
    const text = JSON.stringify(own, ['url', 'hash', 'stage']);
    const pages = shortHash(text);
    const url = `assets/list.${locale}.${pages}.json`;
    writeFileSync(join(dist, url), text);
    return { url, integrity: `sha256-${sha256(text)}`, locale, pages, revision: null, size: 0 };
  });
  const common = files.flatMap(({ languages, hash, url, revision, stage }): Entry[] =>
    languages.length > 0
      ? []
      : [{ url, revision, integrity: `sha256-${hash}`, size: 0, ...(stage === undefined ? {} : { stage }) }],
  );
  const all = [...common, ...lists];
  writeFileSync(join(dist, 'copy.sha256'), writeCopyList(all));
  return all;
}

/** The list as `sha256sum` writes it: a build that was changed after it is not signed (tools/guide/publish/sign/). */
const writeCopyList = (entries: readonly Entry[]): string =>
  entries
    .map(({ url, integrity = '' }) => `${Buffer.from(integrity.slice(7), 'base64').toString('hex')}  ${url}\n`)
    .toSorted()
    .join('');

/**
 * vite-plugin-pwa: builds `src/sw.ts` and puts the list of all files into it, once they are written. It knows one list
 * and one web app manifest for a site. Each language has its own of both: the lists are made above, and the manifests
 * are written with the pages that name them (tools/site/prerender-plugin.ts; no phone stores them). `day`: of the
 * edition, once its packs are made.
 */
export function pwaPlugin(
  { locales, release = 1 }: Pick<Edition, 'locales' | 'release'>,
  outDir: string,
  stored: StoredFiles & { readonly day: () => string },
): Plugin[] {
  const plugins = VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src',
    filename: 'sw.ts',
    // the page registers it (src/platform/copy), when it has nothing better to do
    injectRegister: false,
    manifest: false,
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['assets/*.{js,json,woff2,css}', 'icon.svg'],
      manifestTransforms: [(entries) => ({ manifest: listForWorker(entries, outDir, locales, stored) })],
    },
    integration: {
      // a language's shell answers for every page of it; of its prerendered pages only the neutral start is stored,
      // which must not show a word of the subject even for a moment
      beforeBuildServiceWorker: ({ injectManifest: { globPatterns } }) =>
        void globPatterns?.push(
          ...[...stored.languageFiles.keys(), ...stored.stages.keys()].filter((file) => !file.startsWith('assets/')),
        ),
      configureCustomSWViteBuild(config) {
        config.logLevel = 'error';
        // by which the worker knows an older edition (src/worker/older.ts)
        config.define = { ...config.define, __EDITION__: JSON.stringify([stored.day(), release]) };
      },
    },
  });
  const api = plugins.find(({ name }) => name === 'vite-plugin-pwa')?.api as VitePluginPWAAPI;
  const worker: Plugin = {
    name: 'reperes-worker',
    apply: 'build',
    enforce: 'post',
    writeBundle: { order: 'post', sequential: true, handler: () => api.generateSW() },
  };
  // its own step at the end would also run for a bundle that failed, of which no file is there
  return [...plugins.filter(({ name }) => name !== 'vite-plugin-pwa:build'), worker];
}
