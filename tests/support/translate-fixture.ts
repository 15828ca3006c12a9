import { parse, stringify } from 'yaml';
import { languageOf } from '../../tools/compiler/languages/index.ts';
import { besideOf, translations } from '../../tools/compiler/index.ts';
import { writeRecord } from '../../tools/guide/translated/write-record.ts';

/** Words of the source in capitals: they stand for a translation, and are never the source's own. */
const turn = (text: string): string =>
  text.replaceAll(/\]\([^)]*\)|\{[^}]*\}|\[[^\]]*\](?!\()|\p{L}+/gu, (part) =>
    /^\p{L}/u.test(part) ? part.toUpperCase() : part,
  );

const NO_WORDS = ['when', 'call', 'contacts', 'danger', 'procedures', 'sources', 'checked', 'review', 'says', 'lang'];

function turnValue(value: unknown): unknown {
  if (typeof value === 'string') return turn(value);
  if (Array.isArray(value)) return value.map(turnValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !NO_WORDS.includes(key) || (key === 'danger' && typeof inner === 'object'))
      .map(([key, inner]) => [key, key === 'edition' ? inner : turnValue(inner)]),
  );
}

/** The words of the interface: none of its keys is structure. */
const turnAll = (value: unknown): unknown =>
  typeof value === 'string'
    ? turn(value)
    : Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, turnAll(inner)]));

const plain = (words: string): string => words.replaceAll('’', "'");

function turnMarkdown(text: string, locale: string, isLetter: boolean): string {
  const [from, to] = [languageOf('fr'), languageOf(locale)];
  const titles = new Map(
    (['sectionTitles', 'letterTitles'] as const).flatMap((key) =>
      Object.entries(from?.[key] ?? {}).map(
        ([id, title]) => [plain(title), ((to?.[key] ?? {}) as Readonly<Record<string, string>>)[id] ?? ''] as const,
      ),
    ),
  );
  const [, front = '', body = ''] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(text) ?? [];
  const words = turnValue(parse(front)) as Readonly<Record<string, unknown>>;
  const parts = body.split(/^(?=## )/m);
  const told = parts.filter((part) => !isLetter || /^## (?:Base|Avant)/.test(part));
  const lines = told
    .join('')
    .split('\n')
    .map((line) => {
      const title = /^## (.*)$/.exec(line)?.[1];
      return title === undefined ? turn(line) : `## ${titles.get(plain(title)) ?? turn(title)}`;
    });
  const means = isLetter ? { means: 'WHAT IT SAYS.' } : {};
  return `---\n${stringify({ ...words, ...means })}---\n${lines.join('\n')}`;
}

/**
 * The content with a translation of all its words into `locale`: the source's in capitals, written as a translator
 * writes them, and the record of what they translate.
 */
export function translateFixture(files: ReadonlyMap<string, string>, locale: string): Map<string, string> {
  const all = new Map(files);
  for (const [file, text] of files) {
    const name = /^fr\/(.*)$/.exec(file)?.[1];
    if (name === undefined || ['fits.yaml', 'queries.yaml', 'search.yaml'].includes(name)) continue;
    const own =
      name === 'interface.yaml'
        ? stringify(turnAll(parse(text)))
        : name.endsWith('.md')
          ? turnMarkdown(text, locale, name.startsWith('letters/'))
          : stringify(turnValue(parse(text)));
    all.set(`${locale}/${name}`, own);
  }
  all.set('pack.yaml', (files.get('pack.yaml') ?? '').replace('locales: [fr]', `locales: [fr, ${locale}]`));
  return record(all, locale);
}

/** Notes for each line of a language that it translates the source as it stands. */
export function record(files: ReadonlyMap<string, string>, locale: string): Map<string, string> {
  const beside = besideOf(locale, 'fr');
  if (beside === null) throw new Error(`${locale} is no translation`);
  const known = translations(files, locale, beside);
  const { text } = writeRecord(known, new Set(known.keys()), beside.isSameLanguage);
  return new Map([...files, [`${locale}/translated.yaml`, text]]);
}
