import { plainWords } from '../../../tools/guide/text/marks.ts';
import { fold } from '../fold.ts';
import type { Guide } from './guide-state.ts';
import { listThings } from './list-things.ts';
import type { NamedText } from './protocol.ts';
import { fileOfThing, readText } from './text-job.ts';

/** A line that holds words that were looked for. */
export interface FoundLine extends NamedText {
  /** the first line of its file that it takes */
  readonly line: number;
  /** as people read it */
  readonly words: string;
}

/** What was found; `isCut`: there is more. */
export interface FoundLines {
  readonly lines: readonly FoundLine[];
  readonly isCut: boolean;
}

/** As many as one looks through. */
const MOST = 30;

const inOne = (words: string): string => fold(plainWords(words)).replaceAll(/\s+/g, ' ');

/** Lines of the source that hold these words, without capitals and accents, in the order of the guide. */
export function searchLines(guide: Guide, typed: string): FoundLines {
  const asked = inOne(typed);
  const found: FoundLine[] = [];
  const holds = new Map<string, boolean>();
  for (const { kind, id, title } of listThings(guide)) {
    const file = fileOfThing(guide, { kind, id }) ?? '';
    if (!holds.has(file)) holds.set(file, inOne(guide.files.get(file) ?? '').includes(asked));
    if (!holds.get(file)) continue;
    const lines = readText(guide, { kind, id })?.parts.flatMap((part) => part.lines) ?? [];
    for (const { from, words } of lines)
      if (inOne(words).includes(asked)) found.push({ kind, id, title, line: from, words: plainWords(words) });
    if (found.length > MOST) break;
  }
  return { lines: found.slice(0, MOST), isCut: found.length > MOST };
}
