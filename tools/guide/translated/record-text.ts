import type { UnitRecord } from '../../compiler/read/record.ts';

const HEAD = `# Of which lines of the source each part of this translation is: for each of its lines the digest of the source's words
# when it was translated, and which lines somebody who speaks the language read, when. Written by commands alone:
# npm run guide -- translated --help
# npm run guide -- read --help
`;

/** The most columns of a line. */
const WIDTH = 120;

/** The text of the record of a translation. In: what is noted, by unit; one of which nothing is noted is left out. */
export const recordText = (units: ReadonlyMap<string, UnitRecord>): string =>
  `${HEAD}${[...units]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([unit, record]) => linesOfUnit(unit, record))
    .join('\n')}\n`;

/** A unit that nobody read is one key with its digests, as it always was. */
function linesOfUnit(unit: string, { of, read, asked }: UnitRecord): readonly string[] {
  if (read.length === 0 && asked.length === 0) return of === undefined ? [] : digestsAt(`${unit}: `, of);
  return [
    `${unit}:`,
    ...(of === undefined ? [] : digestsAt('  of: ', of)),
    ...(read.length === 0 ? [] : ['  read:']),
    ...read.flatMap(({ on, by, lines }) => [
      `    - on: ${on}`,
      ...(by === undefined ? [] : [`      by: ${JSON.stringify(by)}`]),
      ...digestsAt('      lines: ', lines),
    ]),
    ...(asked.length === 0 ? [] : ['  asked:']),
    ...asked.flatMap(({ line, says }) => [`    - line: "${line}"`, `      says: ${JSON.stringify(says)}`]),
  ];
}

/** A key and its digests, in as many lines as they need. */
function digestsAt(key: string, digests: readonly string[]): readonly string[] {
  const indent = `${' '.repeat(key.length - key.trimStart().length)}  `;
  const lines = [`${key}"`];
  for (const [at, digest] of digests.entries()) {
    const last = lines.at(-1) ?? '';
    const added = at === 0 ? `${last}${digest}` : `${last} ${digest}`;
    if (added.length < WIDTH) lines[lines.length - 1] = added;
    else lines.push(`${indent}${digest}`);
  }
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ''}"`];
}
