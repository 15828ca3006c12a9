import type { Inline, OtherName } from '../../../src/pack/index.ts';
import { languageOf } from '../languages/index.ts';
import { checkBraces, coverBlanks, inForms, NO_BRACES, readUnsaid, SPOKEN, splitBraces, type Brace } from './braces.ts';
import { inOther, saidIn, type SaidIn } from './said-in.ts';
import { withSounds } from './sounds.ts';
import type { Draft, Passage, Readability, Script } from '../read/draft.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { Path } from '../read/path.ts';

/**
 * Takes what was typed into the passages, as it reads when nothing is said of the child; the hint of a blank is a
 * label.
 */
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
export function noteScript({ scripts }: Draft, script: Script): void {
  scripts.push({ ...script, text: coverBlanks(script.text) });
}

/** Takes the script at a path of a YAML file, as `takeText` does; in another language with what it means. */
export function takeScript(
  draft: Draft,
  yaml: YamlFile,
  path: Path,
  reading: Readability,
): readonly Inline[] | undefined {
  const other = takeOther(draft, yaml, path);
  const at = other === null ? path : [...path, 'text'];
  const text = valueAt(yaml.value, at);
  const of = other === null ? {} : { language: other.language };
  if (typeof text === 'string' && !yaml.isTaken(at))
    noteScript(draft, { file: yaml.file, text, lineAt: (index) => yaml.lineInText(at, index), ...of });
  const words = takeText(draft, yaml, at, reading, SPOKEN, other);
  if (words === undefined) return undefined;
  if (other === null) return splitBraces(words);
  const { lang, dir } = other;
  const means = takeMeans(draft, yaml, path, reading, SPOKEN);
  const said = { kind: 'foreign', lang, dir, text: splitBraces(words) } as const;
  const foreign = { ...said, ...optional('means', means === undefined ? undefined : splitBraces(means)) };
  return [withSounds(foreign, draft.language)];
}

/** Takes a name at a path of a YAML file, which is no running text; in another language with what it means. */
export function takeName(
  draft: Draft,
  yaml: YamlFile,
  path: Path,
): { readonly name: string; readonly nameIn?: OtherName } {
  const other = takeOther(draft, yaml, path);
  if (other === null) return { name: takeText(draft, yaml, path, null) ?? '' };
  const { lang, dir } = other;
  const means = takeMeans(draft, yaml, path, null, NO_BRACES);
  const name = takeText(draft, yaml, [...path, 'text'], null, NO_BRACES, other) ?? '';
  if (means !== undefined) return { name, nameIn: { lang, dir, means } };
  draft.untranslated.add(name);
  return { name };
}

/** What words in another language mean; undefined for words of the source whose meaning is not translated yet. */
function takeMeans(
  draft: Draft,
  yaml: YamlFile,
  path: Path,
  reading: Readability | null,
  braces: readonly Brace[],
): string | undefined {
  const means = takeText(draft, yaml, [...path, 'means'], reading, braces);
  if (means === undefined && !yaml.isTaken([...path, 'text']))
    draft.issues.add(
      'missing-key',
      { file: yaml.file, line: yaml.lineOf(path) },
      '"means" is missing.',
      'Add "means:". The formats are in guide-content/README.md.',
    );
  return means;
}

/**
 * The language of the words at a path of a YAML file, written there as { lang, text }; null where they
 * are plain words of the page's.
 */
export function takeOther(draft: Draft, yaml: YamlFile, path: Path): SaidIn | null {
  const lang = valueAt(yaml.value, [...path, 'lang']);
  if (typeof lang !== 'string') return null;
  return saidIn(draft, lang, (message, hint) =>
    draft.issues.add('bad-language', { file: yaml.file, line: yaml.lineOf([...path, 'lang']) }, message, hint),
  );
}

/**
 * Takes the text at a path of a YAML file into the draft's passages. `braces`: which may stand in it.
 * Returns it as it is printed, with its braces, or undefined when there is no text at that path.
 */
export function takeText(
  draft: Draft,
  yaml: YamlFile,
  path: Path,
  reading: Readability | null,
  braces: readonly Brace[] = NO_BRACES,
  other: SaidIn | null = null,
): string | undefined {
  const text = valueAt(yaml.value, path);
  if (typeof text !== 'string') return undefined;
  const lineAt = (index: number): number => yaml.lineInText(path, index);
  const language = other === null ? draft.language : other.language;
  if (yaml.isTaken(path)) return takeFromSource(draft, text, yaml.isUntranslated(path));
  checkBraces(text, braces, (index, message, hint) =>
    draft.issues.add('bad-brace', { file: yaml.file, line: lineAt(index) }, message, hint),
  );
  const waivers = new Set([...yaml.waiversOn(yaml.lineInText(path, 0)), ...yaml.waiversOn(yaml.lineOf(path))]);
  const passage = { file: yaml.file, text, lineAt, reading, claims: false, cites: [], links: null, waivers };
  takePassage(draft, other === null ? passage : inOther(passage, other));
  return language.typeset(text);
}

/**
 * A text of the source, checked where it stands, and set as its language is. `isUntranslated`: it is shown in the place
 * of a translation, so each form of it is noted.
 */
export function takeFromSource(draft: Draft, text: string, isUntranslated: boolean): string {
  const { beside, language } = draft;
  // an easier version of the source is set as it is itself
  const { typeset } = (beside && !beside.isSameLanguage && languageOf(beside.locale)) || language;
  const set = typeset(text);
  if (!isUntranslated) return set;
  const { forChild, ...unsaid } = inForms({ text: set });
  for (const form of [unsaid, forChild?.daughter, forChild?.son])
    for (const line of form?.text.split('\n') ?? []) draft.untranslated.add(line);
  return set;
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
