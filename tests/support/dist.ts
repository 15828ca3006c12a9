import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { ensureBuild } from '../../scripts/build-tests.mjs';

/**
 * The build that a test looks at which names no other: of what is read as files it is the guide in all its languages,
 * of what is opened in a browser the guide in French, which is there sooner.
 */
export const DIST = await ensureBuild(process.env['VITEST'] === undefined ? 'dist-fr' : 'dist');

/** Files of a built folder, from its root. */
export const distFiles = (dist = DIST): readonly string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

export const read = (file: string, dist = DIST): string => readFileSync(join(dist, file), 'utf8');

/** Bytes in brotli. The build writes quality 11 beside each file; 9 takes a tenth of the time, and is a little more. */
export const brotli = (content: string | Buffer, quality = 9): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

export const wireSize = (files: readonly string[], dist = DIST): number =>
  files.reduce(
    (sum, file) => sum + brotli(readFileSync(join(dist, file.endsWith('/') ? `${file}index.html` : file))),
    0,
  );

/** Pages of their own kind, with their own styles and policy (tools/site/plain-pages.ts). */
export const isPlain = (file: string): boolean => /(?:^|\/)(?:pause|not-stored)\.html$/.test(file);

/** The prerendered pages, as [file, html]. */
export const htmlPages = (dist = DIST): readonly (readonly [string, string])[] =>
  distFiles(dist)
    .filter((file) => file.endsWith('.html') && !isPlain(file))
    .map((file) => [file, read(file, dist)] as const);
