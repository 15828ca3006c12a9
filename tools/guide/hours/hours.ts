import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countryOf } from '../../compiler/read/country.ts';
import type { Hours } from '../../../src/pack/index.ts';
import { CONTENT, Refusal, type Command, type Given, type Terminal } from '../command.ts';
import { openContent } from '../open-content.ts';
import { findTold } from './find-told.ts';
import { readSlot } from './read-slots.ts';
import { setHours } from './set-hours.ts';

const HOLIDAYS = ['open', 'closed', 'unknown'] as const;

export const hours: Command = {
  name: 'hours',
  usage: '<contact> always | unknown | "<days> <from>-<to>"…',
  says:
    'Writes the hours of a contact and the day of the check, and lists the sentences of every language that tell hours ' +
    'beside a link to it: <contact> always, <contact> "mon-fri 09:00-20:00" "sat 10:00-12:00".',
  words: [2, Infinity],
  options: {
    '--holidays': { value: 'open|closed|unknown', says: 'on public holidays; unknown when left out' },
    '--clock': { value: '<clock>', says: "the clock of the hours; the country's first when left out" },
    ...CONTENT,
  },
  run: runHours,
};

function runHours(given: Given, { print, today }: Terminal): number {
  const { files, folder } = openContent(given);
  const [contact = '', ...typed] = given.words;
  for (const [file, text] of setHours(files, contact, readHours(typed, given, files), null, today))
    writeFileSync(join(folder, file), text);
  print(`written: the hours of ${contact}, checked on ${today}. Name their source in sources.yaml.`);
  const told = findTold(files, contact);
  if (told.length > 0) print('These sentences tell hours beside it. Look at each:');
  for (const { file, line, sentence } of told) print(`${file}:${line}  ${sentence}`);
  return 0;
}

function readHours(typed: readonly string[], given: Given, files: ReadonlyMap<string, string>): Hours {
  const [first] = typed;
  if (typed.length === 1 && (first === 'always' || first === 'unknown')) return { kind: first };
  const holidays = HOLIDAYS.find((one) => one === (given.value('--holidays') ?? 'unknown'));
  if (holidays === undefined) throw new Refusal(`--holidays is one of: ${HOLIDAYS.join(', ')}.`);
  const { clocks } = countryOf(files);
  const timezone = given.value('--clock') ?? clocks[0] ?? '';
  if (!clocks.includes(timezone)) throw new Refusal(`--clock is one of: ${clocks.join(', ')}.`);
  return { kind: 'weekly', timezone, slots: typed.map(readSlot), holidays };
}
