import { shortDigest } from './digest.ts';
import { cellOf } from './harmless.ts';
import { sayEvent, sayField, shownIn, type Labels, type Say } from './labels.ts';
import type { Row } from './select.ts';

/** Excel reads a file without a mark of byte order in the character set of the system. */
const BOM = '\uFEFF';
const lineOf = (cells: readonly string[]): string => `${cells.map(cellOf).join(';')}\r\n`;

/**
 * The notes as CSV (RFC 4180): UTF-8 with a byte order mark, `;` between cells as French spreadsheets want, one line
 * for each version, in the order of the rows. Days are ISO dates, which spreadsheets sort. No cell begins as a formula,
 * and none but a day is read as a number or a date.
 */
export function toCsv(rows: readonly Row[], labels: Labels, say: Say): string {
  const shown = shownIn(rows);
  const { day, time, kind: kinds, version: place, written, digest: short, remark } = labels;
  const head = [day, time, kinds, ...shown.map((field) => labels[field]), place, written, short, remark];
  const lines = rows.flatMap(({ kind, versions }) =>
    versions.map((version, at) => {
      const { fields, digest, state } = version;
      return [
        fields.day ?? '',
        fields.time ?? labels['unknown-time'],
        labels[`kind-${kind}`],
        ...shown.map((field) =>
          field === 'promisedBy' ? (fields[field] ?? '') : sayField(field, fields, labels, say),
        ),
        say.outOf(at + 1, versions.length),
        sayEvent(version, at, labels, say),
        shortDigest(digest),
        state === 'changed' ? labels.changed : '',
      ];
    }),
  );
  return BOM + [head, ...lines].map(lineOf).join('');
}
