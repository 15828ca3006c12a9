import { noteUnit, type translations } from '../../compiler/index.ts';
import { recordText } from './record-text.ts';

export interface WrittenRecord {
  readonly text: string;
  /** how many parts are noted otherwise than before */
  readonly changed: number;
  /** parts that were not noted: their lines are not those of the source, one for one */
  readonly uneven: readonly { readonly unit: string; readonly own: number; readonly source: number }[];
  /** parts with lines that keep their source though it stands in another order there */
  readonly moved: readonly { readonly unit: string; readonly lines: number }[];
}

/**
 * The record of a translation once more, with some parts noted anew. In: the parts of the translation that the source
 * has too, and the names of those to note; `inOrder`: their lines stand in the order of the source. What the source has
 * no more is left out.
 */
export function writeRecord(
  known: ReturnType<typeof translations>,
  wanted: ReadonlySet<string>,
  isSameLanguage: boolean,
  inOrder = false,
): WrittenRecord {
  const notes = [...known].map(([unit, lines]) => {
    const { digests, uneven, moved } = wanted.has(unit)
      ? noteUnit(lines, isSameLanguage, inOrder)
      : { digests: lines.noted ?? [], uneven: [], moved: 0 };
    const kept = uneven.length === 0 ? digests : (lines.noted ?? []);
    const record = { of: kept.length === 0 ? undefined : kept, read: lines.read, asked: lines.asked };
    return { unit, record, uneven, moved, isChanged: kept.join(' ') !== (lines.noted ?? []).join(' ') };
  });
  return {
    text: recordText(new Map(notes.map(({ unit, record }) => [unit, record]))),
    changed: notes.filter(({ isChanged }) => isChanged).length,
    uneven: notes.flatMap(({ unit, uneven: [first] }) => (first ? [{ unit, ...first }] : [])),
    moved: notes.flatMap(({ unit, moved }) => (moved > 0 ? [{ unit, lines: moved }] : [])),
  };
}
