// Tells the code which words the interface has: src/pack/interface-keys.ts, which stands in no commit, written from
// interface.yaml of the guide's source language. Whatever needs it calls this first; by itself: node scripts/keys.mjs
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { bundle } from './bundle.mjs';

/** The words that the code has to know. */
export const WORDS = 'guide-content/fr/interface.yaml';
const KEYS = 'src/pack/interface-keys.ts';
const WRITER = 'tools/compiler/things/interface-keys.ts';

/** Writes the keys anew where the words, or what writes them, have changed since. Out: whether it did. */
export async function writeKeys({ words = WORDS, keys = KEYS } = {}) {
  const sum = createHash('sha256');
  for (const file of [words, WRITER]) sum.update(readFileSync(file));
  const mark = `// ${sum.digest('hex').slice(0, 16)}`;
  if (existsSync(keys) && readFileSync(keys, 'utf8').startsWith(mark)) return false;
  const { writeInterfaceKeys } = await bundle(WRITER);
  // in one step: another command may read it
  writeFileSync(`${keys}.${process.pid}`, `${mark}\n${writeInterfaceKeys(readFileSync(words, 'utf8'))}`);
  renameSync(`${keys}.${process.pid}`, keys);
  return true;
}

if (process.argv[1]?.endsWith('keys.mjs')) await writeKeys();
