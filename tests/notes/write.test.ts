import { describe, expect, it } from 'vitest';
import {
  amendNote,
  faultsIn,
  isRemoved,
  restoreNote,
  storedFields,
  strip,
  verifyJournal,
  type NoteFields,
} from '../../src/app/notes/model/index.ts';
import { createPhone, MARCH, MINUTE, noteOf, wordsOf } from './writing.ts';

describe('a note', () => {
  it('carries the moment when it was written', async () => {
    const phone = createPhone();
    const id = await phone.write({ what: 'Un homme attend devant le collège.' });
    expect(noteOf(phone.journal, id).versions).toMatchObject([
      { written: MARCH + MINUTE, fields: { day: '2026-03-03', what: 'Un homme attend devant le collège.' } },
    ]);
  });

  it('that is edited keeps what it said before, and when', async () => {
    const phone = createPhone();
    const id = await phone.write({ what: 'Une voiture bleue.' });
    await phone.edit(id, { what: 'Une voiture noire.' });
    expect(wordsOf(phone.journal, id)).toEqual(['Une voiture bleue.', 'Une voiture noire.']);
    expect(noteOf(phone.journal, id).versions.map(({ written }) => written)).toEqual([
      MARCH + MINUTE,
      MARCH + 2 * MINUTE,
    ]);
  });

  it('that is edited again knows the version that it was written over, and no earlier one', async () => {
    const phone = createPhone();
    const id = await phone.write({ what: 'A' });
    await phone.edit(id, { what: 'B' });
    await phone.edit(id, { what: 'C' });
    const [first, second, third] = noteOf(phone.journal, id).versions;
    expect(first?.over).toEqual([]);
    expect(second?.over).toEqual([first?.link.digest]);
    expect(third?.over).toEqual([second?.link.digest]);
    expect(phone.journal.tips).toEqual([expect.objectContaining({ n: 3, digest: third?.link.digest })]);
  });

  it('that is edited to the same words stays one version', async () => {
    const phone = createPhone();
    const id = await phone.write({ what: 'Une voiture bleue.', place: '' });
    await phone.edit(id, { what: 'Une voiture bleue.' });
    expect(noteOf(phone.journal, id).versions).toHaveLength(1);
  });

  it('that is still being typed stays one version, and the chain holds; a later note or a correction ends that', async () => {
    const phone = createPhone();
    await phone.write({ what: 'Avant.' });
    const id = await phone.write({ what: 'Un no' });
    const amend = async (what: string): Promise<void> => {
      phone.journal = await amendNote(phone.journal, id, { day: '2026-03-03', what }, phone.writing());
    };
    await amend('Un non.');
    expect(wordsOf(phone.journal, id)).toEqual(['Un non.']);
    expect(phone.journal.tips).toEqual([expect.objectContaining({ n: 2 })]);
    expect((await verifyJournal(phone.journal)).sound).toBe(true);
    await phone.write({ what: 'Après.' });
    await amend('Un autre.');
    expect(wordsOf(phone.journal, id)).toEqual(['Un non.', 'Un autre.']);
  });

  it('that is removed leaves no word, and the chain still holds', async () => {
    const phone = createPhone();
    const id = await phone.write({ what: 'mot-secret' });
    await phone.edit(id, { what: 'mot-secret encore' });
    const before = noteOf(phone.journal, id);
    await phone.remove(id);
    await phone.write({ what: 'Autre chose.' });
    const after = noteOf(phone.journal, id);
    expect(isRemoved(after)).toBe(true);
    expect(after.removals).toMatchObject([
      { took: before.versions.map(({ link }) => link), written: MARCH + 3 * MINUTE },
    ]);
    const stored = JSON.stringify(phone.journal);
    expect(stored).not.toContain('mot-secret');
    for (const { nonce } of before.versions) expect(stored).not.toContain(nonce);
    expect(await verifyJournal(phone.journal)).toMatchObject({ sound: true, missing: [] });
  });

  it('that is removed comes back whole, and says that it was away', async () => {
    const phone = createPhone();
    const id = await phone.write({ what: 'Bleue.' });
    await phone.edit(id, { what: 'Noire.' });
    const before = noteOf(phone.journal, id);
    await phone.remove(id);
    const restored = await restoreNote(phone.journal, before, phone.writing());
    expect(wordsOf(restored, id)).toEqual(['Bleue.', 'Noire.', 'Noire.']);
    expect(noteOf(restored, id).versions.at(-1)?.restored).toBe(true);
    expect((await verifyJournal(restored)).sound).toBe(true);
    expect(await restoreNote(restored, before, phone.writing())).toBe(restored);
  });

  it('that was removed while it was being edited is written with the new words', async () => {
    const phone = createPhone();
    const id = await phone.write({ what: 'Bleue.' });
    await phone.remove(id);
    await phone.edit(id, { what: 'Noire.' });
    expect(wordsOf(phone.journal, id)).toEqual(['Noire.']);
    expect((await verifyJournal(phone.journal)).sound).toBe(true);
  });
});

