import { writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { listReviewable, localesOf, sourceLocaleOf, type Compilation } from '../../compiler/index.ts';
import { date as day } from '../../compiler/read/schema/common.ts';
import { CONTENT, Refusal, type Command, type Given, type Terminal } from '../command.ts';
import { compileAll, openContent, type OpenContent } from '../open-content.ts';
import { readRecord } from '../review/keep-record.ts';
import { listLapsed, listUnrecorded } from '../review/list-states.ts';
import { PUBLISHED_FILE } from '../../compiler/join/published.ts';
import type { PublishedFile } from '../../compiler/read/schema/published.ts';
import { signingKeyOf } from '../publish/sign/signing-key.ts';
import { listDuties, type Duty, type ReleaseState } from './release/list-duties.ts';
import { printDuties } from './release/print-duties.ts';
import { writeReleasePage } from './release/write-page.ts';
import { findOld } from './find-old.ts';
import { printCoverage, printPersonas } from './print-coverage.ts';
import { groupFaults, printFaults, sayHowMany } from './print-faults.ts';
import { printCounts, printProof, printReading } from './print-figures.ts';
import { printMusts } from './print-musts.ts';
import { printNotice, printOld, printUnlinked } from './print-notices.ts';
import { toTranslateIn, printToTranslate, printTranslated } from './print-translation.ts';

/** Whether a text is a day of the calendar, as 2026-12-01. */
const isDay = (text: string): boolean => v.is(day, text);

export const check: Command = {
  name: 'check',
  usage:
    '[--locale <locale>,…] [--release [--page <file>]] [--to-translate] [--figures] [--personas] [--numbers] [--json]',
  says:
    'Reads all the content, says how much is to translate and what is old, and lists every fault at the end, with its ' +
    'file, its line and what to do.',
  words: [0, 0],
  options: {
    '--locale': { value: '<locale>,…', says: 'these languages alone (fr or fr,ar), with all that is to translate' },
    '--release': {
      says: 'what is left to do before the edition is published; fails, too, for safety lines that are to translate',
    },
    '--page': { value: '<file>', says: 'with --release: writes all of that as one page of HTML, to be printed' },
    '--to-translate': { says: 'each line that is to translate, and why' },
    '--figures': { says: 'also the counts, how hard the texts are to read, and what every plan shows' },
    '--personas': { says: 'the table of families and procedures, and all that no family tries' },
    '--numbers': { says: 'each number in a text that is no link to its contact' },
    '--date': { value: '<YYYY-MM-DD>', says: 'the day against which checks are old, with each of them; else today' },
    '--json': { says: 'everything as one JSON text, for programs; numbers of answer sets are decimal strings' },
    ...CONTENT,
  },
  run: runCheck,
};

type Result = Compilation & { readonly locale: string };

function runCheck(given: Given, { print, note, today }: Terminal): number {
  const date = given.value('--date') ?? today;
  if (!isDay(date)) throw new Refusal(`"${date}" is not a day. Write it as 2026-12-01.`);
  const content = openContent(given);
  const results = compileAll(content, chooseLocales(given, content), note);
  const faults = groupFaults(results, localesOf(content.files), sourceLocaleOf(content.files));
  const safety = given.has('--release') ? results.flatMap(toTranslateIn).filter((unit) => unit.safety) : [];
  const isRight = faults.length === 0 && safety.length === 0;
  const duties = given.has('--release') ? listDuties(stateOf(results, date, content)) : [];
  const page = given.value('--page');
  if (page !== undefined) writePage(page, duties, content, results, date);
  if (given.has('--json')) {
    const figures = results.map((result) => ({
      locale: result.locale,
      ...result.figures,
      old: findOld(result.content, date),
    }));
    const issues = faults.flatMap((group) => group.issues);
    print(JSON.stringify({ issues, figures, date, ...(given.has('--release') && { duties }) }));
    return isRight ? 0 : 1;
  }
  const lines: string[] = [];
  const add = (line: string): void => void lines.push(line);
  for (const result of results) printResult(result, given, add);
  printUnlinked(
    results.flatMap(({ figures }) => figures.unlinked),
    given.has('--numbers'),
    add,
  );
  // every language has the same things, checked on the same days
  const pack = results.find((result) => result.content !== null)?.content ?? null;
  printOld(findOld(pack, date), date, given.value('--date') !== undefined, add);
  const reviews = [
    listLapsed(results.flatMap(({ figures }) => figures.lapsed)),
    pack ? listUnrecorded((thing) => readRecord(content.folder, thing), listReviewable(pack)) : [],
  ];
  for (const notice of reviews) printNotice(notice, 'npm run guide -- review --list', add);
  if (safety.length > 0) {
    add('');
    add('Not ready for a release, these safety lines are to translate:');
    printToTranslate(safety, add);
  }
  if (given.has('--release')) printDuties(duties, '--page <file>', add);
  printFaults(faults, add);
  add(sayHowMany(faults, safety.length));
  print(lines.join('\n'));
  return isRight ? 0 : 1;
}

/** What is known of the content besides: what was published, and by which key it is signed. */
function stateOf(results: readonly Result[], day: string, { files, edition }: OpenContent): ReleaseState {
  const published = (parse(files.get(PUBLISHED_FILE) ?? '{}') ?? {}) as Partial<PublishedFile>;
  const { retired: _, generations: __, ...ids } = published;
  return { results, day, published: ids, key: signingKeyOf(edition) };
}

function writePage(
  file: string,
  duties: readonly Duty[],
  { edition }: OpenContent,
  results: readonly Result[],
  day: string,
): void {
  const pack = results.find((result) => result.content !== null)?.content;
  const guide = pack?.brand?.guide ?? pack?.id ?? edition?.file ?? '';
  writeFileSync(file, writeReleasePage(duties, { guide, edition: pack?.edition ?? day, day }));
}

/** Those that were asked for: by the option, or for the edition by REPERES_LOCALES; else all. */
function chooseLocales(given: Given, { files, edition }: OpenContent): readonly string[] {
  const all = localesOf(files);
  const asked = given.value('--locale') ?? (edition === null ? undefined : process.env['REPERES_LOCALES']);
  if (asked === undefined) return all;
  const wanted = asked.split(',').map((locale) => locale.trim());
  const unknown = wanted.find((locale) => !all.includes(locale));
  if (unknown !== undefined)
    throw new Refusal(`"${unknown}" is no language of the content. The languages are: ${all.join(', ')}.`);
  return all.filter((locale) => wanted.includes(locale));
}

/** What is told of one language besides its faults: of the source the figures of the rules, which all have. */
function printResult(result: Result, given: Given, add: (line: string) => void): void {
  const { locale, figures, content: pack } = result;
  const whole = given.has('--figures');
  if (figures.translation !== null)
    printTranslated(result, given.has('--to-translate') || given.value('--locale') !== undefined, whole, add);
  if (figures.translation === null || whole) printCounts(locale, figures, add);
  if (figures.translation === null || figures.proof === null) printProof(figures, add);
  if (whole) printReading(figures, add);
  const { coverage } = figures;
  if (coverage && (whole || given.has('--personas'))) printCoverage(coverage, given.has('--personas'), add);
  if (coverage && given.has('--personas')) printPersonas(coverage, add);
  if (whole && pack && figures.translation === null) printMusts(pack, figures.musts, add);
}
