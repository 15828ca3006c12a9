import type { Beside } from './locale.ts';
import { isRecord } from './is-record.ts';
import { isOfText, isStructure, OWN_KEYS, pathOfLine, unitPath } from './lines.ts';
import { isForms } from './plurals.ts';
import { keyOf, type Match } from './translated.ts';
import type { Path } from './path.ts';

/** Words that stay in the source language, each with what it means, by their key; by the file's name. */
const STAY: Readonly<Record<string, readonly string[]>> = {
  'contacts.yaml': ['name', 'say', 'say-young'],
  'glossary.yaml': ['name'],
  'pack.yaml': ['say'],
  'interpreter.yaml': ['say'],
};

/** A value of a translation with what it takes from the source. */
export interface Joined {
  readonly value: unknown;
  /** paths of texts that are the source's, as JSON */
  readonly taken: ReadonlySet<string>;
  /** those of them that stand in the place of a translation */
  readonly untranslated: ReadonlySet<string>;
  /** where a text stands in the translation, by where it stands in the source */
  readonly moved: ReadonlyMap<string, Path>;
}

type Lines = ReadonlyMap<string, Match>;

/** One file of words that is being joined. */
interface Joining {
  /** in the folder of its language */
  readonly name: string;
  /** the whole value of the translation */
  readonly own: unknown;
  readonly sourceLocale: string;
  readonly isOfficial: boolean;
  readonly lines: Lines;
  readonly taken: Set<string>;
  readonly untranslated: Set<string>;
  readonly moved: Map<string, Path>;
}

/**
 * The words of a YAML text as the source has them, each in the words of the translation where that has some that hold.
 * Ids, conditions and words that stay in the source language are the source's. `name`: of the file in the folder of its
 * language.
 */
export function joinWords(name: string, own: unknown, source: unknown, beside: Beside, lines: Lines): Joined {
  const joined = { taken: new Set<string>(), untranslated: new Set<string>(), moved: new Map<string, Path>() };
  const joining = { name, own, sourceLocale: beside.locale, isOfficial: beside.isOfficial, lines, ...joined };
  const words = beside.isSameLanguage
    ? inLetters(joining, joinEasier(joining, staleUnits(joining), own, source, []))
    : joinTranslated(joining, source, []);
  const kept = isRecord(own) ? Object.entries(own).filter(([key]) => isOwnKey(name, [key])) : [];
  return { value: isRecord(words) ? { ...words, ...Object.fromEntries(kept) } : words, ...joined };
}

/** Whether a key of front matter is each language's own. */
const isOwnKey = (name: string, path: Path): boolean =>
  name.endsWith('.md') && path.length === 1 && OWN_KEYS.includes(String(path[0]));

/** A value of the source with its words in the translation. */
function joinTranslated(joining: Joining, source: unknown, path: Path): unknown {
  const { name } = joining;
  if (isStructure(name, path)) return take(joining, source, path, false);
  if (name === 'letter-fields.yaml' && path.at(-2) === 'options') return joinOption(joining, source, path);
  if (typeof source === 'string' || (name === 'interface.yaml' && isForms(source)))
    return joinText(joining, source, path);
  if (Array.isArray(source)) return source.map((value, at) => joinTranslated(joining, value, [...path, at]));
  if (!isRecord(source)) return source;
  const entries = Object.entries(source)
    .map(([key, value]) => [[...path, key], key, value] as const)
    .filter(([inner]) => !isOwnKey(name, inner))
    .map(([inner, key, value]) => [key, joinTranslated(joining, value, inner)] as const);
  return Object.fromEntries(entries);
}

function joinText(joining: Joining, source: unknown, path: Path): unknown {
  const { name, sourceLocale, isOfficial, taken } = joining;
  const said = name.endsWith('.md') ? ['say'] : (STAY[name] ?? []);
  const stays = isOfficial ? [] : said;
  const translation = translationAt(joining, path);
  if (!stays.includes(String(path.at(-1) ?? ''))) return translation ?? take(joining, source, path, true);
  taken.add(keyOf([...path, 'text']));
  return { lang: sourceLocale, text: source, ...(translation === undefined ? {} : { means: translation }) };
}

