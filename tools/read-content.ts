import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isContentFile } from './content-files.ts';
import { shareInterface } from './share-interface.ts';

/**
 * Reads a content folder whole: the only place that does.
 * In: the folder, and the one whose interface words it shares (see an edition's `interface`); the lines that it has in
 * an interface.yaml of its own are said in the place of those. Out: path → text, paths relative to the folder, with
 * forward slashes, sorted; hidden files are left out.
 * Errors: throws when a folder cannot be read.
 */
export function readContent(folder: string, shared?: string): Map<string, string> {
  const own = readFolder(folder);
  return shared === undefined ? own : shareInterface(own, readFolder(shared));
}

function readFolder(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(isContentFile)
    .toSorted();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8').replaceAll('\r\n', '\n')]));
}
