import type { ReviewSheet, SheetStatement } from '../../../tools/guide/review/sheet.ts';

/** Statements under one heading; `index`: of each among all, from 0. */
export interface Part {
  readonly title: string;
  readonly all: readonly { readonly statement: SheetStatement; readonly index: number }[];
}

/** The statements by their headings, in the order of reading. */
export function partsOf({ statements }: Pick<ReviewSheet, 'statements'>): readonly Part[] {
  const parts: { title: string; all: { statement: SheetStatement; index: number }[] }[] = [];
  for (const [index, statement] of statements.entries()) {
    if (parts.at(-1)?.title !== statement.part) parts.push({ title: statement.part, all: [] });
    parts.at(-1)?.all.push({ statement, index });
  }
  return parts;
}
