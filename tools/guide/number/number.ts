import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countryOf, localesOf, sourceLocaleOf } from '../../compiler/index.ts';
import { readContent } from '../../read-content.ts';
import { groupFaults, printFaults, sayHowMany, type Faults } from '../check/print-faults.ts';
import { CONTENT, Refusal, type Command, type Given, type Terminal } from '../command.ts';
import { compileAll, foldersOf, openContent } from '../open-content.ts';
import { faultsMade } from './faults-made.ts';
import { findPlaces } from './find-places.ts';
import { isToChange, planNumber, putNumber, writeNumber, type NumberPut, type PlannedPlace } from './plan-number.ts';
import { readKnown } from './read-known.ts';
import { isSettled } from './settled-files.ts';
import { readNumber, type Called } from './spellings.ts';

export const number: Command = {
  name: 'number',
  usage: '<old> <new> [--write]',
  says:
    'Lists every place of a number to call in every language, in all ways to write it; with --write, puts the new one ' +
    'there. Ids, addresses and the titles of sources stay. Faults that this would make are told first.',
  words: [2, 2],
  options: { '--write': { says: 'changes them; without it nothing is written' }, ...CONTENT },
  run: runNumber,
};

function runNumber(given: Given, { print, note }: Terminal): number {
  const { content: folder } = foldersOf(given);
  const files = readContent(folder);
  const { telephones } = countryOf(files);
  const [old, next] = given.words.map((word) => readNumber(word, telephones)) as [Called, Called];
  const known = readKnown(files, [old, next]);
  const places = planNumber(findPlaces(files, old, known), old, next, known);
  if (places.length === 0) throw new Refusal(`No text of ${folder} has the number ${old.shown}.`);
  const changed = places.filter(isToChange);
  for (const { file, line, sentence } of changed) print(`${file}:${line}  ${sentence}`);
  printKept(places, print);
  printMade(findMade(given, writeNumber(files, changed), note), print);
  const count = `${changed.length} ${changed.length === 1 ? 'place' : 'places'} in ${countFiles(changed)} files`;
  if (!given.has('--write')) {
    print(`\n${count}: ${old.shown} would be ${next.shown}. Nothing is written yet: add --write.`);
    return 0;
  }
  const { texts, records, noted } = putNumber(files, changed, known);
  for (const [file, text] of [...texts, ...records]) writeFileSync(join(folder, file), text);
  print(`\nwritten: ${count}: ${old.shown} is ${next.shown}.${sayNoted(noted)}`);
  print('Then: its source in sources.yaml, `sources` and `checked` of the contact, and npm run guide -- check.');
  if ([...files].some(([file, text]) => !isSettled(file) && /\bstatus: *reviewed\b/.test(text)))
    print('What was reviewed and has this number is a draft again; reviews/ keeps what was read.');
  return 0;
}

/** The faults that these texts would make, in all languages. What has none is not compared with what was there. */
function findMade(given: Given, texts: ReadonlyMap<string, string>, note: Terminal['note']): readonly Faults[] {
  const content = openContent(given);
  const locales = localesOf(content.files);
  const after = compileAll({ ...content, files: new Map([...content.files, ...texts]) }, locales, note);
  if (after.every(({ issues }) => issues.length === 0)) return [];
  const before = compileAll(content, locales, note).flatMap(({ issues }) => issues);
  const made = after.map(({ locale, issues }) => ({ locale, issues: faultsMade(before, issues) }));
  return groupFaults(made, locales, sourceLocaleOf(content.files));
}

function printMade(faults: readonly Faults[], print: Terminal['print']): void {
  if (faults.length === 0) return;
  print(`\nThis change makes ${sayHowMany(faults, 0)}`);
  printFaults(faults, print);
}

const countFiles = (places: readonly PlannedPlace[]): number => new Set(places.map(({ file }) => file)).size;

const sayNoted = (noted: NumberPut['noted']): string =>
  noted.length === 0
    ? ''
    : ` Parts of translations noted anew: ${noted.map(({ locale, noted: parts }) => `${locale} ${parts}`).join(', ')}.`;

const WHY = {
  address: 'in an address',
  source: 'in a source, which is called so',
  unsure: 'perhaps no number to call',
  abroad: 'written as from abroad, where the new one cannot be called',
} as const;

function printKept(places: readonly PlannedPlace[], print: Terminal['print']): void {
  const kept = places.flatMap((place) => {
    const why = place.kept ?? (place.put === null ? ('abroad' as const) : null);
    return why === null ? [] : [{ ...place, why }];
  });
  if (kept.length === 0) return;
  print('\nThese stay as they are. Look at each:');
  for (const { file, line, sentence, why } of kept) print(`${file}:${line}  (${WHY[why]}) ${sentence}`);
}
