import type { Rollup } from 'vite';
import { PACK_FILES, PAGE_PARTS, PARTS, type Part } from '../../src/pack/index.ts';
import { scriptOf } from './scripts-of-parts.ts';

/**
 * `later`: behind what the guide is ready with · `used`: once a page has asked for it, or the person has
 * asked to keep the guide (src/worker/list.ts).
 */
export type Stage = 'later' | 'used';

/** When a phone stores a file; a file that is not in it belongs to the first stage, with which the guide is ready. */
export type Stages = Map<string, Stage>;

/** What a script asks for in every visit, beside the parts of the pack: a module that is in it. */
const ALWAYS = ['/i18next/dist/esm/i18next.js', '/src/storage/device.ts'] as const;

/** What few phones ever ask for, with all that only these bring: the reader of codes, what makes a Word file. */
const WHEN_USED = ['/src/platform/phone/camera.ts', '/src/app/letters/letter-document.ts'] as const;

const comesAtOnce = (part: Part): boolean => PARTS[part].comes === 'at once';

/** The files of the pack that no visit waits for. */
export const LATER_PARTS = PACK_FILES.filter((part) => !comesAtOnce(part));

/**
 * The scripts that are stored behind the first stage (PW-5). To that belong the entry and what it asks for, the scripts
 * of the parts that come at once, and all that these import. `isOfLanguage`: a script that a language's pages begin
 * with. In: all parts of the bundle. Throws where a script that it names is missing.
 */
export function stagesOf(
  bundle: Rollup.OutputBundle,
  isOfLanguage: (chunk: Rollup.OutputChunk) => boolean,
): ReadonlyMap<string, Stage> {
  const chunks = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? [part] : []));
  const holding = (module: string): Rollup.OutputChunk => {
    const found = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
    if (found === undefined) throw new Error(`the build has no chunk of ${module}`);
    return found;
  };
  /** All that comes with these; `asks`: and all that they may ever ask for, but for these files. */
  const reach = (
    from: readonly Rollup.OutputChunk[],
    asks: boolean,
    without: readonly string[] = [],
  ): ReadonlySet<string> => {
    const reached = new Set(from.map(({ fileName }) => fileName));
    for (const name of reached) {
      const { imports = [], dynamicImports = [] } = chunks.find(({ fileName }) => fileName === name) ?? {};
      for (const next of asks ? [...imports, ...dynamicImports] : imports)
        if (!without.includes(next)) reached.add(next);
    }
    return reached;
  };
  const entries = chunks.filter(({ isEntry }) => isEntry);
  const asked = entries.flatMap(({ dynamicImports }) => dynamicImports);
  const scripts = PAGE_PARTS.filter(comesAtOnce).map(scriptOf);
  const first = reach(
    [
      ...chunks.filter((one) => one.isEntry || asked.includes(one.fileName) || isOfLanguage(one)),
      ...chunks.filter(({ name }) => scripts.includes(name)),
      ...ALWAYS.map(holding),
    ],
    false,
  );
  const whenUsed = WHEN_USED.map((module) => holding(module).fileName);
  const others = reach(entries, true, whenUsed);
  return new Map(
    chunks.flatMap(({ fileName }) =>
      first.has(fileName) ? [] : [[fileName, others.has(fileName) ? ('later' as const) : ('used' as const)]],
    ),
  );
}
