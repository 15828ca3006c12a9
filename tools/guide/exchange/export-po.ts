import { po, type GetTextComment, type GetTextTranslations } from 'gettext-parser';
import { isRecord } from '../../compiler/read/is-record.ts';
import { createIssueList } from '../../compiler/read/issue-list.ts';
import { isOfText, unitPath } from '../../compiler/read/lines.ts';
import { readYaml } from '../../compiler/read/yaml.ts';
import { Refusal } from '../command.ts';
import { listLines, type ListChoice, type ListedLine } from '../lines/list-lines.ts';
import { openTranslation, type Files } from '../lines/units.ts';

/** How a line is called in a PO file (msgctxt): its unit, and where it stands in it. */
export const contextOf = ({ unit, path, file }: Pick<ListedLine, 'unit' | 'path' | 'file'>): string =>
  `${unit}:${path.slice(isOfText({ path }) ? 1 : unitPath(file, { path }).length).join('.')}`;

/** Words of the interface travel as JSON. */
export const isText = ({ file }: Pick<ListedLine, 'file'>): boolean => file !== 'interface.yaml';

/** Whether a line has words that do not hold: "fuzzy", as gettext calls it. */
export const isFuzzy = ({ state, own }: Pick<ListedLine, 'state' | 'own'>): boolean => state === 'again' && own !== '';

/**
 * The texts of a translation as a PO file, for Weblate, Poedit and what else reads it: all but the words of the
 * interface. In: the content and a language; `of`: some units alone; `before`: the content before its source changed,
 * to say what a line was a translation of. Throws a Refusal for the source, and for an easier version of it, which has
 * lines of its own.
 */
export function exportPo(files: Files, locale: string, choice: ListChoice = {}): string {
  const { beside } = openTranslation(files, locale);
  if (beside.isSameLanguage)
    throw new Refusal(`"${locale}" says the source in lines of its own: there is no line beside each of them.`);
  const table: GetTextTranslations = {
    charset: 'utf-8',
    headers: headersOf(files, locale, beside.locale),
    translations: {},
  };
  for (const line of listLines(files, locale, choice).filter(isText))
    table.translations[contextOf(line)] = {
      [line.source]: {
        msgctxt: contextOf(line),
        msgid: line.source,
        msgstr: [line.own],
        comments: commentsOf(line, beside.locale),
      },
    };
  return po.compile(table).toString();
}

function headersOf(files: Files, locale: string, source: string): Readonly<Record<string, string>> {
  const pack = readYaml('', files.get('pack.yaml') ?? '', createIssueList())?.value;
  const { id, edition } = isRecord(pack) ? pack : {};
  return {
    'Project-Id-Version': [id, edition].filter((part) => typeof part === 'string').join(' '),
    Language: locale,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    'X-Source-Language': source,
  };
}

const SPOKEN = {
  person: 'The person says this aloud.',
  'young person': 'The young person says this aloud.',
} as const;

function commentsOf(line: ListedLine, source: string): GetTextComment {
  const { asked, file, previous, spoken, when } = line;
  const extracted = [
    ...(spoken === undefined ? [] : [SPOKEN[spoken]]),
    ...(when === undefined ? [] : [`Said to those for whom: ${sayWhen(when)}.`]),
    sayState(line),
  ];
  return {
    reference: `${source}/${file}`,
    ...(extracted.some(Boolean) ? { extracted: extracted.filter(Boolean).join('\n') } : {}),
    ...(asked === undefined ? {} : { translator: asked }),
    ...(isFuzzy(line) ? { flag: 'fuzzy' } : {}),
    ...(previous === undefined ? {} : { previous: `msgid ${quote(previous)}` }),
  };
}

const quote = (words: string): string =>
  `"${words.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;

function sayState({ state, why, reading }: ListedLine): string {
  if (reading) return `Read on ${reading.on}${reading.by === undefined ? '' : ` by ${reading.by}`}.`;
  if (state === 'machine') return 'Nobody who speaks the language has read this yet.';
  if (why === 'older') return 'The source has changed since this was translated.';
  return why === 'unrecorded' ? 'Nobody noted of which words of the source this is a translation.' : '';
}

/** A condition as the content writes it, in plain words with its ids. */
function sayWhen(when: unknown): string {
  if (typeof when === 'string') return when;
  if (Array.isArray(when)) return when.map((part) => sayWhen(part)).join(' or ');
  if (!isRecord(when)) return String(when);
  return Object.entries(when)
    .map(([key, value]) => {
      const parts = Array.isArray(value) ? value.map((part) => sayWhen(part)) : [sayWhen(value)];
      if (key === 'all') return parts.join(', and ');
      if (key === 'any') return `(${parts.join(', or ')})`;
      return key === 'not' ? `not (${parts.join(' or ')})` : `${key} is ${parts.join(' or ')}`;
    })
    .join(', and ');
}
