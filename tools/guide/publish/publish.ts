import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compilePack, sourceLocaleOf } from '../../compiler/index.ts';
import { KINDS } from '../../compiler/read/kinds.ts';
import type { PublishedIds } from '../../compiler/read/schema/published.ts';
import { CONTENT, Refusal, type Command, type Given, type Terminal } from '../command.ts';
import { openContent } from '../open-content.ts';
import { addIds, countIds, writeIds } from './published-ids.ts';

const FILE = KINDS.published.structure.path;

export const publish: Command = {
  name: 'publish',
  usage: '',
  says:
    `Adds the ids of the content to ${FILE}, and takes none away; to be run when an edition is published. ` +
    'From then on the check keeps them.',
  words: [0, 0],
  options: CONTENT,
  run: runPublish,
};

function runPublish(given: Given, { print }: Terminal): number {
  const { folder, files } = openContent(given);
  const { issues, figures } = compilePack(files, sourceLocaleOf(files));
  if (figures.ids === null || issues.length > 0)
    throw new Refusal(
      `The content of "${folder}" has ${issues.length} faults. Nothing was written. npm run guide -- check lists them.`,
    );
  const before = (parse(files.get(FILE) ?? '{}') ?? {}) as Partial<PublishedIds>;
  const after = addIds(before, figures.ids);
  writeFileSync(join(folder, FILE), writeIds(after));
  print(`${join(folder, FILE)}: ${countIds(after)} ids, ${countIds(after) - countIds(before)} of them new.`);
  return 0;
}
