/** Adds the ids of the content to published-ids.ts, and takes none away. Its command stands in that file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { realPack } from '../support/packs.ts';
import { idsOf, type Kind } from './ids-of.ts';
import { published } from './published-ids.ts';

const FILE = 'tests/content/published-ids.ts';
const WIDTH = 150;

function linesOf(ids: readonly string[]): string {
  const lines = [''];
  for (const id of ids) {
    const word = `'${id}',`;
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `    ${line}\n`).join('');
}

const before = published as Partial<typeof published>;
const now = idsOf(realPack());
const lists = (Object.keys(now) as Kind[]).map(
  (kind) => `  ${kind}: [\n${linesOf([...new Set([...(before[kind] ?? []), ...now[kind]])].toSorted())}  ],\n`,
);
const head = readFileSync(FILE, 'utf8').split('= {')[0] ?? '';
writeFileSync(FILE, `${head}= {\n${lists.join('')}};\n`);
