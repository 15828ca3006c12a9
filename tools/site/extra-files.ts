import type { Rollup } from 'vite';

/** The module whose screens need the kit: with it come the scripts that no other page asks for. */
const KIT = '/src/app/kit-screens.ts';

/**
 * The scripts that only the pages of the kit ask for. The worker stores them behind the rest, and the guide is ready
 * without them (PW-5, decision 0045). In: all parts of the bundle.
 */
export function kitChunks(bundle: Rollup.OutputBundle): readonly string[] {
  const chunks = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? [part] : []));
  const kit = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(KIT)));
  if (kit === undefined) throw new Error(`the build has no chunk of ${KIT}`);
  const reach = (from: readonly Rollup.OutputChunk[], without?: string): ReadonlySet<string> => {
    const reached = new Set(from.map(({ fileName }) => fileName));
    for (const name of reached) {
      const chunk = chunks.find(({ fileName }) => fileName === name);
      for (const next of [...(chunk?.imports ?? []), ...(chunk?.dynamicImports ?? [])])
        if (next !== without) reached.add(next);
    }
    return reached;
  };
  const others = reach(
    chunks.filter(({ isEntry }) => isEntry),
    kit.fileName,
  );
  return [...reach([kit])].filter((name) => !others.has(name));
}
