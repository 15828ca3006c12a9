import { recordIn } from '../../compiler/index.ts';

const HEAD = `# Of which source each part of this translation is: the digest of the source's words when it was translated.
# Written by a command, when a part says what the source says: npm run guide -- translated --help
`;

/**
 * The record of a translation once more, with some parts noted anew. In: its text, if there is one; the parts with the
 * digests of their source; those to note. What the language has no more is left out.
 */
export function writeRecord(
  before: string | undefined,
  known: ReadonlyMap<string, string>,
  wanted: readonly string[],
): { readonly text: string; readonly changed: number } {
  const noted = recordIn(before ?? '');
  const isWanted = new Set(wanted);
  const lines = [...known]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([unit, digest]) => {
      const kept = isWanted.has(unit) ? digest : noted.get(unit);
      return kept === undefined ? [] : [`${unit}: "${kept}"`];
    });
  const changed = wanted.filter((unit) => noted.get(unit) !== known.get(unit)).length;
  return { text: `${HEAD}${lines.join('\n')}\n`, changed };
}
