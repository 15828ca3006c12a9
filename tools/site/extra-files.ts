import type { Rollup } from 'vite';

/**
 * The modules with which the scripts come that only the pages of the kit ask for: their screens, and the camera, which
 * the website gives them as a port (decision 0048).
 */
const KIT = ['/src/app/kit-screens.ts', '/src/platform/camera.ts'];

/**
 * The scripts that only the pages of the kit ask for. The worker stores them behind the rest, and the guide is ready
 * without them (PW-5, decision 0045). In: all parts of the bundle.
 */
export function kitChunks(bundle: Rollup.OutputBundle): readonly string[] {
  const chunks = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? [part] : []));
  const kit = KIT.map((module) => {
    const found = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
    if (found === undefined) throw new Error(`the build has no chunk of ${module}`);
    return found;
  });
  const reach = (
    from: readonly Rollup.OutputChunk[],
    without: readonly Rollup.OutputChunk[] = [],
  ): ReadonlySet<string> => {
    const reached = new Set(from.map(({ fileName }) => fileName));
    for (const name of reached) {
      const chunk = chunks.find(({ fileName }) => fileName === name);
      for (const next of [...(chunk?.imports ?? []), ...(chunk?.dynamicImports ?? [])])
        if (!without.some((one) => one.fileName === next)) reached.add(next);
    }
    return reached;
  };
  const others = reach(
    chunks.filter(({ isEntry }) => isEntry),
    kit,
  );
  return [...reach(kit)].filter((name) => !others.has(name));
}
