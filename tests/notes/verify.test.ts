import { describe, expect, it } from 'vitest';
import {
  fromRecords,
  HEAD,
  recordOf,
  toRecords,
  verifyJournal,
  type Journal,
} from '../../src/app/notes/model/index.ts';
import { createPhone } from './writing.ts';

/** Three notes, the second edited: four links. */
async function threeNotes() {
  const phone = createPhone();
  const first = await phone.write({ what: 'un' });
  const second = await phone.write({ what: 'deux' });
  const third = await phone.write({ what: 'trois' });
  await phone.edit(second, { what: 'deux bis' });
  return { phone, journal: phone.journal, first, second, third };
}

/** A journal in which one thing of its JSON is another. */
const forged = (journal: Journal, from: string, to: string): Journal => {
  const text = JSON.stringify(journal);
  expect(text).toContain(from);
  return JSON.parse(text.replace(from, to)) as Journal;
};

describe('a journal', () => {
  it('that nobody touched is sound', async () => {
    const { journal } = await threeNotes();
    const verdict = await verifyJournal(journal);
    expect(verdict.sound).toBe(true);
    expect([...verdict.notes.values()].flatMap(({ versions }) => versions)).toEqual(Array(4).fill('sound'));
  });

  it('shows which version was changed, and only that one', async () => {
    const { journal, first, second, third } = await threeNotes();
    const { notes, sound, missing } = await verifyJournal(forged(journal, '"deux"', '"deux ou trois"'));
    expect(sound).toBe(false);
    expect(missing).toEqual([]);
    expect(notes.get(second)?.versions).toEqual(['changed', 'sound']);
    expect([first, third].map((id) => notes.get(id)?.versions)).toEqual([['sound'], ['sound']]);
  });

  it.each([
    ['the moment', '"written":', '"written":1'],
    ['the kind', '"kind":"note"', '"kind":"call"'],
    ['the nonce', '"nonce":"0', '"nonce":"1'],
    ['a field that was added', '"what":"un"', '"what":"un","place":"ici"'],
  ])('covers %s', async (_, from, to) => {
    const { journal } = await threeNotes();
    expect((await verifyJournal(forged(journal, from, to))).sound).toBe(false);
  });

  it('shows a note that was written anew with a digest of its own', async () => {
    const { journal, first } = await threeNotes();
    const other = createPhone();
    other.journal = { ...journal, tips: [], notes: [] };
    const id = await other.write({ what: 'autre' });
    const [note] = other.journal.notes.filter((one) => one.id === id);
    const notes = journal.notes.map((one) => (one.id === first && note !== undefined ? note : one));
    const verdict = await verifyJournal({ ...journal, notes });
    expect(verdict.notes.get(id)?.versions).toEqual(['changed']);
  });
});

describe('a record', () => {
  it('is one for each note, and one for the head; all come back', async () => {
    const { journal, first } = await threeNotes();
    const records = toRecords(journal);
    expect([...records.keys()].sort()).toEqual([HEAD, ...journal.notes.map(({ id }) => recordOf(id))].sort());
    expect(recordOf(first)).toBe(`note:${first}`);
    const read = [...records]
      .reverse()
      .map(([key, held]) => [key, JSON.parse(JSON.stringify(held)) as unknown] as const);
    expect(fromRecords(new Map(read), 'x')).toEqual({ journal, damaged: [] });
  });

  it('that is missing or damaged loses no other, and the gap is told', async () => {
    const { journal, second } = await threeNotes();
    for (const found of [undefined, null, 'x', { id: second }, { id: second, kind: 'note', versions: [{}] }]) {
      const records = new Map(toRecords(journal));
      if (found === undefined) records.delete(recordOf(second));
      else records.set(recordOf(second), found);
      const { journal: left, damaged } = fromRecords(records, 'x');
      expect(left.notes).toHaveLength(2);
      expect(damaged).toEqual(found === undefined ? [] : [recordOf(second)]);
      const { missing, notes } = await verifyJournal(left);
      const { chain } = journal;
      expect(missing).toEqual([
        { chain, from: 2, to: 2 },
        { chain, from: 4, to: 4 },
      ]);
      expect([...notes.values()].map(({ versions }) => versions)).toEqual([['sound'], ['sound']]);
    }
  });

  it('that stands under the name of another is damaged', async () => {
    const { journal, first, second } = await threeNotes();
    const records = new Map(toRecords(journal));
    records.set(recordOf(first), records.get(recordOf(second)));
    expect(fromRecords(records, 'x').damaged).toEqual([recordOf(first)]);
  });

  it('of the head that is lost costs no note: the end is not known any more, and one writes on', async () => {
    const { phone, journal } = await threeNotes();
    const records = new Map(toRecords(journal)).set(HEAD, { chain: 7 });
    const { journal: left, damaged } = fromRecords(records, 'other');
    expect(damaged).toEqual([HEAD]);
    expect(left.notes).toEqual(journal.notes);
    expect((await verifyJournal(left)).missing).toEqual([{ chain: journal.chain, from: 5, to: null }]);
    phone.journal = left;
    await phone.write({ what: 'quatre' });
    const { missing, notes } = await verifyJournal(phone.journal);
    expect(missing).toEqual([{ chain: journal.chain, from: 5, to: null }]);
    expect([...notes.values()].flatMap(({ versions }) => versions)).toEqual(Array(5).fill('sound'));
  });
});
