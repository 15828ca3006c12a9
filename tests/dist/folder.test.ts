import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { distFiles, htmlPages, read } from '../support/dist.ts';

/** The guide as a host serves it under one of its folders. */
const DIST_FOLDER = await ensureBuild('dist-folder');
const BASE = '/dossier/guide/';
const HOST = 'https://host.test';

/** Where the links of a page lead on its own host, but for the way out, and for what another build makes. */
function pathsOf(file: string, html: string): readonly string[] {
  const address = `${HOST}${BASE}${file.replace(/index\.html$/, '')}`;
  return [...html.matchAll(/<a\b[^>]*>/g)]
    .filter(([link]) => !/\sdata-exit\b/.test(link))
    .flatMap(([link]) => /\shref="([^"]*)"/.exec(link)?.[1] ?? [])
    .map((href) => new URL(href.replaceAll('&amp;', '&'), address))
    .filter(({ origin }) => origin === HOST)
    .map(({ pathname }) => pathname)
    .filter((path) => !/\.pdf$|\/guide-[\w-]+\.html$/.test(path));
}

it('under a folder, every link of every page stays in the folder and leads to a page', () => {
  const pages = htmlPages(DIST_FOLDER);
  const links = pages.flatMap(([file, html]) => pathsOf(file, html).map((path) => ({ file, path })));
  // the home page, and the list by situation, which stands on the page of the questions where no script runs
  const first = links.filter(({ file }) => ['index.html', 'fr/parcours/index.html'].includes(file));
  expect(new Set(first.map(({ path }) => path)).size).toBeGreaterThan(25);
  expect(links.filter(({ path }) => !path.startsWith(BASE))).toEqual([]);
  const isThere = new Map(
    [...new Set(links.map(({ path }) => path))].map((path) => {
      const file = decodeURI(path).slice(BASE.length);
      return [path, existsSync(join(DIST_FOLDER, file === '' || file.endsWith('/') ? `${file}index.html` : file))];
    }),
  );
  expect(links.filter(({ path }) => isThere.get(path) !== true)).toEqual([]);
});

it('under a folder it is an app of its own beside another copy on the same host', () => {
  const manifests = distFiles(DIST_FOLDER).filter((file) => file.endsWith('.webmanifest'));
  expect(manifests).not.toEqual([]);
  for (const file of manifests) {
    const { id, start_url } = JSON.parse(read(file, DIST_FOLDER)) as {
      readonly id: string;
      readonly start_url: string;
    };
    // as the standard says: against the host of the start, not its folder
    const host = new URL(start_url, `${HOST}${BASE}${file}`).origin;
    // the first language is the app of before; each other is one of its own (decision 0028)
    expect(new URL(id, host).pathname, file).toBe(file.startsWith('ar/') ? `${BASE}ar/` : BASE);
  }
});
