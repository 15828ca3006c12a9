import { printNotice } from '../print-notices.ts';
import type { Print } from '../print-figures.ts';
import type { Duty, DutyId } from './list-duties.ts';

const HEADS: Readonly<Record<DutyId, string>> = {
  faults: 'faults, which stop the build (below)',
  safety: 'safety lines to translate (above)',
  old: 'things whose check is old: read them again (docs/tasks/fact-check.md)',
  lapsed: 'things changed since their review: have them reviewed again (docs/tasks/review-with-a-jurist.md)',
  unsigned: 'things that no jurist has signed: npm run guide -- review',
  unread: 'lines of translations that nobody is noted to have read who speaks the language',
  unpublished: 'ids that were never published: npm run guide -- publish',
  key: 'The edition names no public key: sign it (docs/tasks/release.md), and write "signing-key" in its file',
};

/** In characters. */
const LINE = 110;

const cut = (line: string): string => (line.length > LINE ? `${line.slice(0, LINE)}…` : line);

/** What is left to do before the edition is published, in the terminal. `page`: what lists all of it. */
export function printDuties(duties: readonly Duty[], page: string, print: Print): void {
  print('');
  if (duties.length === 0) print('Before this edition is published: nothing is left to do.');
  else print('Before this edition is published:');
  for (const { id, count, lines } of duties) {
    const head = id === 'key' ? HEADS.key : `${count} ${HEADS[id]}`;
    const shown = id === 'key' || id === 'faults' || id === 'safety' ? [] : lines.map((line) => `    ${cut(line)}`);
    printNotice([`  ${head}`, ...shown], page, print);
  }
}
