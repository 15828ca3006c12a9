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

/** Where the texts in a value stand, as JSON. */
function textsIn(value: unknown, path: Path): readonly string[] {
  if (typeof value === 'string') return [keyOf(path)];
  if (Array.isArray(value)) return value.flatMap((one, at) => textsIn(one, [...path, at]));
  return isRecord(value) ? Object.entries(value).flatMap(([key, one]) => textsIn(one, [...path, key])) : [];
}

/**
 * The words of a YAML text as the source has them, each in the words of the translation where that has some that hold.
 * Ids, conditions and words that stay in the source language are the source's. `name`: of the file in the folder of its
 * language.
 */
export function joinWords(name: string, own: unknown, source: unknown, beside: Beside, lines: Lines): Joined {
  const joined = { taken: new Set<string>(), untranslated: new Set<string>(), moved: new Map<string, Path>() };
  const words = beside.isSameLanguage
    ? joinEasier(name, own, source, lines, joined.taken)
    : joinTranslated(name, own, source, beside, lines, joined);
  const kept =
    isRecord(own) && name.endsWith('.md') ? Object.entries(own).filter(([key]) => OWN_KEYS.includes(key)) : [];
  return { value: isRecord(words) ? { ...words, ...Object.fromEntries(kept) } : words, ...joined };
}

function joinTranslated(
  name: string,
  own: unknown,
  source: unknown,
  { locale }: Beside,
  lines: Lines,
  { taken, untranslated, moved }: { taken: Set<string>; untranslated: Set<string>; moved: Map<string, Path> },
): unknown {
  const stays = name.endsWith('.md') ? ['say'] : (STAY[name] ?? []);
  const inOwn = (path: Path): unknown => path.reduce<unknown>((at, key) => (at as never)?.[key], own);
  const fresh = (path: Path): unknown => {
    const match = lines.get(keyOf(pathOfLine(path)));
    if (match?.own && keyOf(match.own.path) !== keyOf(path)) moved.set(keyOf(path), match.own.path);
    const found = match?.own ? inOwn(match.own.path) : undefined;
    // an option may be its label, or say more
    return isRecord(found) && 'label' in found ? found['label'] : found;
  };
  /** The source's words in the place of a translation, at their path in the joined value. */
  const take = (value: unknown, path: Path, isMissing: boolean): unknown => {
    for (const key of textsIn(value, path)) {
      taken.add(key);
      if (isMissing) untranslated.add(key);
    }
    return value;
  };
  function join(theirs: unknown, path: Path): unknown {
    const key = String(path.at(-1) ?? '');
    if (isStructure(name, path)) return take(theirs, path, false);
    if (name === 'letter-fields.yaml' && path.at(-2) === 'options') return option(theirs, path);
    if (typeof theirs === 'string' || (name === 'interface.yaml' && isForms(theirs))) {
      const mine = fresh(path);
      if (!stays.includes(key)) return mine ?? take(theirs, path, true);
      taken.add(keyOf([...path, 'text']));
      return { lang: locale, text: theirs, ...(mine === undefined ? {} : { means: mine }) };
    }
    if (Array.isArray(theirs)) return theirs.map((one, at) => join(one, [...path, at]));
    if (!isRecord(theirs)) return theirs;
    const entries = Object.entries(theirs)
      .filter(([inner]) => !(name.endsWith('.md') && path.length === 0 && OWN_KEYS.includes(inner)))
      .map(([inner, one]) => [inner, join(one, [...path, inner])] as const);
    return Object.fromEntries(entries);
  }
  /** An option's label is translated; what it puts into a letter is read by an office of the source. */
  function option(theirs: unknown, path: Path): unknown {
    const { label, says } = isRecord(theirs) ? theirs : { label: theirs, says: theirs };
    taken.add(keyOf([...path, 'says', 'text']));
    return {
      label: fresh(path) ?? take(label, [...path, 'label'], true),
      says: { lang: locale, text: says ?? label },
    };
  }
  return join(source, []);
}

/** An easier version has its own lists and the source's words where it says nothing, or what an older source said. */
function joinEasier(name: string, own: unknown, source: unknown, lines: Lines, taken: Set<string>): unknown {
  const ofWords = [...lines.values()].filter(({ source: line }) => !isOfText(line));
  const stale = new Set(
    ofWords.filter(({ why }) => why !== null).map(({ source: line }) => keyOf(unitPath(name, line))),
  );
  const take = (value: unknown, path: Path): unknown => {
    for (const key of textsIn(value, path)) taken.add(key);
    return value;
  };
  function join(mine: unknown, theirs: unknown, path: Path): unknown {
    if (mine === undefined || stale.has(keyOf(path))) return take(theirs, path);
    if (Array.isArray(mine))
      return Array.isArray(theirs) ? mine.map((one, at) => join(one, theirs[at], [...path, at])) : mine;
    const own = typeof mine === 'string' && isRecord(theirs) && 'label' in theirs ? { label: mine } : mine;
    if (!isRecord(own) || !isRecord(theirs)) return own;
    const keys = [...new Set([...Object.keys(own), ...Object.keys(theirs)])];
    const entries = keys.map((key) => [key, join(own[key], theirs[key], [...path, key])] as const);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }
  return join(own, source, []);
}
