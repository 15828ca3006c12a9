import type { JSX } from 'preact';

interface Props {
  readonly rows: number;
  readonly columns: number;
}

/** Rows of a table on paper, to be written into by hand. */
export const EmptyRows = ({ rows, columns }: Props): JSX.Element => (
  <tbody>
    {Array.from({ length: rows }, (_row, at) => (
      <tr key={at}>
        {Array.from({ length: columns }, (_column, cell) => (
          <td key={cell} />
        ))}
      </tr>
    ))}
  </tbody>
);
