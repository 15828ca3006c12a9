import { baseOf } from './locale.ts';
import { isRecord } from './is-record.ts';

/** The language that a translation stands beside. */
export interface Beside {
  /** the source language of the content */
  readonly locale: string;
  /** the translation is the same language, made easier: what it does not say, the source says */
  readonly isSameLanguage: boolean;
}

/** What `locale` stands beside; null for the source itself, and where nobody says which language is the source. */
export const besideOf = (locale: string, source: string | undefined): Beside | null =>
  source === undefined || source === locale || locale === ''
    ? null
    : { locale: source, isSameLanguage: baseOf(locale) === baseOf(source) };

/**
 * Keys of files of words whose values are no words: conditions, ids, days, the state of a review. A translation has
 * those of the source, so there is one of each.
 */
export const STRUCTURE: ReadonlySet<string> = new Set([
  'when',
  'call',
  'contacts',
  'danger',
  'procedures',
  'sources',
  'checked',
  'review',
  'edition',
]);

/** How the words of one kind of file stand beside those of the source. */
interface Rules {
  /** words that stay in the source language, each with what it means, by their key */
  readonly stay?: readonly string[];
  /** what an option puts into a letter stays too: its own `says`, or its words */
  readonly letters?: true;
  /** every key is a name, none is structure */
  readonly names?: true;
}

/** By the file's name inside the folder of its language. */
const RULES: Readonly<Record<string, Rules>> = {
  'contacts.yaml': { stay: ['name', 'say', 'say-young'] },
  'glossary.yaml': { stay: ['name'] },
  'pack.yaml': { stay: ['say'] },
  'interpreter.yaml': { stay: ['say'] },
  'letter-fields.yaml': { letters: true },
  'interface.yaml': { names: true },
};

const OF_MARKDOWN: Rules = { stay: ['say'] };

/** A value of a translation with what it takes from the source. */
export interface Joined {
  readonly value: unknown;
  /** paths of texts that are the source's, as JSON */
  readonly taken: ReadonlySet<string>;
}

/**
 * The words of a YAML text beside those of the source: ids, conditions and words that stay in the source language are
 * taken from it. `file`: its name inside the folder of its language.
 */
export function joinWords(file: string, own: unknown, source: unknown, { locale, isSameLanguage }: Beside): Joined {
  const rules = file.endsWith('.md') ? OF_MARKDOWN : (RULES[file] ?? {});
  const taken = new Set<string>();
  // front matter has its keys at its top; in the other files ids of things stand there
  const namesAbove = rules.names ? Infinity : file.endsWith('.md') ? 0 : 1;
  const take = (value: unknown, path: readonly (string | number)[]): unknown => {
    if (typeof value === 'string') taken.add(JSON.stringify(path));
    else if (Array.isArray(value)) value.forEach((one, at) => take(one, [...path, at]));
    else if (isRecord(value)) for (const [key, inner] of Object.entries(value)) take(inner, [...path, key]);
    return value;
  };

  function join(mine: unknown, theirs: unknown, path: readonly (string | number)[]): unknown {
    const key = String(path.at(-1) ?? '');
    if (mine === undefined) {
      const isStructure = STRUCTURE.has(key) && path.length > namesAbove && path.at(-2) !== 'options';
      return isSameLanguage || isStructure ? take(theirs, path) : undefined;
    }
    if (Array.isArray(mine))
      return Array.isArray(theirs) ? mine.map((one, at) => join(one, theirs[at], [...path, at])) : mine;
    if (isSameLanguage && isRecord(theirs) && typeof mine === 'string' && 'label' in theirs)
      return joinRecord({ label: mine }, theirs, path);
    if (!isSameLanguage && rules.letters && path.at(-2) === 'options') return sayInLetter(mine, theirs, path);
    if (typeof mine === 'string' && typeof theirs === 'string' && !isSameLanguage && rules.stay?.includes(key)) {
      taken.add(JSON.stringify([...path, 'text']));
      return { lang: locale, text: theirs, means: mine };
    }
    return isRecord(mine) && isRecord(theirs) ? joinRecord(mine, theirs, path) : mine;
  }

  function joinRecord(
    mine: Readonly<Record<string, unknown>>,
    theirs: Readonly<Record<string, unknown>>,
    path: readonly (string | number)[],
  ): unknown {
    const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
    const entries = [...keys].map((key) => [key, join(mine[key], theirs[key], [...path, key])] as const);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }

  /** An option's label is translated; what it puts into a letter is read by an office of the source. */
  function sayInLetter(mine: unknown, theirs: unknown, path: readonly (string | number)[]): unknown {
    const { label, says } = isRecord(theirs) ? theirs : { label: theirs, says: theirs };
    if (typeof mine !== 'string' && !isRecord(mine)) return mine;
    if (isRecord(mine) && 'says' in mine) return mine;
    const given = isRecord(mine) ? mine : { label: mine };
    taken.add(JSON.stringify([...path, 'says', 'text']));
    return { ...given, says: { lang: locale, text: says ?? label } };
  }

  return { value: join(own, source, []), taken };
}
