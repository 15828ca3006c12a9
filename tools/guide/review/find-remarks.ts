import { sourceLocaleOf, type Reviewable, type Statement } from '../../compiler/index.ts';
import { findLine } from '../../compiler/read/find-words.ts';
import type { Judged, Returned } from './form/returned.ts';
import { placeOf } from './set-review.ts';

/** What a reviewer wrote, one line each, with the file and the line that it is about. */
export function listRemarks(
  files: ReadonlyMap<string, string>,
  { kind, id, statements }: Pick<Reviewable, 'kind' | 'id' | 'statements'>,
  { judged, missing, reserves }: Pick<Returned, 'judged' | 'missing' | 'reserves'>,
): readonly string[] {
  const locale = sourceLocaleOf(files);
  const structure = placeOf(kind, id, locale).file;
  const at = (statement: Statement | undefined, says: string): string => {
    const file = statement?.rule === undefined ? wordsOf(kind, id, locale) : structure;
    return statement?.rule === undefined
      ? `${file}:${findWords(files, file, says)}`
      : `${file}:${findLine(files, file, `${KEYS[statement.role ?? ''] ?? 'id'}:`)}`;
  };
  return [
    ...judged.flatMap((one, index) => sayJudged(one, index + 1, at(statements[index], one.says ?? ''))),
    ...(missing === '' ? [] : [`${structure}:1 missing: ${oneLine(missing)}`]),
    ...(reserves === '' ? [] : [`${structure}:1 reserves: ${oneLine(reserves)}`]),
  ];
}

function sayJudged({ is, remark, says = '' }: Judged, number: number, at: string): readonly string[] {
  if (is !== 'wrong' && remark === '') return [];
  return [`${at} ${number}. ${is === 'wrong' ? 'to mend' : 'remark'}: "${oneLine(says)}" → ${oneLine(remark) || '-'}`];
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The key in the structure that a rule comes from. */
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
