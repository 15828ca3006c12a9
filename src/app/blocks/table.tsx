import type { JSX } from 'preact';
import type { Inline } from '../../pack/index.ts';
import { Inlines } from './inlines.tsx';
import { textOf } from '../../pack/index.ts';

type Row = readonly (readonly Inline[])[];

/**
 * A table that a narrow screen shows as cards: each cell then carries the title of its column (`data-title`), and the roles keep it a
 * table for a screen reader.
 */
export function Table({ head, rows }: { head: Row; rows: readonly Row[] }): JSX.Element {
  return (
    <table role="table">
      <thead role="rowgroup" class="titles">
        <tr role="row">
          {head.map((cell, at) => (
            <th key={at} role="columnheader" scope="col">
              <Inlines text={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, line) => (
          <tr key={line} role="row">
            {row.map((cell, at) =>
              at === 0 ? (
                <th key={at} role="rowheader" scope="row">
                  <Inlines text={cell} />
                </th>
              ) : (
                <td key={at} role="cell" data-title={textOf(head[at] ?? [])}>
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
