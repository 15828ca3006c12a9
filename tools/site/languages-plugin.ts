import type { Plugin } from 'vite';

const INDEX = '/src/languages/index.ts';
/** A pattern over all languages, as that file writes it: './*\/language.ts' */
const OF_ALL = /'\.\/\*\/(\w+\.ts)'/g;

/**
 * Only the languages of the edition travel: where the app looks into all folders of src/languages/, the build looks into these. Throws when
 * nothing there looks into all of them any more.
 */
export const languagesPlugin = (locales: readonly string[]): Plugin => ({
  name: 'reperes-languages',
  enforce: 'pre',
  transform(code, id) {
    if (!id.replaceAll('\\', '/').endsWith(INDEX)) return null;
    const own = code.replaceAll(OF_ALL, (_, file: string) =>
      JSON.stringify(locales.map((locale) => `./${locale}/${file}`)),
    );
    if (own === code) throw new Error(`${INDEX} finds its languages in another way`);
    return { code: own, map: null };
  },
});
