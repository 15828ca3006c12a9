import { isRecord } from '../../compiler/read/is-record.ts';
import { createIssueList } from '../../compiler/read/issue-list.ts';
import { readYaml } from '../../compiler/read/yaml.ts';
import { createPhraseKeys } from '../../../src/pack/search/index.ts';
import { analyserOf } from '../../compiler/languages/index.ts';
import { Refusal } from '../command.ts';
import { appendItem } from '../new/append.ts';
import type { Files } from '../lines/units.ts';

const NAME = 'search.yaml';

interface Entry {
  readonly words: readonly string[];
  readonly means: readonly string[];
}

const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

function readSearch(
  files: Files,
  locale: string,
): { readonly entries: readonly Entry[]; readonly common: readonly string[] } {
  const value = readYaml('', files.get(`${locale}/${NAME}`) ?? '', createIssueList())?.value;
  const { synonyms, common } = isRecord(value) ? value : {};
  const entries = (Array.isArray(synonyms) ? synonyms : []).map((entry) => ({
    words: listOf(isRecord(entry) ? entry['words'] : []),
    means: listOf(isRecord(entry) ? entry['means'] : []),
  }));
  return { entries, common: listOf(common) };
}

/** How a phrase is shown: without the signs that say how exactly it must stand. */
const shown = (phrase: string): string => phrase.replace(/^=+/, '');

/**
 * What people type for a thing, in a language. In: the content, the language, and the thing as the search names it
 * (`procedure:porter-plainte`). Null where the language has no search words of its own.
 */
export function searchWordsOf(files: Files, locale: string, target: string): readonly string[] | null {
  if (!files.has(`${locale}/${NAME}`)) return null;
  const { entries } = readSearch(files, locale);
  const found = entries.filter(({ means }) => means.includes(target));
  // what leads there first, before what leads there too
  const sorted = found.toSorted((a, b) => a.means.indexOf(target) - b.means.indexOf(target));
  return [...new Set(sorted.flatMap(({ words }) => words.map(shown)))];
}

/** Why the search cannot be taught a word: it has no words here, the word says nothing, or is known. */
export type NoWord = 'no-search' | 'idle' | 'known';

/**
 * The text of the search words of a language with one more for a thing; all else stays byte for byte. Out: the text, or
 * why there is none. Throws a Refusal where the file is no YAML.
 */
export function addSearchWord(
  files: Files,
  locale: string,
  target: string,
  word: string,
): { readonly text: string } | { readonly refused: NoWord } {
  const file = `${locale}/${NAME}`;
  const text = files.get(file);
  const { entries, common } = readSearch(files, locale);
  if (text === undefined || entries.length === 0) return { refused: 'no-search' };
  const keyOf = createPhraseKeys(common, analyserOf(locale));
  // "=" at the beginning, a comma or a bracket would be read as something else
  const phrase = word.replaceAll(/\s+/g, ' ').trim().replace(/^=+/, '');
  const key = keyOf(phrase);
  if (key === null) return { refused: 'idle' };
  if (entries.some(({ words }) => words.some((known) => keyOf(known) === key))) return { refused: 'known' };
  const said = JSON.stringify(phrase);
  const at = entries.findIndex(({ means }) => means[0] === target);
  if (at < 0) return { text: appendItem(file, text, ['synonyms'], [`words: [${said}]`, `means: [${target}]`]) };
  if (entries[at]?.words.length === 0) throw new Refusal(`${file}: an entry has no words.`);
  return { text: appendItem(file, text, ['synonyms', at, 'words'], [said]) };
}
