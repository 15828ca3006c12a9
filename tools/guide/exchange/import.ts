import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CONTENT, Refusal, type Command, type Given, type Terminal } from '../command.ts';
import { openContent } from '../open-content.ts';
import { formatOf } from './export.ts';
import { importPo, languageOfPo, type Imported } from './import-po.ts';
import { importJson } from './interface-json.ts';

export const importWords: Command = {
  name: 'import',
  usage: '<file> [--locale <locale>]',
  says:
    'Takes back what a translator wrote in another program (PO or i18next JSON): words that changed go to their lines ' +
    'and are noted; what has no place is told with its words, and what a translator asks is kept.',
  words: [1, 1],
  options: {
    '--locale': { value: '<locale>', says: 'the language; else the one that the PO says, or the name of ro.json' },
    '--po': { says: 'it is PO, whatever it is called' },
    '--json': { says: 'it is JSON, whatever it is called' },
    ...CONTENT,
  },
  run: runImport,
};

function runImport(given: Given, { print }: Terminal): number {
  const [file = ''] = given.words;
  const format = formatOf(given, file);
  const text = readText(file);
  const locale =
    given.value('--locale') ?? (format === 'po' ? languageOfPo(text) : basename(file).replace(/\.json$/, ''));
  if (locale === null) throw new Refusal('The file does not say in which language it is: add --locale <locale>.');
  const { files, folder } = openContent(given);
  const taken = format === 'po' ? importPo(files, locale, text) : importJson(files, locale, text);
  const changed = [...taken.files].filter(([name, words]) => files.get(name) !== words);
  for (const [name, words] of changed) writeFileSync(join(folder, name), words);
  for (const line of sayImported(taken, changed.length)) print(line);
  return taken.left.length === 0 ? 0 : 1;
}

function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new Refusal(`"${file}" cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(`"${file}" is not written in UTF-8. Save it in UTF-8 and take it in again.`);
  }
}

/** What was taken over, what was not and why, and what is asked, in sentences. */
function sayImported({ changed, same, left, asked }: Imported, files: number): readonly string[] {
  return [
    `${changed} ${changed === 1 ? 'line has' : 'lines have'} other words, ${same} still say the same; ` +
      `${files} ${files === 1 ? 'file' : 'files'} written.`,
    ...(left.length === 0 ? [] : [`\n${left.length} not taken over:`]),
    ...left.map(({ name, words, why }) => `  ${name}: ${why}. It says: ${words}`),
    ...(asked.length === 0 ? [] : ['\nTranslators ask:']),
    ...asked.map(({ name, source, says }) => `  ${name} (${source}): ${says.replaceAll('\n', ' ')}`),
  ];
}
