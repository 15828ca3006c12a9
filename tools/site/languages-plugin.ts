import type { Plugin } from 'vite';
import type { WholePack } from '../../src/pack/index.ts';

const DOORS = ['/src/languages/index.ts', '/src/languages/analysers.ts'];
/** A pattern over all languages, as these files write it: `./*` and the name of a module. */
const OF_ALL = /'\.\/\*\/(\w+\.ts)'/g;

/** The languages that the pages of some packs speak, and those that their letters have beside them. */
export const languagesOf = (packs: readonly WholePack[]): readonly string[] => [
  ...new Set(
    packs.flatMap(({ core, texts }) => [
      core.locale,
      ...Object.values(texts.letters).flatMap((letter) => letter.in?.lang ?? []),
    ]),
  ),
];

/**
 * Only these languages travel: where the app looks into all folders of src/languages/, the build looks into theirs.
 * Throws when nothing there looks into all of them any more.
 */
export const languagesPlugin = (languages: () => readonly string[]): Plugin => ({
  name: 'reperes-languages',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    const door = DOORS.find((path) => id.replaceAll('\\', '/').endsWith(path));
    if (door === undefined) return null;
    const own = code.replaceAll(OF_ALL, (_, file: string) =>
      JSON.stringify(languages().map((locale) => `./${locale}/${file}`)),
    );
    if (own === code) throw new Error(`${door} finds its languages in another way`);
    return { code: own, map: null };
  },
});
