import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectNotes, toCsv, verifyJournal, type Journal } from '../../src/app/notes/model/index.ts';
import { labels, say } from './labels.ts';
import { createPhone } from './writing.ts';

const csvOf = (journal: Journal): string =>
  toCsv(selectNotes(journal, { withFeelings: true, initialsOnly: false }), labels, say);

/** RFC 4180 read by hand: quoted cells, `;` between them, CRLF behind each line. */
function parse(csv: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  let rest = csv.replace(/^\uFEFF/, '');
  while (rest !== '') {
    const [whole = '', cell = '', end = ''] = /^"((?:[^"]|"")*)"(;|\r\n)/.exec(rest) ?? [];
    if (whole === '') throw new Error(`no cell: ${rest.slice(0, 40)}`);
    lines.at(-1)?.push(cell.replaceAll('""', '"'));
    if (end === '\r\n') lines.push([]);
    rest = rest.slice(whole.length);
  }
  return lines.slice(0, -1);
}

describe('the CSV', () => {
  it('begins with a byte order mark, has a line of names and one for each version', async () => {
    const phone = createPhone();
    const id = await phone.write({ what: 'Il dit "viens"; elle part.', feeling: 'peur' });
    await phone.edit(id, { what: 'Deux\r\nlignes', promisedBy: '2026-03-10' });
    const csv = csvOf(phone.journal);
    expect(csv.startsWith('\uFEFF"day";"time";')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    const [one, other] = phone.journal.notes[0]?.versions.map(({ link }) => link.digest.slice(0, 12)) ?? [];
    const [head, ...lines] = parse(csv);
    expect(head?.join()).toBe('day,time,kind,what,promisedBy,feeling,version,written,digest,remark');
    const begin = ['2026-03-03', 'unknown-time', 'kind-note'];
    const [first, then] = ['written 2026-03-03 09:01', 'edited 2026-03-03 09:02'];
    expect(lines).toEqual([
      begin.concat('Il dit "viens"; elle part.', '', 'peur', '1 of 2', first, one ?? '', ''),
      begin.concat('Deux\nlignes', '2026-03-10', '', '2 of 2', then, other ?? '', ''),
    ]);
  });

  it.each([
    '=1+1',
    '+33 6',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\u00A0=1',
    '\uFF1D1',
    '\uFF0B1',
    '\uFF0D1',
    '\uFF201',
    '\uFEFF=1',
    '\u202E=1',
  ])('makes %j harmless', async (place) => {
    const phone = createPhone();
    await phone.write({ what: 'x', place });
    expect(parse(csvOf(phone.journal))[1]?.[3]).toMatch(/^'[\s=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/);
  });

  it.each(['0612345678', '06 12 34 56 78', '12/2026', '2026-12', '1E5', '1,50'])(
    'keeps %j from being read as a number or a date',
    async (reference) => {
      const phone = createPhone();
      await phone.write({ what: 'x', reference });
      expect(parse(csvOf(phone.journal))[1]?.[4]).toBe(`'${reference}`);
    },
  );

  it('leaves days as they are, and what is more than a number', async () => {
    const phone = createPhone();
    await phone.write({ what: '2 hommes', time: '21:30', promisedBy: '2026-03-10' });
    expect(parse(csvOf(phone.journal))[1]?.slice(0, 5)).toEqual([
      '2026-03-03',
      '21:30',
      'kind-note',
      '2 hommes',
      '2026-03-10',
    ]);
  });

  it('remarks on a version that was changed, and on no other', async () => {
    const phone = createPhone();
    await phone.write({ what: 'bleue' });
    await phone.write({ what: 'verte' });
    const journal = JSON.parse(JSON.stringify(phone.journal).replace('bleue', 'noire')) as Journal;
    const verdict = await verifyJournal(journal);
    const rows = selectNotes(journal, { withFeelings: true, initialsOnly: false, verdict });
    expect(parse(toCsv(rows, labels, say)).map((cells) => cells.at(-1))).toEqual(['remark', 'changed', '']);
  });

  it('has no cell that begins as a formula, and as many cells in each line, whatever was typed', async () => {
    const typed = fc.string({
      unit: fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        '"',
        ';',
        "'",
        ' ',
        '\uFF1D',
        '\uFEFF',
        '\u202E',
        'a',
        '\u0000',
      ),
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(typed, typed, async (one, other) => {
        const phone = createPhone();
        await phone.write({ what: `x${one}`, place: one, exact: other, time: other, values: { a: one } });
        await phone.write({ letter: 'a', values: { a: one, b: other } }, 'letter');
        const lines = parse(csvOf(phone.journal));
        expect(lines).toHaveLength(3);
        for (const line of lines) {
          expect(line).toHaveLength(lines[0]?.length ?? 0);
          for (const cell of line) expect(cell.trimStart()).not.toMatch(/^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/);
          for (const cell of line) expect(cell).not.toMatch(/^[\t\r\n]/);
        }
      }),
      { numRuns: 300 },
    );
  });
});
