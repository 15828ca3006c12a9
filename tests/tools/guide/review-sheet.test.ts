import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compilePack, listReviewable, type Compilation } from '../../../tools/compiler/index.ts';
import { parseRecord, recordFile } from '../../../tools/guide/review/record.ts';
import { writeSheet, type ReviewSheet } from '../../../tools/guide/review/sheet.ts';
import { readContent } from '../../../tools/read-content.ts';
import { GOOD } from './run-guide.ts';

const files = readContent(GOOD);
const RECORD = readFileSync(`${GOOD}/${recordFile('procedure', 'couper-l-eau')}`, 'utf8');

/** The sheet of a thing in these files. */
function sheetOf(id: string, changed: ReadonlyMap<string, string> = files, kind = 'procedure'): ReviewSheet {
  const { content, figures }: Compilation = compilePack(changed, 'fr');
  const thing = content && listReviewable(content).find((known) => known.kind === kind && known.id === id);
  if (!content || !thing) throw new Error(`there is no ${kind} ${id}`);
  return writeSheet(content, thing, {
    record: parseRecord(RECORD, kind, id),
    lapsed: figures.lapsed.find((lapsed) => lapsed.kind === kind && lapsed.id === id),
  });
}

const change = (file: string, from: string, to: string): Map<string, string> =>
  new Map([...files, [file, (files.get(file) ?? '').replace(from, to)]]);

describe('the sheet of a reviewer', () => {
  test('shows each statement with the source that it cites, whole, and counts where else that is cited', () => {
    const statement = sheetOf('couper-l-eau').statements.find(({ lines }) => lines.join().includes('doit vous ouvrir'));
    expect(statement?.part).toBe('Vos droits');
    expect(statement?.sources).toHaveLength(1);
    expect(statement?.sources[0]).toMatchObject({ checked: '2026-11-24', others: 0 });
    expect(statement?.sources[0]?.title).not.toBe('');
  });

  test('says who reads a statement: by what brings the procedure, or by the condition of its variant', () => {
    const { statements } = sheetOf('couper-l-eau');
    expect(statements.find(({ part }) => part === 'Vos droits')?.readers?.join(' ')).toContain('L’eau');
    expect(statements[0]?.readers).toBeNull();
    // in every plan
    const always = sheetOf('prevenir-l-assurance').statements.find(({ part }) => part === 'En bref');
    expect(always?.readers).toEqual([]);
  });

  test('names each statement so that an answer stays with it while others change', () => {
    const before = sheetOf('couper-l-eau');
    const after = sheetOf(
      'couper-l-eau',
      change('fr/procedures/couper-l-eau.md', 'en peu de temps', 'en quelques minutes'),
    );
    const keys = before.statements.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(after.digest).not.toBe(before.digest);
    expect(after.statements.filter(({ key }) => !keys.includes(key)).map(({ lines }) => lines.join())).toEqual([
      expect.stringContaining('en quelques minutes'),
    ]);
  });

  test('says that a change makes a draft again of what was signed, and what changed', () => {
    expect(sheetOf('couper-l-eau').state).toMatchObject({ is: 'reviewed', by: 'Une plombière (artisane)' });
    const { state, changes, statements } = sheetOf(
      'couper-l-eau',
      change('fr/procedures/couper-l-eau.md', 'en peu de temps', 'en quelques minutes'),
    );
    expect(state).toMatchObject({ is: 'lapsed', by: 'Une plombière (artisane)', on: '2026-11-20' });
    expect(changes).toHaveLength(1);
    expect(changes[0]?.before.join()).toContain('en peu de temps');
    expect(statements.filter(({ isChanged }) => isChanged)).toHaveLength(1);
  });
});
