import type { Beside } from './locale.ts';
import type { Draft } from './draft.ts';
import { createIssueList } from './issue-list.ts';
import { joinWords } from './join-words.ts';
import { isTranslated } from './lines.ts';
import { keyOf } from './translated.ts';
import { readYaml, type YamlFile } from './yaml.ts';
import type { Path } from './path.ts';

/**
 * A file of words with what it takes from the source; any other file as it is. Faults of the source are told when the
 * source is compiled.
 */
export function joinYaml(draft: Draft, yaml: YamlFile | null, file: string): YamlFile | null {
  const { beside, locale, files } = draft;
  if (yaml === null || beside === null || !file.startsWith(`${locale}/`)) return yaml;
  const name = file.slice(locale.length + 1);
  if (!isTranslated(name)) return draft.borrowed.has(file) ? { ...yaml, isTaken: () => true } : yaml;
  const text = files.get(`${beside.locale}/${name}`);
  const source = text === undefined ? null : readYaml(`${beside.locale}/${name}`, text, createIssueList());
  return source === null ? yaml : joinValues(draft, yaml, file, source.value, beside);
}

/** The same for a value that was read already: front matter. */
export function joinValues(
  { matches, locale, borrowed }: Draft,
  yaml: YamlFile,
  file: string,
  source: unknown,
  beside: Beside,
): YamlFile {
  const name = file.slice(locale.length + 1);
  const own = borrowed.has(file) ? undefined : yaml.value;
  const { value, taken, untranslated, moved } = joinWords(name, own, source, beside, matches.get(name) ?? new Map());
  const inOwn = (path: Path): Path => moved.get(keyOf(path)) ?? path;
  return {
    ...yaml,
    value,
    lineOf: (path) => yaml.lineOf(inOwn(path)),
    lineInText: (path, index) => yaml.lineInText(inOwn(path), index),
    isTaken: (path) => taken.has(keyOf(path)),
    isUntranslated: (path) => untranslated.has(keyOf(path)),
  };
}
