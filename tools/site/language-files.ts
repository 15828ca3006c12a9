import type { Rollup } from 'vite';

/** The files of a build that only one language needs, and which: file → locale. What is not in it is common to all. */
export type LanguageFiles = Map<string, string>;

/**
 * What only one language needs, of the chunks: file → locale. In: all parts of the bundle; and of each locale, the
 * languages whose modules its pages speak (a letter may be in another).
 */
export function languageChunks(
  bundle: Rollup.OutputBundle,
  spoken: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, string> {
  const chunks = new Map(
    Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? [[part.fileName, part]] : [])),
  );
  /** The module of a language that a chunk is: `['qps', 'analyser']`. */
  const moduleOf = ({ facadeModuleId }: Rollup.OutputChunk): readonly string[] =>
    /\/src\/languages\/([^/]+)\/([^/]+)\.ts$/.exec(facadeModuleId ?? '')?.slice(1) ?? [];
  const reach = (from: Rollup.OutputChunk, seen: Set<string>, follow: (to: Rollup.OutputChunk) => boolean): void => {
    if (seen.has(from.fileName)) return;
    seen.add(from.fileName);
    for (const file of [...from.imports, ...from.dynamicImports]) {
      const to = chunks.get(file);
      if (to && follow(to)) reach(to, seen, follow);
    }
  };
  const common = new Set<string>();
  for (const chunk of chunks.values()) if (chunk.isEntry) reach(chunk, common, (to) => moduleOf(to).length === 0);
  const owners = new Map<string, string[]>();
  for (const [locale, languages] of spoken) {
    const own = new Set<string>();
    for (const chunk of chunks.values()) {
      const [language = '', module] = moduleOf(chunk);
      // the search knows the language of the page alone
      if (language === locale || (module === 'language' && languages.includes(language))) reach(chunk, own, () => true);
    }
    for (const file of own) owners.set(file, [...(owners.get(file) ?? []), locale]);
  }
  return new Map(
    [...owners].flatMap(([file, [locale = '', ...others]]) =>
      common.has(file) || others.length > 0 ? [] : [[file, locale] as const],
    ),
  );
}
