import type { Figures } from '../../compiler/index.ts';
import type { Old } from './find-old.ts';
import type { Print } from './print-figures.ts';

/** A notice and no fault: the words are right, but on the phone a tap on the number calls nobody. */
export function printUnlinked(unlinked: Figures['unlinked'], whole: boolean, print: Print): void {
  if (unlinked.length === 0) return;
  const how = whole ? ':' : ' (--numbers lists them).';
  print(`Numbers in a text that are no link to their contact: ${unlinked.length}${how}`);
  if (whole)
    for (const { file, line, number, contact } of unlinked)
      print(`  ${file}:${line} write [${number}](contact:${contact})`);
}

/** A notice and no fault: time passes for everyone. `whole`: all of them, and not the oldest alone. */
export function printOld(old: readonly Old[], day: string, whole: boolean, print: Print): void {
  if (old.length === 0) return;
  const lines = old.map(
    ({ kind, id, checked, days, limit }) =>
      `  ${kind} ${id}: checked ${checked}, ${days} days ago; ${limit} is the most`,
  );
  const head = `Old on ${day}, to be read again (docs/tasks/fact-check.md):`;
  printNotice([head, ...lines], `--date ${day}`, print, whole ? Infinity : MOST);
}

/** As many as are told when nobody asked for all. */
const MOST = 5;

/** A line that says what it is about, and the first lines of those below it. `all`: what lists the others too. */
export function printNotice([head, ...lines]: readonly string[], all: string, print: Print, most = MOST): void {
  if (head === undefined) return;
  for (const line of [head, ...lines.slice(0, most)]) print(line);
  if (lines.length > most) print(`  and ${lines.length - most} more (${all} lists them all)`);
}
