import { isRecord } from '../../compiler/read/is-record.ts';
import { createIssueList } from '../../compiler/read/issue-list.ts';
import { digest } from '../../compiler/read/translated.ts';
import { readYaml } from '../../compiler/read/yaml.ts';
import { listLines, type ListChoice, type ListedLine } from './list-lines.ts';
import { typedOf } from './place.ts';
import { groupBy, nameOf, openTranslation, wordsFile, type Files, type LineName } from './units.ts';

/** A word that the glossary explains. */
export interface TermInLine {
  readonly id: string;
  /** as the source says it */
  readonly source: string;
  /** as the language says it; "" where it does not yet */
  readonly own: string;
}

/** A line as who translates it looks at it. */
export interface BenchLine extends ListedLine {
  /** the same words of the source elsewhere, with what they were called there */
  readonly elsewhere: readonly (LineName & { readonly own: string })[];
  readonly terms: readonly TermInLine[];
}

/**
 * What the translation bench shows of one thing: its lines in the order of reading (`listLines`), each with the same
 * words of the source elsewhere and the words of the glossary that it has.
 */
export function benchLines(files: Files, locale: string, choice: ListChoice): readonly BenchLine[] {
  const open = openTranslation(files, locale);
  const matches = [...open.matches.values()].flat();
  const same = groupBy(matches, ({ source }) => digest(source));
  const sources = new Map(matches.map((match) => [nameOf(match.source), match.source]));
  const terms = termsIn(files, locale, open.beside.locale);
  return listLines(files, locale, choice).map((line) => {
    const source = sources.get(nameOf(line));
    const others = source === undefined || open.beside.isSameLanguage ? [] : (same.get(digest(source)) ?? []);
    return {
      ...line,
      elsewhere: others.flatMap((other) =>
        other.own === null || nameOf(other.source) === nameOf(line)
          ? []
          : [
              {
                unit: other.source.unit,
                path: other.source.path,
                own: typedOf(wordsFile(open, locale, other.own.file), other.own),
              },
            ],
      ),
      terms: terms.filter((term) => holds(line.source, term)),
    };
  });
}

/** Whether a text has a term: a link to it, or its name. */
const holds = (words: string, { id, source }: TermInLine): boolean =>
  words.includes(`(term:${id})`) || (source !== '' && plain(words).includes(` ${plain(source).trim()} `));

const plain = (words: string): string => ` ${words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;

function termsIn(files: Files, locale: string, sourceLocale: string): readonly TermInLine[] {
  const namesIn = (of: string): ReadonlyMap<string, string> => {
    const value = readYaml('', files.get(`${of}/glossary.yaml`) ?? '', createIssueList())?.value;
    return new Map(
      Object.entries(isRecord(value) ? value : {}).flatMap(([id, term]) =>
        isRecord(term) && typeof term['name'] === 'string' ? [[id, term['name']] as const] : [],
      ),
    );
  };
  const own = namesIn(locale);
  return [...namesIn(sourceLocale)].map(([id, source]) => ({ id, source, own: own.get(id) ?? '' }));
}
