import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { date as day } from '../../compiler/read/schema/common.ts';
import { CONTENT, Refusal, type Command, type Given, type Terminal } from '../command.ts';
import { noteRead } from '../lines/note.ts';
import { openTranslation } from '../lines/units.ts';
import { openContent } from '../open-content.ts';

export const read: Command = {
  name: 'read',
  usage: '<locale> <unit>… | <locale> --all [--by <who>] [--on <day>]',
  says:
    'Notes that somebody who speaks the language read these parts of a translation beside the source. The page says so, ' +
    'with the day and no name, once all its lines were read. A line is unread again when its words or the source change.',
  words: [1, Infinity],
  options: {
    '--all': { says: 'every part that the language has' },
    '--by': {
      value: '<who>',
      says: 'a name or a sign that the reader chose; it is kept in the record, which is public',
    },
    '--on': { value: '<YYYY-MM-DD>', says: 'the day of reading; else today' },
    ...CONTENT,
  },
  run: runRead,
};

function runRead(given: Given, { print, today }: Terminal): number {
  const [locale = '', ...named] = given.words;
  const on = given.value('--on') ?? today;
  if (!v.is(day, on) || on > today) throw new Refusal(`"${on}" is not a day that has been. Write it as 2026-11-21.`);
  const { files, folder } = openContent(given);
  const { units } = openTranslation(files, locale);
  if (named.length === 0 && !given.has('--all')) throw new Refusal('Name the parts, or write --all.');
  const wanted = given.has('--all') ? [...units].flatMap(([name, { own }]) => (own.length > 0 ? [name] : [])) : named;
  const by = given.value('--by')?.trim();
  const noted = noteRead(files, locale, wanted, { on, ...(by ? { by } : {}) });
  const file = `${locale}/translated.yaml`;
  writeFileSync(join(folder, file), noted.files.get(file) ?? '');
  print(`written: ${join(folder, file)}, ${noted.read} ${noted.read === 1 ? 'line' : 'lines'} read on ${on}`);
  if (noted.left === 0) return 0;
  print(
    `${noted.left} ${noted.left === 1 ? 'line was' : 'lines were'} not noted: what they say is not what the source says ` +
      `now. npm run guide -- check --locale ${locale} lists them.`,
  );
  return 1;
}
