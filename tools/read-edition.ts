import { readFileSync } from 'node:fs';
import { ContentFaults, sayFault } from './content-faults.ts';
import { createIssueList, readEdition, type Edition, type EditionFile } from './compiler/index.ts';

/** Which edition is built: REPERES_EDITION names its file. */
export const editionPath = (): string => process.env['REPERES_EDITION'] ?? 'editions/reperes.yaml';

/**
 * Reads an edition file; with REPERES_LOCALES (`fr,ar`) as if it had these languages alone, for a build that takes less
 * time. Throws when it cannot be read.
 */
export function readEditionFile(file = editionPath()): EditionFile {
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  const only = process.env['REPERES_LOCALES'];
  return { file, text: only === undefined ? text : text.replace(/^locales: \[.*\]$/m, `locales: [${only}]`) };
}

/**
 * An edition that can be built: its shape and its colours are right. Throws `ContentFaults` with every issue, when
 * they are not.
 */
export function openEdition(given: EditionFile): Edition {
  const issues = createIssueList();
  const read = readEdition(given, issues);
  const faults = issues.sorted();
  if (read !== null && faults.length === 0) return read.edition;
  throw new ContentFaults(faults.map((fault) => sayFault(fault, fault.file)));
}
