import type { ComponentChildren, JSX } from 'preact';

interface Props {
  readonly class: string;
  readonly caption?: string;
  readonly heads: readonly ComponentChildren[];
  readonly rows: number;
}

/** A table of empty rows, to write into by hand. */
export const TableByHand = ({ class: of, caption, heads, rows }: Props): JSX.Element => (
  <table class={of}>
    {caption === undefined ? null : <caption>{caption}</caption>}
    <thead>
      <tr>
        {heads.map((head, at) => (
          <th key={at}>{head}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {Array.from({ length: rows }, (_, at) => (
        <tr key={at}>
          {heads.map((_, column) => (
            <td key={column} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
