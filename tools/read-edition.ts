import { readFileSync } from 'node:fs';
import { ContentFaults, sayFault } from './content-faults.ts';
import { createIssueList, readEdition, type Edition, type EditionFile } from './compiler/index.ts';

/** Which edition is built: REPERES_EDITION names its file. */
export const editionPath = (): string => process.env['REPERES_EDITION'] ?? 'editions/reperes.yaml';

/** Reads an edition file. Throws when it cannot be read. */
export const readEditionFile = (file = editionPath()): EditionFile => ({
  file,
  text: readFileSync(file, 'utf8').replaceAll('\r\n', '\n'),
});

/**
 * An edition that can be built: its shape and its colours are right. With REPERES_LOCALES (`fr,ar`) as if it had these
 * of its languages alone, for a build that takes less time. Throws `ContentFaults` with every issue, when they are not,
 * and where it has no such language.
 */
export function openEdition(given: EditionFile): Edition {
  const issues = createIssueList();
  const read = readEdition(given, issues);
  const faults = issues.sorted();
  if (read === null || faults.length > 0) throw new ContentFaults(faults.map((fault) => sayFault(fault, fault.file)));
  const { edition } = read;
  return { ...edition, locales: narrow(edition.locales, given.file) };
}

function narrow(all: string[], file: string): string[] {
  const only = process.env['REPERES_LOCALES']?.split(',').map((locale) => locale.trim());
  if (only === undefined) return all;
  const unknown = only.filter((locale) => !all.includes(locale));
  if (unknown.length === 0) return all.filter((locale) => only.includes(locale));
  throw new ContentFaults([
    `REPERES_LOCALES: ${unknown.join(', ')} is no language of ${file}. Its languages are: ${all.join(', ')}.`,
  ]);
}
