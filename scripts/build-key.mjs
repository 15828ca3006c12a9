// What a build of the tests is made of, as one short word: the same word, the same build.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const CONTENT = 'guide-content';
const MADE_OF = ['src', 'tools', 'scripts', 'public', 'hosting', 'editions', CONTENT];
const FILES = ['index.html', 'vite.config.ts', 'package-lock.json'];

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesOf(join(path, entry.name)) : [join(path, entry.name)]));
}

/** By file: builds share most of theirs. */
const sums = new Map();
function sumOf(file) {
  const sum = sums.get(file) ?? createHash('sha256').update(readFileSync(file)).digest('hex');
  sums.set(file, sum);
  return sum;
}

/** The folders of the content that a build does not look at: languages that it is not made in. */
const leftOut = ({ REPERES_LOCALES: only }) =>
  only === undefined
    ? []
    : readdirSync(CONTENT)
        .filter((name) => existsSync(join(CONTENT, name, 'interface.yaml')) && !only.split(/,\s*/).includes(name))
        .map((name) => join(CONTENT, name, '/'));

/**
 * @param parts files and folders that a build is made of, beside the code and the guide's content
 * @param settings what it is told in the environment
 */
export function keyOf(parts, settings) {
  const hash = createHash('sha256').update(JSON.stringify([process.version, settings]));
  const without = leftOut(settings);
  for (const file of [...MADE_OF, ...FILES, ...parts].flatMap(filesOf))
    if (!without.some((folder) => file.startsWith(folder))) hash.update(JSON.stringify([file, sumOf(file)]));
  return hash.digest('hex').slice(0, 16);
}
