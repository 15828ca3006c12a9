import type { Rollup } from 'vite';
import { PAGE_PARTS, PARTS } from '../../src/pack/index.ts';

/**
 * The modules that a script of their own begins with, of which the guide is ready without: what is said of a newer
 * edition and what it changes in a plan, the icon, the camera, and reading aloud.
 */
const EXTRA = [
  '/src/app/ui/update-offer.tsx',
  '/src/app/plan/follow/edition-news.tsx',
  '/src/platform/phone/camera.ts',
  '/src/platform/phone/install.ts',
  '/src/platform/phone/speech.ts',
  '/src/app/reading-aloud/aloud.tsx',
] as const;

/**
 * The scripts that only these ask for. The worker stores them behind the rest, and the guide is ready without them
 * (PW-5, decisions 0045 and 0049). In: all parts of the bundle.
 */
export function extraChunks(bundle: Rollup.OutputBundle): readonly string[] {
  const chunks = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? [part] : []));
  const roots = EXTRA.map((module) => {
    const root = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
    if (root === undefined) throw new Error(`the build has no chunk of ${module}`);
    return root;
  });
  // and the screens of a part that comes with its pages, with what is named after it
  const later = PAGE_PARTS.filter((part) => PARTS[part].comes === 'page');
  roots.push(...chunks.filter(({ name }) => later.some((part) => name.startsWith(`${part}-`))));
  const names = roots.map(({ fileName }) => fileName);
  const reach = (from: readonly Rollup.OutputChunk[], without: readonly string[] = []): ReadonlySet<string> => {
    const reached = new Set(from.map(({ fileName }) => fileName));
    for (const name of reached) {
      const chunk = chunks.find(({ fileName }) => fileName === name);
      for (const next of [...(chunk?.imports ?? []), ...(chunk?.dynamicImports ?? [])])
        if (!without.includes(next)) reached.add(next);
    }
    return reached;
  };
  const others = reach(
    chunks.filter(({ isEntry }) => isEntry),
    names,
  );
  return [...reach(roots)].filter((name) => !others.has(name));
}
