import type { JSX } from 'preact';
import type { Inline } from '../../../pack/index.ts';
import { Inlines } from './inlines.tsx';
import { textOf } from '../../../pack/index.ts';

type Row = readonly (readonly Inline[])[];

/**
 * A table that a narrow screen shows as cards: each cell then carries the title of its column (`data-title`). What
 * keeps it a table for a screen reader is in table-roles.ts.
 */
export function Table({ head, rows }: { head: Row; rows: readonly Row[] }): JSX.Element {
  return (
    <table>
      <thead class="titles">
        <tr>
          {head.map((cell, at) => (
            <th key={at} scope="col">
              <Inlines text={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, line) => (
          <tr key={line}>
            {row.map((cell, at) =>
              at === 0 ? (
                <th key={at} scope="row">
                  <Inlines text={cell} />
                </th>
              ) : (
                <td key={at} data-title={textOf(head[at] ?? [])}>
                  <Inlines text={cell} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
