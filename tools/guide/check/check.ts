import * as v from 'valibot';
import { date as day } from '../../compiler/read/schema/common.ts';
import { CONTENT, Refusal, type Command, type Given, type Terminal } from '../command.ts';
import { listReviewable } from '../../compiler/index.ts';
import { listLapsed, listUnrecorded } from '../review/list-states.ts';
import { compileAll, openContent } from '../open-content.ts';
import { findOld } from './find-old.ts';
import { printCoverage, printPersonas } from './print-coverage.ts';
import { printFigures, printIssues, printOld, printTranslation, printUnlinked } from './print-figures.ts';
import { printMusts } from './print-musts.ts';

/** Whether a text is a day of the calendar, as 2026-12-01. */
const isDay = (text: string): boolean => v.is(day, text);

export const check: Command = {
  name: 'check',
  usage: '[--personas] [--numbers] [--json]',
  says:
    'Reads all the content and lists every fault with its file, its line and what to do; ' +
    'then the figures, and what is old.',
  words: [0, 0],
  options: {
    '--personas': { says: 'the table of families and procedures, and all that no family tries' },
    '--numbers': { says: 'each number in a text that is no link to its contact' },
    '--date': { value: '<YYYY-MM-DD>', says: 'the day against which checks are old; today when left out' },
    '--json': { says: 'everything as one JSON text, for programs' },
    ...CONTENT,
  },
  run: runCheck,
};

function runCheck(given: Given, { print, today }: Terminal): number {
  const date = given.value('--date') ?? today;
  if (!isDay(date)) throw new Refusal(`"${date}" is not a day. Write it as 2026-12-01.`);
  const content = openContent(given);
  const results = compileAll(content).map((result) => ({ ...result, old: findOld(result.content, date) }));
  const issues = results.flatMap((result) => result.issues);
  if (given.has('--json')) {
    print(
      JSON.stringify({
        issues,
        figures: results.map(({ locale, figures, old }) => ({ locale, ...figures, old })),
        date,
      }),
    );
    return issues.length === 0 ? 0 : 1;
  }
  const lines: string[] = [];
  const add = (line: string): void => void lines.push(line);
  printIssues(issues, add);
  for (const { locale, figures, old, content: pack } of results) {
    printFigures(locale, figures, add);
    if (figures.coverage) printCoverage(figures.coverage, given.has('--personas'), add);
    if (figures.coverage && given.has('--personas')) printPersonas(figures.coverage, add);
    if (pack) printMusts(pack, figures.musts, add);
    printTranslation(locale, figures.translation, add);
    printUnlinked(figures.unlinked, given.has('--numbers'), add);
    printOld(old, date, add);
    for (const line of listLapsed(figures.lapsed)) add(line);
    if (pack) for (const line of listUnrecorded(content.folder, listReviewable(pack))) add(line);
  }
  add(
    issues.length === 0
      ? 'No fault found.'
      : `${issues.length} ${issues.length === 1 ? 'fault' : 'faults'} ` +
          `in ${new Set(issues.map(({ file }) => file)).size} files.`,
  );
  print(lines.join('\n'));
  return issues.length === 0 ? 0 : 1;
}
