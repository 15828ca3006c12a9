import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, type Command, type Given, type Terminal } from '../command.ts';
import { says } from '../languages/index.ts';
import { printKit } from './print-kit.ts';
import { readSheets } from './read-sheets.ts';
import { readTrial } from './read-trial.ts';
import { sayReport } from './say-report.ts';

const KIT = 'docs/trials';

export const trials: Command = {
  name: 'trials',
  usage: '<folder> | --print <folder>',
  says:
    'Reads the sheets of trials with people (CSV, docs/trials/README.md) and says what failed for whom, with intervals. ' +
    'Or writes the kit to print.',
  words: [0, 1],
  options: {
    '--print': { value: '<folder>', says: 'writes the protocol, the cards and the sheets there, HTML and PDF' },
  },
  run: runTrials,
};

async function runTrials(given: Given, { print }: Terminal): Promise<number> {
  const trial = readTrial(join(KIT, 'trial.yaml'));
  const out = given.value('--print');
  if (out !== undefined) {
    print(says.trials.printed(out, await printKit(KIT, trial, out)));
    return 0;
  }
  const [folder] = given.words;
  if (folder === undefined) throw new Refusal('Name the folder of the filled sheets, or --print <folder>.');
  const sheets = readSheets(readFolder(folder), trial);
  if (sheets.faults.length > 0) {
    print([...sheets.faults, says.trials.faults(sheets.faults.length)].join('\n'));
    return 1;
  }
  if (sheets.lines === 0) throw new Refusal(says.trials.none(folder));
  print(sayReport(trial.tasks, sheets).join('\n'));
  return 0;
}

function readFolder(folder: string): ReadonlyMap<string, string> {
  try {
    const names = readdirSync(folder).filter((name) => name.toLowerCase().endsWith('.csv'));
    return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  } catch (error) {
    throw new Refusal(
      `The folder "${folder}" cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}
