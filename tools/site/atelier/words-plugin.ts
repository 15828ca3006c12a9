import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';

const NAME = 'virtual:atelier-words';

/** Where the words of the atelier lie, a file a language. */
export const ATELIER_CONTENT = 'atelier-content';

/** The words of the atelier by language: that of the project's own content first. */
export function readAtelierWords(first: string): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const locales = readdirSync(ATELIER_CONTENT).map((file) => file.replace(/\.yaml$/, ''));
  const inOrder = locales.toSorted((a, b) => Number(b === first) - Number(a === first));
  return Object.fromEntries(
    inOrder.map((locale) => [
      locale,
      parse(readFileSync(join(ATELIER_CONTENT, `${locale}.yaml`), 'utf8')) as Readonly<Record<string, unknown>>,
    ]),
  );
}

/** Gives the atelier its words. */
export const wordsPlugin = (first: string): Plugin => ({
  name: 'atelier-words',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  load(id) {
    if (id !== `\0${NAME}`) return null;
    for (const file of readdirSync(ATELIER_CONTENT)) this.addWatchFile(resolve(ATELIER_CONTENT, file));
    return `export const words = ${JSON.stringify(readAtelierWords(first))};`;
  },
});
