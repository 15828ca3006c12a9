import { existsSync } from 'node:fs';
import type { Plugin } from 'vite';

/** The entry of the script that holds some languages. */
export const LANGUAGES = 'virtual:languages';

/** Where the app looks into all folders of src/languages/, for a module of each. */
const OF_ALL = /import\.meta\.glob<[^>]*>\('\.\/\*\/(\w+)\.ts'\)/;
const DOOR = /\/src\/languages\/(?:index|analysers)\.ts$/;

/** Throws when the app finds its languages in another way. */
function moduleOf(code: string, id: string): string {
  const [, name] = OF_ALL.exec(code) ?? [];
  if (name === undefined) throw new Error(`${id} finds its languages in another way`);
  return name;
}

/** The app finds its languages in `window.languages`, where another script has put them. */
export const languagesApart = (): Plugin => ({
  name: 'reperes-languages-apart',
  enforce: 'pre',
  transform(code, id) {
    if (!DOOR.test(id.replaceAll('\\', '/'))) return null;
    return { code: code.replace(OF_ALL, `(window as any).languages.${moduleOf(code, id)}`), map: null };
  },
});

/** That script: module → path of a language's module → what loads it, as `import.meta.glob` would give them. */
export const languagesEntry = (languages: readonly string[]): Plugin => ({
  name: 'reperes-languages-entry',
  resolveId: (id) => (id === LANGUAGES ? `\0${LANGUAGES}` : null),
  load(id) {
    if (id !== `\0${LANGUAGES}`) return null;
    const found = ['language', 'analyser'].map((name) => ({
      name,
      paths: languages.map((locale) => `./${locale}/${name}.ts`).filter((path) => existsSync(`src/languages/${path}`)),
    }));
    const imports = found.flatMap(({ name, paths }) =>
      paths.map((path, at) => `import * as ${name}${at} from ${JSON.stringify(`/src/languages/${path.slice(2)}`)};`),
    );
    const modules = found.map(
      ({ name, paths }) => `${name}: { ${paths.map((path, at) => `'${path}': async () => ${name}${at}`).join(', ')} },`,
    );
    return [...imports, 'window.languages = {', ...modules, '};'].join('\n');
  },
});
