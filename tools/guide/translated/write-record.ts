import { noteUnit, type translations } from '../../compiler/index.ts';

const HEAD = `# Of which lines of the source each part of this translation is: for each of its lines the digest of the source's words
# when it was translated. Written by a command, when a part says what the source says:
# npm run guide -- translated --help
`;

/** The most columns of a line. */
const WIDTH = 120;

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
  const notes = [...known]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([unit, lines]) => {
      const { digests, uneven, moved } = wanted.has(unit)
        ? noteUnit(lines, isSameLanguage, inOrder)
        : { digests: lines.noted ?? [], uneven: [], moved: 0 };
      const kept = uneven.length === 0 ? digests : (lines.noted ?? []);
      return { unit, digests: kept, uneven, moved, isChanged: kept.join(' ') !== (lines.noted ?? []).join(' ') };
    });
  return {
    text: `${HEAD}${notes.flatMap(({ unit, digests }) => linesOf(unit, digests)).join('\n')}\n`,
    changed: notes.filter(({ isChanged }) => isChanged).length,
    uneven: notes.flatMap(({ unit, uneven: [first] }) => (first ? [{ unit, ...first }] : [])),
    moved: notes.flatMap(({ unit, moved }) => (moved > 0 ? [{ unit, lines: moved }] : [])),
  };
}

/** A part and its digests, in as many lines as they need. */
function linesOf(unit: string, digests: readonly string[]): readonly string[] {
  if (digests.length === 0) return [];
  const lines = [`${unit}: "`];
  for (const [at, digest] of digests.entries()) {
    const last = lines.at(-1) ?? '';
    const added = at === 0 ? `${last}${digest}` : `${last} ${digest}`;
    if (added.length < WIDTH) lines[lines.length - 1] = added;
    else lines.push(`  ${digest}`);
  }
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ''}"`];
}
