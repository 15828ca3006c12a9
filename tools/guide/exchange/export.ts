import { writeFileSync } from 'node:fs';
import { sourceLocaleOf } from '../../compiler/index.ts';
import { readContent } from '../../read-content.ts';
import { CONTENT, Refusal, type Command, type Given, type Terminal } from '../command.ts';
import { openContent } from '../open-content.ts';
import { exportPo } from './export-po.ts';
import { exportJson } from './interface-json.ts';

export const exportWords: Command = {
  name: 'export',
  usage: '<locale> <file> [--po|--json]',
  says:
    'Writes a translation for the programs of translators (Weblate, Poedit): its texts as PO, or the words of the ' +
    'interface as i18next JSON. The end of its name says which: texts.po, words.json.',
  words: [2, 2],
  options: {
    '--po': { says: 'the texts, whatever the file is called' },
    '--json': { says: 'the words of the interface, whatever the file is called' },
    '--of': { value: '<unit>', says: 'these texts alone: procedures/porter-plainte, contacts' },
    '--before': {
      value: '<folder>',
      says: 'the content before the source changed: what a line was a translation of is said beside it',
    },
    ...CONTENT,
  },
  run: runExport,
};

function runExport(given: Given, { print }: Terminal): number {
  const [locale = '', file = ''] = given.words;
  const { files } = openContent(given);
  const [of, before] = [given.value('--of'), given.value('--before')];
  const text =
    formatOf(given, file) === 'json'
      ? exportJson(files, locale)
      : exportPo(files, locale, { ...(of ? { of } : {}), ...(before ? { before: readContent(before) } : {}) });
  writeFileSync(file, text);
  const back =
    locale === sourceLocaleOf(files) ? '' : ` It comes back: npm run guide -- import ${file} --locale ${locale}`;
  print(`written: ${file}.${back}`);
  return 0;
}

/** By the option, or by the end of the name. */
export function formatOf(given: Given, file: string): 'po' | 'json' {
  if (given.has('--po') || (!given.has('--json') && file.endsWith('.po'))) return 'po';
  if (given.has('--json') || file.endsWith('.json')) return 'json';
  throw new Refusal(`"${file}" ends neither in .po nor in .json. Say which it is: --po or --json.`);
}
