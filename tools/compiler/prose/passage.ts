import type { Inline } from '../../../src/pack/index.ts';
import { checkBraces, coverBlanks, NO_BRACES, readUnsaid, SPOKEN, splitBraces, type Brace } from './braces.ts';
import type { Draft, Passage, Reading, Script } from '../read/draft.ts';
import type { Path, YamlFile } from '../read/yaml.ts';

/** Takes what was typed into the passages, as it reads when nothing is said of the child; the hint of a blank is a label. */
export function takePassage({ passages }: Draft, passage: Passage): void {
  const { text, hints, typedAt } = readUnsaid(passage.text);
  passages.push({ ...passage, text, lineAt: (index) => passage.lineAt(typedAt(index)) });
  for (const hint of hints)
    passages.push({
      ...passage,
      text: hint.words,
      lineAt: () => passage.lineAt(hint.typedAt),
      reading: null,
      claims: false,
    });
}

/** Takes a script into those that must state nothing that was not answered. */
export function noteScript({ scripts }: Draft, { file, text, lineAt }: Script): void {
  scripts.push({ file, text: coverBlanks(text), lineAt });
}

/** Takes the script at a path of a YAML file, as `takeText` does. */
export function takeScript(draft: Draft, yaml: YamlFile, path: Path, reading: Reading): readonly Inline[] | undefined {
  const text = valueAt(yaml.value, path);
  if (typeof text === 'string')
    noteScript(draft, { file: yaml.file, text, lineAt: (index) => yaml.lineInText(path, index) });
  const words = takeText(draft, yaml, path, reading, SPOKEN);
  return words === undefined ? undefined : splitBraces(words);
}

/**
 * Takes the text at a path of a YAML file into the draft's passages. `braces`: which may stand in it.
 * Returns it as it is printed, with its braces, or undefined when there is no text at that path.
 */
export function takeText(
  draft: Draft,
  yaml: YamlFile,
  path: Path,
  reading: Reading | null,
  braces: readonly Brace[] = NO_BRACES,
): string | undefined {
  const text = valueAt(yaml.value, path);
  if (typeof text !== 'string') return undefined;
  const lineAt = (index: number): number => yaml.lineInText(path, index);
  checkBraces(text, braces, (index, message, hint) =>
    draft.issues.add('bad-brace', { file: yaml.file, line: lineAt(index) }, message, hint),
  );
  const waivers = new Set([...yaml.waiversOn(yaml.lineInText(path, 0)), ...yaml.waiversOn(yaml.lineOf(path))]);
  takePassage(draft, { file: yaml.file, text, lineAt, reading, claims: false, cites: [], links: null, waivers });
  return draft.language.typeset(text);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[step] : undefined),
    value,
  );
}

/** A key with its value, or nothing: JSON and exact optional types want no undefined. */
export function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };
}
