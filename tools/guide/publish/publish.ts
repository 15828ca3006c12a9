import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { compilePack, sourceLocaleOf } from '../../compiler/index.ts';
import { PUBLISHED_FILE } from '../../compiler/join/published.ts';
import { addGeneration, addIds } from '../../compiler/join/number-ids.ts';
import type { PublishedFile } from '../../compiler/read/schema/published.ts';
import { CONTENT, Refusal, type Command, type Given, type Terminal } from '../command.ts';
import { openContent } from '../open-content.ts';
import { writeRecord } from './edition-record.ts';
import { runSigning, SIGNING } from './sign/sign.ts';
import { countIds, writeIds } from './published-ids.ts';

/** Where the editions that were published are recorded, in the content folder. No file of it is content. */
const HISTORY = 'history';

export const publish: Command = {
  name: 'publish',
  usage: '[--new-key <file> | --sign <secret key> [<dist>] | --verify <public key> [<dist>]]',
  says:
    `Adds the ids of the content to ${PUBLISHED_FILE}, and takes none away, and records the edition in ${HISTORY}/; to be run ` +
    'when an edition is published. From then on the check keeps the ids, and the record never changes.',
  words: [0, 1],
  options: { ...SIGNING, ...CONTENT },
  run: runPublish,
};

function runPublish(given: Given, terminal: Terminal): number {
  const signed = runSigning(given, terminal);
  if (signed !== null) return signed;
  if (given.words.length > 0)
    throw new Refusal(`"${given.words.join(' ')}" is not understood. A folder stands behind --sign or --verify.`);
  const { print } = terminal;
  const { folder, files } = openContent(given);
  const { pack, issues, figures } = compilePack(files, sourceLocaleOf(files));
  if (pack === null || figures.ids === null || issues.length > 0)
    throw new Refusal(
      `The content of "${folder}" has ${issues.length} faults. Nothing was written. npm run guide -- check lists them.`,
    );
  const { edition } = pack.core;
  const record = join(folder, HISTORY, `${edition}.json`);
  const text = writeRecord(pack.core);
  const isThere = existsSync(record);
  // phones that hold a plan of this edition tell its news by its name
  if (isThere && readFileSync(record, 'utf8').replaceAll('\r\n', '\n') !== text)
    throw new Refusal(
      `The edition ${edition} was published with other rules or words: ${record}. Nothing was written. ` +
        'Give the new one its own day: "edition" in pack.yaml. Was the old one never put online? Then delete its record.',
    );
  const {
    retired = [],
    generations = [],
    ...before
  } = (parse(files.get(PUBLISHED_FILE) ?? '{}') ?? {}) as Partial<PublishedFile>;
  const ids = addIds(before, figures.ids);
  const after = { ...ids, retired, generations: [...addGeneration(generations, ids, edition)] };
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, text);
  writeFileSync(join(folder, PUBLISHED_FILE), writeIds(after));
  print(`${join(folder, PUBLISHED_FILE)}: ${countIds(ids)} ids, ${countIds(ids) - countIds(before)} of them new.`);
  print(`${record}: ${isThere ? 'as it was' : 'new'}.`);
  return 0;
}
