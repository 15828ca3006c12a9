import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** What gets smaller; images and the font are compressed as they are. */
const TEXT = /\.(?:html|js|json|css|svg|webmanifest|txt)$/;
/** In bytes: a smaller file fits in one packet either way. */
const WORTH_IT = 1000;

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

const SMALLEST = { brotli: 11, gzip: 9 };

/** `<file>.br` and `<file>.gz` beside a text file, as small as these formats can be, or at a lower level. */
export async function compressFile(file: string, level = SMALLEST): Promise<void> {
  const content = readFileSync(file);
  if (content.length < WORTH_IT) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: level.brotli,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  writeFileSync(`${file}.br`, await asBrotli(content, { params }));
  writeFileSync(`${file}.gz`, await asGzip(content, { level: level.gzip }));
}

/** The same for each text file of a built folder; at a lower level for tests of hosts, which have no time. */
export async function compressFolder(dist: string, level = SMALLEST): Promise<void> {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(files.map((file) => compressFile(file, level)));
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
