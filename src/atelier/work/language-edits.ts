import { noteAsked, noteRead, saysTheSame } from '../../../tools/guide/lines/note.ts';
import type { Files, LineName } from '../../../tools/guide/lines/units.ts';
import { writeLines, type LineWords, type WhyRefused } from '../../../tools/guide/lines/write-lines.ts';
import type { Guide } from './guide-state.ts';
import type { TextChange } from './protocol.ts';

/** What is done to lines of a language. */
export type BenchEdit = { readonly locale: string } & (
  | { readonly does: 'write'; readonly lines: readonly LineWords[] }
  | { readonly does: 'same'; readonly lines: readonly LineName[] }
  | { readonly does: 'ask'; readonly line: LineName; readonly says: string }
  /** `by`: a name, where that person wants one in the guide's texts */
  | { readonly does: 'read'; readonly lines: readonly LineName[]; readonly on: string; readonly by?: string }
);

/** The texts that change, how many lines that is, and why a line could not be done. */
export interface BenchDone {
  readonly texts: readonly TextChange[];
  readonly count: number;
  readonly refused: WhyRefused | null;
}

/** The texts that are others than those of the guide. */
export const changedIn = ({ files }: Guide, next: Files): readonly TextChange[] =>
  [...next].filter(([file, text]) => files.get(file) !== text);

/** Throws a Refusal where a part is gone. */
export function editBench(guide: Guide, edit: BenchEdit): BenchDone {
  const { files } = guide;
  const { locale } = edit;
  switch (edit.does) {
    case 'write': {
      const { files: next, refused } = writeLines(files, locale, edit.lines);
      const count = edit.lines.length - refused.length;
      return { texts: changedIn(guide, next), count, refused: refused[0]?.reason ?? null };
    }
    case 'same':
      return {
        texts: changedIn(guide, saysTheSame(files, locale, edit.lines)),
        count: edit.lines.length,
        refused: null,
      };
    case 'ask':
      return {
        texts: changedIn(guide, noteAsked(files, locale, [{ ...edit.line, says: edit.says }])),
        count: 1,
        refused: null,
      };
    case 'read': {
      const { lines, on, by } = edit;
      const units = lines.map(({ unit }) => unit);
      const { files: next, read } = noteRead(files, locale, units, { on, lines, ...(by === undefined ? {} : { by }) });
      return { texts: changedIn(guide, next), count: read, refused: null };
    }
    default:
      throw new Error(`nobody does ${JSON.stringify(edit satisfies never)}`);
  }
}