describe('a clock', () => {
  it('that is set back puts no note before another, and the note says what it showed', async () => {
    const phone = createPhone();
    const first = await phone.write({ what: 'A' });
    phone.setClock(Date.UTC(2020, 0, 1));
    const second = await phone.write({ what: 'B' });
    const [{ written } = { written: 0 }] = noteOf(phone.journal, first).versions;
    expect(noteOf(phone.journal, second).versions).toMatchObject([
      { written: written + 1, clock: 'behind', said: Date.UTC(2020, 0, 1) },
    ]);
    expect((await verifyJournal(phone.journal)).sound).toBe(true);
  });

  it('that is a minute behind at most is not spoken of', async () => {
    const phone = createPhone();
    await phone.write({ what: 'A' });
    phone.setClock(MARCH + 1);
    const id = await phone.write({ what: 'B' });
    const [version] = noteOf(phone.journal, id).versions;
    expect(version?.written).toBe(MARCH + MINUTE + 1);
    expect(version?.clock).toBeUndefined();
  });

  it('set back before a removal puts the removal later too', async () => {
    const phone = createPhone();
    const id = await phone.write({ what: 'A' });
    phone.setClock(0);
    await phone.remove(id);
    expect(noteOf(phone.journal, id).removals).toMatchObject([{ written: MARCH + MINUTE + 1, clock: 'behind' }]);
  });
});

describe('what is needed', () => {
  it('is the day and the facts, the service or procedure of a call, the letter', () => {
    const day = '2026-03-03';
    expect(faultsIn('note', { day, what: 'x' })).toEqual([]);
    expect(faultsIn('note', { what: ' ' })).toEqual(['day', 'what']);
    expect(faultsIn('call', { day, service: '119' })).toEqual([]);
    expect(faultsIn('call', { day, procedure: 'tell-119' })).toEqual([]);
    expect(faultsIn('call', { day, what: 'x' })).toEqual(['service']);
    expect(faultsIn('letter', { day })).toEqual(['letter']);
  });

  it('is a day that exists', () => {
    for (const day of ['2026-02-30', '03/03/2026', '2026-3-3', '', '2026-13-01'])
      expect(faultsIn('note', { day, what: 'x' }), day).toEqual(['day']);
    expect(faultsIn('note', { day: '2028-02-29', what: 'x', promisedBy: 'demain' })).toEqual(['promisedBy']);
  });

  it('is missed before anything is written', async () => {
    await expect(createPhone().write({ what: '' })).rejects.toThrow('what');
  });
});

describe('a text', () => {
  it('keeps its lines and loses its control characters', () => {
    expect(strip('a\u0000b\u001B[1m\r\nc\rd\te\u0085')).toEqual({ text: 'ab[1m\nc\nd\te', cut: false });
  });

  it('that is too long is cut, never in the middle of a sign, and that is told', () => {
    expect(strip('a'.repeat(10_000))).toEqual({ text: 'a'.repeat(10_000), cut: false });
    expect(strip(`${'a'.repeat(9_999)}😀b`)).toEqual({ text: 'a'.repeat(9_999), cut: true });
  });

  it('is all that is stored of what was found in a draft', () => {
    const found = { day: 7, what: 'x', outcome: 'won', values: { a: 1, b: ['c', 2], d: null } } as unknown;
    expect(storedFields(found as NoteFields)).toEqual({ what: 'x', values: { b: ['c'] } });
  });

  it('is stored so, in letters too', async () => {
    const phone = createPhone();
    const values = { sender: 'Mme\u0000 X', who: ['a', 'b'], empty: '' };
    const id = await phone.write({ letter: 'tell-court', place: 'a\u0007b', values }, 'letter');
    expect(noteOf(phone.journal, id).versions[0]?.fields).toEqual({
      day: '2026-03-03',
      letter: 'tell-court',
      place: 'ab',
      values: { sender: 'Mme X', who: ['a', 'b'] },
    });
  });
});
