import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync, constants } from 'node:zlib';

export const DIST = '.test-out/dist';

/** Files of a built folder, from its root. */
export const distFiles = (dist = DIST): readonly string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

export const read = (file: string, dist = DIST): string => readFileSync(join(dist, file), 'utf8');

/** Bytes on the wire, as the bench's server sends them: brotli, quality 9. */
export const brotli = (content: string | Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

export const wireSize = (files: readonly string[], dist = DIST): number =>
  files.reduce(
    (sum, file) => sum + brotli(readFileSync(join(dist, file.endsWith('/') ? `${file}index.html` : file))),
    0,
  );

/** The prerendered pages, as [file, html]. */
export const htmlPages = (dist = DIST): readonly (readonly [string, string])[] =>
  distFiles(dist)
    .filter((file) => file.endsWith('.html') && file !== 'pause.html')
    .map((file) => [file, read(file, dist)] as const);

export interface StoredFile {
  /** below the folder of the guide */
  readonly url: string;
  readonly integrity: string | undefined;
}

/**
 * The files that the built worker stores, in the order in which it asks for them: it is run here, and installed on a host that has
 * every file.
 */
export async function storedFiles(dist = DIST): Promise<readonly StoredFile[]> {
  const root = 'https://guide.test/';
  const files: StoredFile[] = [];
  const installs: ((event: { readonly waitUntil: (work: Promise<void>) => void }) => void)[] = [];
  const cache = {
    match: () => Promise.resolve(undefined),
    put: () => Promise.resolve(),
    keys: () => Promise.resolve([]),
  };
  runInNewContext(read('sw.js', dist), {
    URL,
    caches: { open: () => Promise.resolve(cache) },
    fetch: (url: string, { integrity }: { readonly integrity?: string }) => {
      files.push({ url: url.slice(root.length), integrity });
      return Promise.resolve({ ok: true, redirected: false });
    },
    self: {
      location: { href: `${root}sw.js` },
      registration: { scope: root },
      clients: { matchAll: () => Promise.resolve([]) },
      addEventListener: (type: string, listener: (typeof installs)[number]) => {
        if (type === 'install') installs.push(listener);
      },
    },
  });
  const work: Promise<void>[] = [];
  for (const install of installs) install({ waitUntil: (one) => void work.push(one) });
  await Promise.all(work);
  return files;
}
