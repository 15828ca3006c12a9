import { PLACES, type Place } from '../../../src/engine/index.ts';
import type { PersonaCoverage } from '../../compiler/index.ts';
import type { Print } from './print-figures.ts';

const LETTERS: Readonly<Record<Place, string>> = { now: 'N', today: 'T', week: 'W', later: 'L', standby: 'S' };

/** What the families try, in one line, and how full their bands are; `whole`: also each thing that none tries. */
export function printCoverage(
  { procedures, options, signs, conditions, personas }: PersonaCoverage,
  whole: boolean,
  print: Print,
): void {
  const sizes = PLACES.map((place) => personas.map(({ cards }) => cards[place]).toSorted((a, b) => a - b));
  print(
    `Cards in the families' plans (median, longest): ` +
      `${PLACES.map((place, at) => `${place} ${medianOf(sizes[at] ?? [])}, ${sizes[at]?.at(-1) ?? 0}`).join(' · ')}`,
  );
  const parts = Object.entries({ procedures, options, signs, conditions }).map(
    ([what, { all, missing }]) => `${all - missing.length} of ${all} ${what}`,
  );
  print(`The families try ${parts.join(', ')}${whole ? '.' : ' (--personas lists the rest).'}`);
  if (!whole) return;
  for (const [what, { missing }] of Object.entries({ procedures, options, signs }))
    if (missing.length > 0) print(`  ${what}: ${missing.join(', ')}`);
  for (const { file, line, condition, never } of conditions.missing)
    print(`  ${file}:${line} ${condition} is never ${never}`);
}

/** The size that half of them do not exceed. */
const medianOf = (sorted: readonly number[]): number => sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;

/** Procedures down, families across: the band in which a plan shows a procedure. */
export function printPersonas({ personas, procedures }: PersonaCoverage, print: Print): void {
  const ids = [...new Set([...personas.flatMap(({ bands }) => Object.keys(bands)), ...procedures.missing])].toSorted();
  const widest = Math.max(...ids.map((id) => id.length));
  const column = String(personas.length).length + 1;
  print(`Plans: ${PLACES.map((band) => `${LETTERS[band]} ${band}`).join(', ')}, · not in the plan`);
  print(`  ${''.padEnd(widest)}${personas.map((_, index) => String(index + 1).padStart(column)).join('')}`);
  for (const id of ids) {
    const cells = personas.map(({ bands }) => (bands[id] ? LETTERS[bands[id]] : '·').padStart(column));
    print(`  ${id.padEnd(widest)}${cells.join('')}`);
  }
  for (const [index, { id }] of personas.entries()) print(`  ${String(index + 1).padStart(column)} ${id}`);
}
