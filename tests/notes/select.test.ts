import { describe, expect, it } from 'vitest';
import { selectNotes, verifyJournal, type Selection } from '../../src/app/notes/model/index.ts';
import { minutesOf } from '../../src/app/notes/model/select.ts';
import { createPhone } from './writing.ts';

const ALL: Selection = { withFeelings: false, initialsOnly: false };

describe('the notes of an export', () => {
  it('stand in the order of what they tell, not of when they were written', async () => {
    const phone = createPhone();
    const write = (what: string, day: string, time = '') => phone.write({ what, day, time });
    await write('5', '2026-03-03');
    await write('6', '2026-03-03');
    await write('1', '2026-01-09', '23:59');
    await write('4', '2026-03-03', 'vers 21 h 30');
    await write('3', '2026-03-03', '9h');
    await write('2', '2026-02-28', 'le soir');
    const rows = selectNotes(phone.journal, ALL);
    expect(rows.map(({ versions }) => versions.at(-1)?.fields.what).join('')).toBe('123456');
  });

  it('are those of the period, both days included, and of the kinds', async () => {
    const phone = createPhone();
    for (const day of ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01']) await phone.write({ what: day, day });
    await phone.write({ service: '119', day: '2026-03-02' }, 'call');
    const days = (selection: Partial<Selection>) =>
      selectNotes(phone.journal, { ...ALL, ...selection }).map(({ versions }) => versions[0]?.fields.day);
    expect(days({ from: '2026-03-01', to: '2026-03-31' })).toEqual(['2026-03-01', '2026-03-02', '2026-03-31']);
    expect(days({ from: '2026-03-01', kinds: ['note'] })).toEqual(['2026-03-01', '2026-03-31', '2026-04-01']);
    expect(days({ kinds: [] })).toEqual([]);
  });

  it('hold no feeling unless asked, in no version, and no removed note', async () => {
    const phone = createPhone();
    const id = await phone.write({ what: 'A', feeling: 'peur' });
    await phone.edit(id, { what: 'B', feeling: 'moins peur' });
    await phone.remove(await phone.write({ what: 'C' }));
    const said = (withFeelings: boolean) => JSON.stringify(selectNotes(phone.journal, { ...ALL, withFeelings }));
    expect(said(false)).not.toContain('peur');
    expect(said(true).match(/peur/g)).toHaveLength(2);
    expect(selectNotes(phone.journal, ALL)).toHaveLength(1);
  });

  it('name nobody when initials are asked for, in any version or letter; dates, ids and numbers stay', async () => {
    const phone = createPhone();
    const id = await phone.write({ what: 'Elle est chez Karim.', told: 'Brigade', toldName: 'Léa Dupont' });
    await phone.edit(id, { what: 'Karim la garde.', place: 'chez Karim', reference: 'PV Lyon 12', time: 'vers Midi' });
    const values = { child: 'Inès Dupont', what: 'Elle voit Karim.', who: ['Karim'] };
    await phone.write({ letter: 'Tell', values, feeling: 'Peur de Karim' }, 'letter');
    const rows = selectNotes(phone.journal, { ...ALL, initialsOnly: true });
    expect(rows.flatMap(({ versions }) => versions.map(({ fields }) => fields))).toEqual([
      { day: '2026-03-03', what: 'Elle est chez K.', told: 'Brigade', toldName: 'L. D.' },
      { day: '2026-03-03', what: 'K. la garde.', place: 'chez K.', reference: 'PV Lyon 12', time: 'vers Midi' },
      { day: '2026-03-03', letter: 'Tell', values: { child: 'I. D.', what: 'Elle voit K.', who: ['Karim'] } },
    ]);
  });

  it('take the person of a call for a name, also alone and without a capital; whom one told, for a text', async () => {
    const phone = createPhone();
    await phone.write({ service: 'Brigade', told: 'Durand' }, 'call');
    await phone.write({ service: '119', told: 'durand' }, 'call');
    await phone.write({ what: 'x', told: 'Brigade' });
    const fields = (initialsOnly: boolean) =>
      selectNotes(phone.journal, { ...ALL, initialsOnly }).map(({ versions }) => {
        const { told, toldName } = versions[0]?.fields ?? {};
        return [told, toldName];
      });
    expect(fields(false)).toEqual([
      [undefined, 'Durand'],
      [undefined, 'durand'],
      ['Brigade', undefined],
    ]);
    expect(fields(true)).toEqual([
      [undefined, 'D.'],
      [undefined, 'D.'],
      ['Brigade', undefined],
    ]);
  });

  it('say which version was changed', async () => {
    const phone = createPhone();
    await phone.write({ what: 'bleue' });
    const journal = JSON.parse(JSON.stringify(phone.journal).replace('bleue', 'noire')) as typeof phone.journal;
    const [row] = selectNotes(journal, { ...ALL, verdict: await verifyJournal(journal) });
    expect(row?.versions[0]?.state).toBe('changed');
  });
});

it.each([
  ['21 h 30', 1290],
  ['vers 21h30', 1290],
  ['9:05', 545],
  ['0h', 0],
  ['entre 8 h et 9 h', 480],
  ['midi', Infinity],
  ['2026', Infinity],
  ['', Infinity],
])('the time "%s" is minute %d of the day', (time, minutes) => {
  expect(minutesOf(time)).toBe(minutes);
});
