import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePack, type EditionFile } from '../../tools/compiler/index.ts';
import { readContent } from '../../tools/read-content.ts';
import { readEditionFile } from '../../tools/read-edition.ts';
import type { WholePack } from '../../src/pack/index.ts';
import { sourceFiles } from './source-files.ts';

/** The edition of a content folder. */
const EDITIONS: Readonly<Record<string, string>> = {
  'guide-content': 'editions/reperes.yaml',
  'tests/fixtures/pack/good': 'tests/fixtures/editions/eau.yaml',
};

const FOLDER = '.test-out/packs';

/** Everything that decides what comes out: the content, the compiler, what it takes from src/, its packages. */
function keyOf(files: ReadonlyMap<string, string>, edition: EditionFile, locale: string): string {
  const hash = createHash('sha256');
  const code = ['tools/compiler', 'src/engine', 'src/languages', 'src/pack'].flatMap((folder) =>
    sourceFiles(folder, ['.ts', '.json']),
  );
  hash.update(edition.text).update(locale);
  for (const [path, text] of files) hash.update(JSON.stringify([path, text]));
  for (const { path, text } of code) hash.update(JSON.stringify([path, text]));
  return hash.update(readFileSync('package-lock.json')).digest('hex').slice(0, 32);
}

/**
 * The pack of a content folder, in French or another language, as it comes over the network: compiled once for all
 * files of tests, and again whenever the content or the code that makes it is another. Throws, naming each fault, when
 * the content leaves no pack.
 */
export function compileOnce(folder: string, locale = 'fr'): WholePack {
  const files = readContent(folder);
  const edition = readEditionFile(EDITIONS[folder]);
  const kept = join(FOLDER, `${keyOf(files, edition, locale)}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as WholePack;
  const { pack, issues } = compilePack(files, locale, edition);
  if (pack === null)
    throw new Error(
      `${folder} is not sound: ${issues.map(({ file, line, code }) => `${file}:${line} ${code}`).join(', ')}`,
    );
  mkdirSync(FOLDER, { recursive: true });
  // another worker may be writing the same: the last one puts the same text in its place
  const mine = `${kept}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  writeFileSync(mine, JSON.stringify(pack));
  renameSync(mine, kept);
  return pack;
}
