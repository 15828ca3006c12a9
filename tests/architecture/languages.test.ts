import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readEditionFile } from '../../tools/read-edition.ts';
import { languagesPlugin } from '../../tools/site/languages-plugin.ts';
import { sourceFiles, withoutComments, type SourceFile } from '../support/source-files.ts';

/**
 * What knows one language. tools/guide/languages/ speaks to authors, whatever the language of the content;
 * tools/guide/pseudo/ makes the pseudo-language.
 */
const OF_LANGUAGES: readonly string[] = [
  'src/languages/',
  'tools/compiler/languages/',
  'tools/guide/languages/',
  'tools/guide/pseudo/',
];

const foldersIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

const locales = foldersIn('src/languages');

/** Where the code of a language means something else: a row of a table, a kind of script, the days of a calendar. */
const OTHER_MEANINGS: readonly string[] = [
  "['tr', 'row']",
  "? 'es' : 'iife'",
  "Intl.DateTimeFormat('en",
  "toLocaleString('en', { timeZone",
];

/** Lines of code that name a language: its code in quotation marks, or a folder of its words. */
function namesIn({ path, text }: SourceFile): readonly string[] {
  const named = new RegExp(`['"\`](?:${locales.join('|')})(?:-[A-Z]{2})?(?:['"\`]|/)|/(?:${locales.join('|')})/`);
  return withoutComments(text)
    .split('\n')
    .filter((line) => named.test(line) && !OTHER_MEANINGS.some((words) => line.includes(words)))
    .map((line) => `${path}: ${line.trim()}`);
}

/** Every folder of languages has an index; only there may a module of one language be looked for. */
const files = [...sourceFiles('src', ['.ts', '.tsx']), ...sourceFiles('tools', ['.ts'])];
const isOfOne = (path: string): boolean =>
  OF_LANGUAGES.some((folder) => path.startsWith(folder) && !path.endsWith(`${folder}index.ts`));

describe('a language', () => {
  it('is named by no code but its own modules', () => {
    const general = files.filter(({ path }) => !isOfOne(path));
    expect(general.length).toBeGreaterThan(200);
    expect(general.flatMap(namesIn)).toEqual([]);
  });

  it('is caught when it is', () => {
    expect(namesIn({ path: 'a.ts', text: "const TABLE = { fr: 1, other: read('fr') };" })).toHaveLength(1);
    expect(namesIn({ path: 'a.ts', text: "import { x } from './fr/language.ts';" })).toHaveLength(1);
    expect(namesIn({ path: 'a.ts', text: '/** fr/contacts.yaml */ const from = 1;' })).toHaveLength(0);
  });

  it('has its modules for the checks and for the phone, each in one folder', () => {
    expect(foldersIn('tools/compiler/languages')).toEqual(locales);
    for (const locale of locales) {
      const own = files.map(({ path }) => path);
      expect(own).toContain(`src/languages/${locale}/language.ts`);
      expect(own).toContain(`src/languages/${locale}/analyser.ts`);
      expect(own).toContain(`tools/compiler/languages/${locale}/index.ts`);
    }
  });

  it('of another edition is not in the build', () => {
    const { transform } = languagesPlugin(() => ['fr']);
    if (typeof transform !== 'function') throw new Error('nothing chooses the languages of a build');
    for (const [door, module] of [
      ['index', 'language'],
      ['analysers', 'analyser'],
    ]) {
      const file = files.find(({ path }) => path === `src/languages/${door}.ts`);
      const { code } = transform.call({} as never, file?.text ?? '', `/project/${file?.path}`) as {
        readonly code: string;
      };
      expect(code).toContain(`["./fr/${module}.ts"]`);
      expect(code).not.toContain("'./*/");
      expect(() => transform.call({} as never, 'export {};', `/project/${file?.path}`)).toThrow(/in another way/);
    }
  });

  it('of the edition is one line of its file', () => {
    const { locales: ours } = parse(readEditionFile().text) as { readonly locales: readonly string[] };
    expect(ours.filter((locale) => !locales.includes(locale))).toEqual([]);
  });
});
