import type { Rolldown } from 'vite';

/**
 * The addresses of scripts, and of what they import at once, but for the entry, which the page names itself. In: names
 * of scripts, or files of which one is in it. Throws where no script is such a one.
 */
export type ScriptFinder = (...asked: readonly string[]) => readonly string[];

/** Finds the scripts of a build, whose addresses begin with `base`. */
export function createScriptFinder(bundle: Rolldown.OutputBundle, base: string): ScriptFinder {
  const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
  const chunkOf = (asked: string): Rolldown.OutputChunk => {
    const found = chunks.find(({ name, moduleIds }) => name === asked || moduleIds.some((id) => id.endsWith(asked)));
    if (!found) throw new Error(`the build has no chunk of ${asked}`);
    return found;
  };
  return (...asked) => {
    const names = new Set<string>();
    const add = (fileName: string): void => {
      const part = bundle[fileName];
      if (part?.type !== 'chunk' || part.isEntry || names.has(fileName)) return;
      names.add(fileName);
      part.imports.forEach(add);
    };
    for (const name of asked) add(chunkOf(name).fileName);
    return [...names].map((name) => base + name);
  };
}
