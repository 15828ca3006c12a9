import type { Table, TableRow } from 'mdast';
import type { Block, Inline } from '../../../src/pack/index.ts';
import type { BlockScope } from './block-scope.ts';
import { compileWords } from './inlines.ts';
import { lineOf } from './markdown-scope.ts';

/** A wider one cannot be read on a phone. */
const MAX_COLUMNS = 4;

/**
 * Compiles a table: a row of titles, then rows of as many cells. Each row is one claim, so one citation in it is
 * enough.
 */
export function compileTable(node: Table, scope: BlockScope): readonly Block[] {
  const [head, ...rows] = node.children;
  const columns = head?.children.length ?? 0;
  if (head === undefined || rows.length === 0)
    scope.add('bad-table', lineOf(node), 'This table has no rows.', 'Write them below the row of titles.');
  if (columns < 2 || columns > MAX_COLUMNS)
    scope.add(
      'bad-table',
      lineOf(node),
      `This table has ${columns} columns; 2 to ${MAX_COLUMNS} can be read on a phone.`,
      'Join some, or make it a list.',
    );
  for (const row of rows) {
    if (row.children.length !== columns)
      scope.add(
        'bad-table',
        lineOf(row),
        `This row has ${row.children.length} cells; the row of titles has ${columns}.`,
        'Write as many cells as there are titles.',
      );
  }
  return head === undefined
    ? []
    : [
        {
          kind: 'table',
          head: compileRow(head, 'label', scope),
          rows: rows.map((row) => compileRow(row, 'text', scope)),
        },
      ];
}

function compileRow(row: TableRow, as: 'label' | 'text', scope: BlockScope): readonly (readonly Inline[])[] {
  const cells = row.children.map((cell) => compileWords(cell.children, scope));
  const cites = cells.flatMap((cell) => cell.cites);
  // each cell is a text of its own, and shares the sources of its row
  for (const cell of cells) if (cell.typed.trim() !== '') scope.take({ ...cell, cites }, as);
  return cells.map(({ text }) => text);
}
