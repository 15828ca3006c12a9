import { isRecord } from '../../compiler/read/is-record.ts';
import { editNames } from './yaml-edits.ts';
import { thingsIn, valueOf } from './yaml-values.ts';

/** Files of things that are told by what they are of: without it they go, and so do their words in each language. */
const FILES = ['deadlines.yaml', 'paper.yaml'];

/** Takes the words of the things that are gone out of `after`, in every language. `files`: the texts before. */
export function dropWords(files: ReadonlyMap<string, string>, after: Map<string, string>): void {
  for (const name of FILES) {
    const gone = goneFrom(name, files, after);
    if (gone.size === 0) continue;
    for (const [file, text] of after)
      if (file.endsWith(`/${name}`))
        after.set(
          file,
          editNames(text, (value, keys) => (gone.has(value) && keys[0] === value ? 'remove' : 'keep')),
        );
  }
}

/** The ids of the things that a file had before, and has no more. */
export function goneFrom(
  name: string,
  files: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const left = idsIn(after.get(name));
  return new Set([...idsIn(files.get(name))].filter((id) => !left.has(id)));
}

/** The ids of the things of a file: it is a list of them, or has lists of them. */
function idsIn(text: string | undefined): ReadonlySet<string> {
  const value = valueOf(text);
  const lists = isRecord(value) ? Object.values(value) : [value];
  return new Set(lists.flatMap(thingsIn).flatMap(({ id }) => (typeof id === 'string' ? [id] : [])));
}
