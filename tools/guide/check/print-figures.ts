import type { Issue } from '../../../src/pack/index.ts';
import type { Figures } from '../../compiler/index.ts';
import type { Old } from './find-old.ts';

export type Print = (line: string) => void;

export function printIssues(issues: readonly Issue[], print: Print): void {
  for (const [index, { file, line, code, message, hint }] of issues.entries()) {
    if (index > 0 && issues[index - 1]?.file !== file) print('');
    print(`${file}:${line} ${code} ${message} → ${hint}`);
  }
  if (issues.length > 0) print('');
}

export function printFigures(locale: string, { proof, counts, reading }: Figures, print: Print): void {
  print(
    `[${locale}] ${Object.entries(counts)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ')}`,
  );
  if (proof === null)
    print('The proof was not run: first correct the flow, the procedures, the contacts and pack.yaml.');
  else
    print(
      `Proved over ${proof.answerSets} answer sets in ${proof.cases} cases; ` +
        `longest path ${proof.longestPath} questions, median ${proof.medianPath}.`,
    );
  if (proof !== null)
    print(
      `At most ${proof.mostNow} cards in now; a cap moves something in ${proof.moved} of the answer sets, ` +
        'never what protects.',
    );
  for (const formula of new Set(reading.map((figures) => figures.formula))) {
    print(`Reading: words in a sentence (mean, longest)${formula === null ? '' : `, ease (${formula})`}`);
    for (const { document, level, mean, longest, ease } of reading.filter((figures) => figures.formula === formula))
      print(
        `  ${(ease?.toFixed(0) ?? '–').padStart(4)}  ${mean.toFixed(1).padStart(4)}  ${String(longest).padStart(2)}  ` +
          `${level}  ${document}`,
      );
  }
}

/** A notice and no fault: the words are right, but on the phone a tap on the number calls nobody. */
export function printUnlinked(unlinked: Figures['unlinked'], whole: boolean, print: Print): void {
  if (unlinked.length === 0) return;
  print(`${unlinked.length} numbers in a text are no link to their contact${whole ? ':' : ' (--numbers lists them).'}`);
  if (whole)
    for (const { file, line, number, contact } of unlinked)
      print(`  ${file}:${line} write [${number}](contact:${contact})`);
}

/** A notice and no fault: time passes for everyone. */
export function printOld(old: readonly Old[], day: string, print: Print): void {
  if (old.length === 0) return;
  print(`Old on ${day}, to be read again (docs/tasks/fact-check.md):`);
  for (const { kind, id, checked, days, limit } of old)
    print(`  ${kind} ${id}: checked ${checked}, ${days} days ago; ${limit} is the most`);
}

/** What of the source a translation says, and what it does not: a notice and no fault. */
export function printTranslation(locale: string, figures: Figures['translation'], print: Print): void {
  if (figures === null) return;
  const { said, toTranslate } = figures;
  const parts = Object.entries(said).map(([kind, { all, done }]) => `${kind} ${done} of ${all}`);
  print(`Translated: ${parts.join(', ')}.`);
  if (toTranslate.length === 0) return;
  print(`To translate, shown in the source language until then, and to note then:`);
  for (const { file, line, unit, source, why } of toTranslate)
    print(`  ${file}:${line} ${why}, npm run guide -- translated ${locale} ${unit}: ${source}`);
}
