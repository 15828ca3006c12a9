import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { besideOf, countryOf, localesOf, sourceLocaleOf, translations } from '../../compiler/index.ts';
import { CONTENT, Refusal, type Command, type Given, type Terminal } from '../command.ts';
import { foldersOf, openContent } from '../open-content.ts';
import { writeRecord } from './write-record.ts';

export const translated: Command = {
  name: 'translated',
  usage: '<locale> <unit>… | <locale> --all',
  says:
    'Notes that these parts of a translation say what the source says as it stands now, line for line: contacts/samu, ' +
    'procedures/porter-plainte/text. When the source changes, the check lists the lines that no longer do.',
  words: [1, Infinity],
  options: {
    '--all': { says: 'every part that the language has' },
    '--in-order': { says: 'their lines were moved with those of the source, and stand in its order now' },
    ...CONTENT,
  },
  run: runTranslated,
};

function runTranslated(given: Given, { print }: Terminal): number {
  const [locale = '', ...units] = given.words;
  const { files, folder } = openContent(given);
  const source = sourceLocaleOf(files);
  if (locale === source) throw new Refusal(`"${locale}" is the source: it is no translation.`);
  if (![...files.keys()].some((file) => file.startsWith(`${locale}/`)))
    throw new Refusal(
      `There are no words in "${locale}" in ${folder}. The languages are: ${localesOf(files).join(', ')}.`,
    );
  if (units.length === 0 && !given.has('--all')) throw new Refusal('Name the parts, or write --all.');
  const beside = besideOf(locale, source, countryOf(files).languages);
  if (beside === null) throw new Refusal('pack.yaml does not say which language is the source.');
  const { shared } = foldersOf(given);
  // shared words are no translation of this guide's own
  const known = new Map(
    [...translations(files, locale, beside)].filter(([unit]) => shared === undefined || !unit.startsWith('interface/')),
  );
  const unknown = units.filter((unit) => !known.has(unit));
  if (unknown.length > 0)
    throw new Refusal(`"${unknown[0]}" is no part of the words in "${locale}". The check names the parts.`);
  const wanted = new Set(given.has('--all') ? known.keys() : units);
  const file = `${locale}/translated.yaml`;
  const isInOrder = given.has('--in-order');
  const { text, changed, uneven, moved } = writeRecord(known, wanted, beside.isSameLanguage, isInOrder);
  for (const { unit, own, source: lines } of uneven)
    print(
      `not noted: ${unit} has ${own} lines to be noted in a place where the source has ${lines}. ` +
        'Write one for one, in the order of the source; where a translation is missing, the words of the source.',
    );
  for (const { unit, lines } of moved)
    print(
      `noted by the older record: in ${unit}, lines (${lines}) stand in another order than in the source. ` +
        'If they were moved as the source was, note the part with --in-order.',
    );
  writeFileSync(join(folder, file), text);
  print(`written: ${join(folder, file)}, ${changed} of ${wanted.size} noted anew`);
  return uneven.length === 0 ? 0 : 1;
}
