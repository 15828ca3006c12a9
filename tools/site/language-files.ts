import type { Rollup } from 'vite';
import type { WholePack } from '../../src/pack/index.ts';
import { languagesOf } from './languages-plugin.ts';

/** The files of a build that not every language needs, and which do: file → locales. What is not in it is common. */
export type LanguageFiles = Map<string, readonly string[]>;

/** What only a translation shows of itself. */
export const TRANSLATED = '/src/app/translated/index.ts';

/** The module of a language that a chunk is: `['qps', 'analyser']`. */
const moduleOf = ({ facadeModuleId }: Rollup.OutputChunk): readonly string[] =>
  /\/src\/languages\/([^/]+)\/([^/]+)\.ts$/.exec(facadeModuleId ?? '')?.slice(1) ?? [];
const isOfTranslations = ({ facadeModuleId }: Rollup.OutputChunk): boolean =>
  facadeModuleId?.replaceAll('\\', '/').endsWith(TRANSLATED) ?? false;

/** What the pages of a language begin with. */
export const isOfLanguage = (chunk: Rollup.OutputChunk): boolean =>
  moduleOf(chunk)[1] === 'language' || isOfTranslations(chunk);

/**
 * What not every language needs, of the chunks: file → the locales that do. In: all parts of the bundle, and the packs
 * of the locales: which languages their pages speak (a letter may be in another), and whether they are translations.
 */
export function languageChunks(
  bundle: Rollup.OutputBundle,
  locales: readonly string[],
  compiled: (locale: string) => { readonly pack: WholePack },
): ReadonlyMap<string, readonly string[]> {
  const chunks = new Map(
    Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? [[part.fileName, part]] : [])),
  );
  const isOfAll = (to: Rollup.OutputChunk): boolean => moduleOf(to).length === 0 && !isOfTranslations(to);
  /** All that comes with a chunk. What is only asked for by some is not: a common chunk asks for every language. */
  const reach = (from: Rollup.OutputChunk, seen: Set<string>): void => {
    if (seen.has(from.fileName)) return;
    seen.add(from.fileName);
    const chunksOf = (files: readonly string[]): readonly Rollup.OutputChunk[] =>
      files.flatMap((file) => chunks.get(file) ?? []);
    for (const to of [...chunksOf(from.imports), ...chunksOf(from.dynamicImports).filter(isOfAll)]) reach(to, seen);
  };
  const common = new Set<string>();
  for (const chunk of chunks.values()) if (chunk.isEntry) reach(chunk, common);
  const owners = new Map<string, string[]>();
  for (const locale of locales) {
    const { pack } = compiled(locale);
    const languages = languagesOf([pack]);
    const own = new Set<string>();
    for (const chunk of chunks.values()) {
      const [language = '', module] = moduleOf(chunk);
      // the search knows the language of the page alone
      const speaks = language === locale || (module === 'language' && languages.includes(language));
      if (speaks || (isOfTranslations(chunk) && pack.core.translation)) reach(chunk, own);
    }
    for (const file of own) owners.set(file, [...(owners.get(file) ?? []), locale]);
  }
  return new Map([...owners].filter(([file, of]) => !common.has(file) && of.length < locales.length));
}
