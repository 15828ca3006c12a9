import { formatPatch, structuredPatch } from 'diff';

/** Path → text of each file. */
type Files = ReadonlyMap<string, string>;

const NONE = '/dev/null';
const MODE = '100644';

/**
 * What differs between two versions of a folder, as a patch that `git apply` takes. `folder`: where they lie in the
 * project, with its slash. Empty where nothing differs.
 */
export function writePatch(before: Files, after: Files, folder: string): string {
  const paths = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  const patches = paths.flatMap((path) => {
    const [was, is] = [before.get(path), after.get(path)];
    if (was === is) return [];
    const [old, fresh] = [
      was === undefined ? NONE : `a/${folder}${path}`,
      is === undefined ? NONE : `b/${folder}${path}`,
    ];
    const patch = structuredPatch(old, fresh, was ?? '', is ?? '', undefined, undefined, { context: 3 });
    return {
      ...patch,
      isGit: true,
      ...(was === undefined ? { isCreate: true, newMode: MODE } : {}),
      ...(is === undefined ? { isDelete: true, oldMode: MODE } : {}),
    };
  });
  return patches.map((patch) => formatPatch(patch)).join('');
}
