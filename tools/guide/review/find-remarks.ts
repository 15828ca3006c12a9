import { sourceLocaleOf, type Reviewable, type Statement } from '../../compiler/index.ts';
import { findLine } from '../../compiler/read/find-words.ts';
import type { Judged, Returned } from './form/returned.ts';
import { placeOf } from './set-review.ts';

/** What a reviewer wrote, one line each, with the file and the line that it is about. */
export function listRemarks(
  files: ReadonlyMap<string, string>,
  { kind, id, statements }: Pick<Reviewable, 'kind' | 'id' | 'statements'>,
  { judged, lacks, reserves }: Pick<Returned, 'judged' | 'lacks' | 'reserves'>,
): readonly string[] {
  const locale = sourceLocaleOf(files);
  const { file: structure, item } = placeOf(kind, id, locale);
  const words = wordsOf(kind, id, locale);
  const at = (statement: Statement | undefined, says: string): string => {
    const { rule, role = '' } = statement ?? {};
    if (rule === undefined) return `${words}:${findWords(files, words, says)}`;
    const key = KEYS_OF_WORDS[role];
    if (key !== undefined) return `${words}:${findLine(files, words, `${key}:`)}`;
    return `${structure}:${findItem(files.get(structure) ?? '', item, `${KEYS[role] ?? 'id'}:`)}`;
  };
  return [
    ...judged.flatMap((judgement, index) =>
      sayJudged(judgement, index + 1, at(statements[index], judgement.says ?? '')),
    ),
    ...(lacks === '' ? [] : [`${structure}:1 lacks: ${oneLine(lacks)}`]),
    ...(reserves === '' ? [] : [`${structure}:1 reserves: ${oneLine(reserves)}`]),
  ];
}

function sayJudged({ is, remark, says = '' }: Judged, number: number, at: string): readonly string[] {
  if (is !== 'wrong' && remark === '') return [];
  return [
    `${at} ${number}. ${is === 'wrong' ? 'to correct' : 'remark'}: "${oneLine(says)}" → ${oneLine(remark) || '-'}`,
  ];
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The key that a rule comes from, in the structure or, where the rule is about words, beside these. */
const KEYS: Readonly<Record<string, string>> = {
  when: 'when',
  band: 'band',
  marks: 'protective',
  contacts: 'contacts',
  letters: 'letters',
  refused: 'if-refused',
  channels: 'channels',
  hours: 'hours',
  terms: 'cost',
  length: 'length',
};
const KEYS_OF_WORDS: Readonly<Record<string, string>> = { variant: 'variants', call: 'variants' };

const wordsOf = (kind: Reviewable['kind'], id: string, locale: string): string =>
  ({
    procedure: `${locale}/procedures/${id}.md`,
    page: `${locale}/pages/${id}.md`,
    letter: `${locale}/letters/${id}.md`,
    deadline: `${locale}/deadlines.yaml`,
    contact: `${locale}/contacts.yaml`,
    edition: `${locale}/pack.yaml`,
  })[kind];

/** What a line of a file says when its marks are gone: links, sources, ids, quotation marks, bold. */
const bare = (line: string): string =>
  line
    .replaceAll(/\[\^[^\]]*\]|\{#[^}]*\}/g, '')
    .replaceAll(/\]\([^)]*\)/g, '')
    .replaceAll('\u2019', "'")
    .replaceAll(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();

/** The line that begins with, or else holds, the beginning of these words; 1 when none does. */
function findWords(files: ReadonlyMap<string, string>, file: string, says: string): number {
  const wanted = bare(says);
  const lines = (files.get(file) ?? '').split('\n').map(bare);
  for (const length of [60, 30, 15]) {
    const start = wanted.slice(0, length).trim();
    const index = start === '' ? -1 : lines.findIndex((line) => line.includes(start));
    if (index >= 0) return index + 1;
  }
  return 1;
}

/** The line of a key; in a list, of the first behind the id of the item. */
function findItem(text: string, item: string | null, key: string): number {
  const lines = text.split('\n');
  const from = item === null ? 0 : lines.findIndex((line) => new RegExp(`\\bid: ${item}\\b(?!-)`).test(line));
  const index = lines.findIndex((line, at) => at >= from && line.includes(key));
  return Math.max(index, from, 0) + 1;
}
