import type { Rolldown } from 'vite';

/**
 * Finds the scripts of a build. Out: the addresses of those that hold these modules, and of what they import at once,
 * but for the entry, which the page names itself. Throws for a module that no script holds.
 */
export function createScriptFinder(
  bundle: Rolldown.OutputBundle,
  base: string,
): (...modules: readonly string[]) => readonly string[] {
  const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
  const chunkOf = (module: string): Rolldown.OutputChunk => {
    const found = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
    if (!found) throw new Error(`the build has no chunk of ${module}`);
    return found;
  };
  return (...modules) => {
    const names = new Set<string>();
    const add = (fileName: string): void => {
      const part = bundle[fileName];
      if (part?.type !== 'chunk' || part.isEntry || names.has(fileName)) return;
      names.add(fileName);
      part.imports.forEach(add);
    };
    for (const module of modules) add(chunkOf(module).fileName);
    return [...names].map((name) => base + name);
  };
}
