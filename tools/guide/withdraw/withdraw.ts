import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContent } from '../../read-content.ts';
import { CONTENT, type Command, type Given, type Terminal } from '../command.ts';
import { foldersOf } from '../open-content.ts';
import { whatHangs } from './what-hangs.ts';
import { withdrawProcedure } from './withdraw-procedure.ts';

export const withdraw: Command = {
  name: 'withdraw',
  usage: '<procedure> [--instead <procedure>] [--from-families] [--write]',
  says:
    'Lists all that hangs on a procedure: links, letters, the search, families, demands, published ids. With --write, ' +
    'takes it out; what led to it leads to the one that takes its place.',
  words: [1, 1],
  options: {
    '--instead': { value: '<procedure>', says: 'the one that takes its place' },
    '--from-families': { says: 'the families that expect it do so no more, and not the other either' },
    '--write': { says: 'takes it out; without it nothing is written' },
    ...CONTENT,
  },
  run: runWithdraw,
};

function runWithdraw(given: Given, { print }: Terminal): number {
  const { content: folder } = foldersOf(given);
  const files = readContent(folder);
  const [id = ''] = given.words;
  const changes = withdrawProcedure(files, id, given.value('--instead') ?? null, {
    fromFamilies: given.has('--from-families'),
  });
  for (const { what, file, line, says } of whatHangs(files, id)) print(`${what}: ${file}:${line}  ${says}`);
  if (!given.has('--write')) {
    print(`\n${changes.size} files would change. Nothing is written yet: add --write.`);
    return 0;
  }
  for (const [file, text] of changes) {
    const path = join(folder, file);
    if (text === null) rmSync(path);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
  print(`\nwritten: ${changes.size} files. npm run guide -- check says what is left to decide.`);
  return 0;
}
