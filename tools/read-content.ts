import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, parseDocument, visit } from 'yaml';
import { isContentFile } from './content-files.ts';

/**
 * Reads a content folder whole: the only place that does.
 * In: the folder, and the one whose interface words it shares (see an edition's `interface`); the lines that it has in
 * an interface.yaml of its own are said in the place of those. Out: path → text, paths relative to the folder, with
 * forward slashes, sorted; hidden files are left out.
 * Errors: throws when a folder cannot be read.
 */
export function readContent(folder: string, shared?: string): Map<string, string> {
  const own = readFolder(folder);
  if (shared === undefined) return own;
  const words = [...readFolder(shared)].filter(([path]) => path.endsWith('/interface.yaml'));
  return new Map([...own, ...words.map(([path, text]) => [path, sayOwn(text, own.get(path))] as const)]);
}

/** Shared words with the lines that stand in `own` in their place. Broken YAML is left for the compiler to tell. */
function sayOwn(shared: string, own = ''): string {
  const words = parseDocument(shared);
  const lines = parseDocument(own);
  if (words.errors.length + lines.errors.length > 0) return own;
  visit(lines, {
    Pair: (_, { key, value }, above) => {
      if (!isScalar(value)) return;
      const keys = [...above, { key }].flatMap((node) => ('key' in node && isScalar(node.key) ? [node.key.value] : []));
      words.setIn(keys, value.value);
    },
  });
  return words.toString({ lineWidth: 0 });
}

function readFolder(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(isContentFile)
    .toSorted();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8').replaceAll('\r\n', '\n')]));
}