/** An option's label is translated; what it puts into a letter is read by an office of the source. */
function joinOption(joining: Joining, source: unknown, path: Path): unknown {
  const { label, says } = isRecord(source) ? source : { label: source, says: source };
  if (joining.isOfficial) return joinOwnOption(joining, label, path);
  joining.taken.add(keyOf([...path, 'says', 'text']));
  return {
    label: translationAt(joining, path) ?? take(joining, label, [...path, 'label'], true),
    says: { lang: joining.sourceLocale, text: says ?? label },
  };
}

/** An option of a letter that is in the language of the page: what it puts there is that language's too. */
function joinOwnOption(joining: Joining, label: unknown, path: Path): unknown {
  const translation = translationAt(joining, path);
  if (translation === undefined) {
    const taken = take(joining, label, [...path, 'label'], true);
    return { label: taken, says: take(joining, label, [...path, 'says'], true) };
  }
  const own = path.reduce<unknown>((at, key) => (at as never)?.[key], joining.own);
  return { label: translation, says: (isRecord(own) && own['says']) || translation };
}

/** What an option puts into a letter stays in the source language, beside an easier label too. */
function inLetters({ name, sourceLocale, taken }: Joining, fields: unknown): unknown {
  if (name !== 'letter-fields.yaml' || !isRecord(fields)) return fields;
  const says = (option: unknown, path: Path): unknown => {
    const { label, says: text = label } = isRecord(option) ? option : { label: option };
    taken.add(keyOf([...path, 'says', 'text']));
    // an option of the source may be its label alone
    if (taken.has(keyOf(path))) taken.add(keyOf([...path, 'label']));
    return { label, says: { lang: sourceLocale, text } };
  };
  const entries = Object.entries(fields).map(([id, field]) => {
    if (!isRecord(field) || !isRecord(field['options'])) return [id, field] as const;
    const options = Object.entries(field['options']).map(
      ([option, words]) => [option, says(words, [id, 'options', option])] as const,
    );
    return [id, { ...field, options: Object.fromEntries(options) }] as const;
  });
  return Object.fromEntries(entries);
}

/** What the translation says for the text at a path of the source; undefined where nothing holds. */
function translationAt({ own, lines, moved }: Joining, path: Path): unknown {
  const line = lines.get(keyOf(pathOfLine(path)))?.own;
  if (!line) return undefined;
  if (keyOf(line.path) !== keyOf(path)) moved.set(keyOf(path), line.path);
  const found = line.path.reduce<unknown>((at, key) => (at as never)?.[key], own);
  // an option may be its label, or say more
  return isRecord(found) && 'label' in found ? found['label'] : found;
}

/** Takes a value of the source, at its path in the joined one. `isMissing`: it stands in the place of a translation. */
function take({ taken, untranslated }: Joining, value: unknown, path: Path, isMissing: boolean): unknown {
  for (const key of textsIn(value, path)) {
    taken.add(key);
    if (isMissing) untranslated.add(key);
  }
  return value;
}

/** Where the texts in a value stand, as JSON. */
function textsIn(value: unknown, path: Path): readonly string[] {
  if (typeof value === 'string') return [keyOf(path)];
  if (Array.isArray(value)) return value.flatMap((item, at) => textsIn(item, [...path, at]));
  return isRecord(value) ? Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key])) : [];
}

/** The units that an easier version does not say, or says as an older source did, by their path as JSON. */
function staleUnits({ name, lines }: Joining): ReadonlySet<string> {
  const ofWords = [...lines.values()].filter(({ source }) => !isOfText(source));
  return new Set(ofWords.filter(({ why }) => why !== null).map(({ source }) => keyOf(unitPath(name, source))));
}

/** An easier version has its own lists and the source's words where it says nothing, or what an older source said. */
function joinEasier(joining: Joining, stale: ReadonlySet<string>, own: unknown, source: unknown, path: Path): unknown {
  if (own === undefined || stale.has(keyOf(path))) return take(joining, source, path, false);
  if (Array.isArray(own))
    return Array.isArray(source)
      ? own.map((value, at) => joinEasier(joining, stale, value, source[at], [...path, at]))
      : own;
  const words = typeof own === 'string' && isRecord(source) && 'label' in source ? { label: own } : own;
  if (!isRecord(words) || !isRecord(source)) return words;
  const keys = [...new Set([...Object.keys(words), ...Object.keys(source)])];
  const entries = keys.map(
    (key) => [key, joinEasier(joining, stale, words[key], source[key], [...path, key])] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
