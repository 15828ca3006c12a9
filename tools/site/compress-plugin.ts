import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Plugin } from 'vite';

/** What gets smaller; images and the font are compressed as they are. */
const TEXT = /\.(?:html|js|json|css|svg|webmanifest|txt)$/;
/** In bytes: a smaller file fits in one packet either way. */
const WORTH_IT = 1000;

const asBrotli = promisify(brotliCompress);

/**
 * What every phone asks for, of its languages: scripts, packs, styles, and the pages on which people begin. As small as
 * the format can be; the other pages take a third of the time for a fiftieth more (decision 0061).
 */
const OF_EVERY_PHONE =
  /^(?:sw\.js|assets\/.*|index\.html|[\w-]+\/(?:(?:debut|parcours|urgence)\/)?index\.html|.*shell\.html)$/;
const qualityOf = (file: string): number => (OF_EVERY_PHONE.test(file) ? 11 : 10);

/** `<file>.br` beside a text file. `quality`: 0 to 11. */
export async function compressFile(file: string, quality: number): Promise<void> {
  const content = readFileSync(file);
  if (content.length < WORTH_IT) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  writeFileSync(`${file}.br`, await asBrotli(content, { params }));
}

/**
 * The same for each text file of a built folder, on all cores (libuv's threads). `quality`: of a file, by its place in
 * the folder; tests of hosts have no time.
 */
export async function compressFolder(dist: string, quality: (file: string) => number = qualityOf): Promise<void> {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const places = files.map((file) => relative(dist, file).replaceAll('\\', '/'));
  await Promise.all(files.map((file, at) => compressFile(file, quality(places[at] ?? ''))));
}

/**
 * Compresses what was built, for hosts that serve such files (docs/tasks/release.md). Last of all: the worker's list is
 * made of the files themselves. Without it, with REPERES_COMPRESS=no, the guide is the same.
 */
export const compressPlugin = (outDir: string): Plugin => ({
  name: 'reperes-compress',
  apply: 'build',
  enforce: 'post',
  writeBundle: {
    order: 'post',
    sequential: true,
    async handler() {
      if (process.env['REPERES_COMPRESS'] !== 'no') await compressFolder(outDir);
    },
  },
});
