import type { SearchOffers, SearchTarget, SearchWords, Synonym } from '../../../src/pack/index.ts';
import { createPhraseKeys, createStemmer, SCREENS } from '../../../src/pack/search/index.ts';
import type { Kind } from '../read/kind.ts';
import type { Draft } from '../read/draft.ts';
import { analyserOf } from '../languages/index.ts';
import { takeText } from '../prose/passage.ts';
import { TARGETS } from '../read/named.ts';
import { openYaml } from '../read/read-list.ts';
import { searchSchema } from '../read/schema/search.ts';
import { checkShape } from '../read/shape.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { Path } from '../read/path.ts';

const NOTHING: SearchWords & SearchOffers = { synonyms: [], common: [], otherwise: [], examples: [], near: [] };

/**
 * Reads fr/search.yaml; a pack without it is searched by its own words alone. What people type is never shown: `words`
 * and `common` are not taken into the passages that are linted. `examples` and `near` are, as they are pressed. To be
 * called when all other words of the pack are in the draft's passages: what a synonym means must be said somewhere.
 */
function compileSearch(draft: Draft): SearchWords & SearchOffers {
  const file = `${draft.locale}/search.yaml`;
  const yaml = openYaml(draft, file, false);
  const value = yaml && checkShape(searchSchema, yaml.value, { yaml, path: [] }, draft.issues);
  if (yaml === null || value === null) return NOTHING;
  checkWords(draft, yaml, value.synonyms, value.common);
  const stemsOf = createStemmer(analyserOf(draft.locale));
  const said = new Set(draft.passages.flatMap(({ text }) => stemsOf(text)));
  const synonyms = value.synonyms.map(({ words, means }, at): Synonym => {
    const path = ['synonyms', at, 'means'];
    const isTarget = means.map((target, index) => referTarget(draft, yaml, [...path, index], target));
    const meant = means.filter((_, index) => isTarget[index] === false);
    for (const word of meant) checkSaid(draft, yaml, [...path, means.indexOf(word)], word, stemsOf(word), said);
    const lifts = means.filter((_, index) => isTarget[index] === true) as SearchTarget[];
    return { words, ...(meant.length > 0 && { means: meant }), ...(lifts.length > 0 && { lifts }) };
  });
  const shown = (key: 'examples' | 'near'): readonly string[] =>
    value[key].map((_, at) => takeText(draft, yaml, [key, at], null) ?? '');
  const otherwise = value.otherwise.filter((target, at) => referTarget(draft, yaml, ['otherwise', at], target));
  return {
    synonyms,
    common: value.common,
    otherwise: otherwise as SearchTarget[],
    examples: shown('examples'),
    near: shown('near'),
  };
}

/**
 * Notes what a target such as contact:acpe names. True for a target, false for a word, null for a target that cannot
 * be.
 */
export function referTarget(draft: Draft, yaml: YamlFile, path: Path, text: string): boolean | null {
  const [, scheme, id = ''] = /^([a-z]+):(.*)$/.exec(text) ?? [];
  if (scheme === undefined) return false;
  const at = { file: yaml.file, line: yaml.lineOf(path) };
  if (scheme === 'screen' && SCREENS.some((known) => known === id)) return true;
  const kind = TARGETS.find((known) => known === scheme);
  if (kind === undefined || id === '') {
    draft.issues.add(
      'unknown-target',
      at,
      `"${text}" is nothing that a search can lead to.`,
      `Write one of: ${[...TARGETS.map((known) => `${known}:id`), ...SCREENS.map((known) => `screen:${known}`)].join(', ')}.`,
    );
    return null;
  }
  draft.references.push({ kind, id, ...at });
  return true;
}

/** Every phrase says something, and says it once: inflections and accents are the search's own work. */
function checkWords(
  draft: Draft,
  yaml: YamlFile,
  synonyms: readonly { readonly words: readonly string[] }[],
  common: readonly string[],
): void {
  const lines = new Map<string, number>();
  const keyOf = createPhraseKeys(common, analyserOf(draft.locale));
  for (const [entry, { words }] of synonyms.entries()) {
    for (const [index, phrase] of words.entries()) {
      const at = { file: yaml.file, line: yaml.lineOf(['synonyms', entry, 'words', index]) };
      const key = keyOf(phrase);
      const before = key === null ? undefined : lines.get(key);
      if (key === null)
        draft.issues.add(
          'idle-word',
          at,
          `"${phrase}" says nothing by itself: it stands in nearly every query.`,
          'Write more of the sentence, or take it out.',
        );
      else if (before !== undefined)
        draft.issues.add(
          'duplicate-word',
          at,
          `"${phrase}" is known already, from line ${before}.`,
          'Keep one of the two. Accents, plurals, tenses and small words make no difference.',
        );
      else lines.set(key, at.line);
    }
  }
}

function checkSaid(
  draft: Draft,
  yaml: YamlFile,
  path: Path,
  word: string,
  stems: readonly string[],
  said: ReadonlySet<string>,
): void {
  const missing = stems.filter((stem) => !said.has(stem));
  // the source's own search is checked with the words of the source, and what is not translated yet is not said yet
  if (missing.length === 0 || yaml.isTaken(path) || !draft.isWhole) return;
  draft.issues.add(
    'unsaid-word',
    { file: yaml.file, line: yaml.lineOf(path) },
    `The guide never says "${word}", so these words lead nowhere.`,
    'Write a word that stands in the guide, or a target such as procedure:id.',
  );
}

export const search = {
  name: 'search',
  title: 'What people type',
  words: { path: '{locale}/search.yaml', schema: searchSchema },
  compile: compileSearch,
} as const satisfies Kind;
