import type { Area, Directory } from '../../../src/pack/index.ts';
import type { Draft } from '../read/draft.ts';
import { optional } from '../prose/passage.ts';
import { openYaml } from '../read/read-list.ts';
import { referSources } from '../read/references.ts';
import { isTimezone } from '../read/schema/common.ts';
import { directorySchema } from '../read/schema/directory.ts';
import { checkShape } from '../read/shape.ts';
import type { Kind } from '../read/kind.ts';

const FILE = 'directory/directory.yaml';
const AREAS = 'directory/areas.csv';
const COURTS = 'directory/courts.csv';

/** Reads the local data: two tables and their provenance. A pack without these files has none. */
function compileDirectory(draft: Draft): Directory | null {
  const yaml = openYaml(draft, FILE, draft.files.has(AREAS) || draft.files.has(COURTS));
  const shape = yaml && checkShape(directorySchema, yaml.value, { yaml, path: [] }, draft.issues);
  if (yaml === null || shape === null) return null;
  referSources(draft, yaml, ['sources'], shape.sources, 'The directory');
  const courts = readTable(draft, COURTS, ['area', 'court', 'city']);
  const bodies = readTable(draft, AREAS, ['code', 'name', 'body', 'note'], 'clock');
  const { typeset } = draft.language;
  const areas = bodies.rows.map(
    ({ cells: [code = '', name = '', body = '', note = '-', timezone = '-'], line }, index): Area => {
      const cities = [
        ...new Set(courts.rows.filter(({ cells }) => cells[0] === code).map(({ cells }) => cells[2] ?? '')),
      ];
      const at = { file: AREAS, line };
      if (bodies.rows.findIndex(({ cells }) => cells[0] === code) < index)
        draft.issues.add('bad-row', at, `The code "${code}" stands twice.`, 'Keep one of the two rows.');
      if (!courts.codes.has(code))
        draft.issues.add('bad-row', at, `${name} (${code}) has no court.`, `Add its rows to ${COURTS}.`);
      if (timezone !== '-' && !isTimezone(timezone))
        draft.issues.add(
          'bad-row',
          at,
          `"${timezone}" is not a timezone.`,
          'Write its name in the IANA list; - where clocks are those of reference.',
        );
      return {
        code,
        name: typeset(name),
        body: typeset(body),
        courts: cities.map(typeset),
        ...(timezone === '-' ? {} : { timezone }),
        ...(note === '-' ? {} : { note: typeset(note) }),
      };
    },
  );
  for (const {
    cells: [code = ''],
    line,
  } of courts.rows) {
    if (!bodies.codes.has(code))
      draft.issues.add(
        'bad-row',
        { file: COURTS, line },
        `There is no area "${code}".`,
        `Correct the code, or add it to ${AREAS}.`,
      );
  }
  const { postcode } = draft.country;
  return { areas, ...optional('postcode', postcode), ...shape };
}

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

interface Rows {
  readonly rows: readonly Row[];
  /** the first cell of every row, also of one with a fault, so that one fault does not bring others */
  readonly codes: ReadonlySet<string>;
}

/**
 * Plain comma-separated rows without quotation marks: nothing in these tables needs one. "-" is an empty cell.
 * `newer`: a last column, which a table from before it was known goes without.
 */
function readTable(draft: Draft, file: string, known: readonly string[], newer?: string): Rows {
  const text = draft.files.get(file);
  if (text === undefined) {
    draft.issues.add(
      'missing-file',
      { file, line: 1 },
      `${file} is missing.`,
      'Write it; its format is in guide-content/README.md.',
    );
    return { rows: [], codes: new Set() };
  }
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const columns = newer === undefined || head === known.join(',') ? known : [...known, newer];
  if (head !== columns.join(','))
    draft.issues.add('bad-row', { file, line: 1 }, `The first line is "${head}".`, `It must be: ${columns.join(',')}`);
  const rows = lines.flatMap((row, index): readonly Row[] => {
    const cells = row.split(',');
    const sound = cells.length === columns.length && cells.every((cell) => cell.trim() !== '') && !row.includes('"');
    if (sound) return [{ cells, line: index + 2 }];
    draft.issues.add(
      'bad-row',
      { file, line: index + 2 },
      `This row cannot be read: "${row}".`,
      `Write ${columns.length} cells without quotation marks: ${columns.join(',')}`,
    );
    return [];
  });
  return { rows, codes: new Set(lines.map((row) => row.split(',')[0] ?? '')) };
}

export const directory = {
  name: 'directory',
  title: 'Local data',
  structure: { path: FILE, schema: directorySchema },
  beside: [AREAS, COURTS],
  compile: compileDirectory,
} as const satisfies Kind;
