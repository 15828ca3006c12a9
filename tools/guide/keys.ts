import { writeFileSync } from 'node:fs';
import { sourceLocaleOf } from '../compiler/index.ts';
import { writeInterfaceKeys } from '../compiler/things/interface-keys.ts';
import { CONTENT, Refusal, type Command, type Given, type Terminal } from './command.ts';
import { openContent } from './open-content.ts';

const KEYS = 'src/pack/interface-keys.ts';

export const keys: Command = {
  name: 'keys',
  usage: '[--out <file>]',
  says:
    'Writes down for the code which words interface.yaml of the source language has. ' +
    'After a word is added there, taken out or renamed.',
  words: [0, 0],
  options: { '--out': { value: '<file>', says: `where to write; ${KEYS} when left out` }, ...CONTENT },
  run: runKeys,
};

function runKeys(given: Given, { print }: Terminal): number {
  const { files, folder } = openContent(given);
  const locale = sourceLocaleOf(files);
  const text = files.get(`${locale}/interface.yaml`);
  if (text === undefined) throw new Refusal(`"${folder}" has no ${locale}/interface.yaml.`);
  const out = given.value('--out') ?? KEYS;
  writeFileSync(out, writeInterfaceKeys(text));
  print(`written: ${out}`);
  return 0;
}
