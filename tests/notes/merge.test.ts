import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  editNote,
  isRemoved,
  mergeJournals,
  newJournal,
  removeNote,
  restoreNote,
  verifyJournal,
  writeNote,
  type Journal,
  type Note,
} from '../../src/app/notes/model/index.ts';
import { createPhone, createRandom, MARCH, noteOf, wordsOf } from './writing.ts';

describe('two phones', () => {
  it('have the notes of both, whichever comes first, and their chains stand side by side', async () => {
    const [one, other] = [createPhone(1), createPhone(2)];
    const mine = await one.write({ what: 'A' });
    const theirs = await other.write({ what: 'B' });
    const merged = mergeJournals(one.journal, other.journal);
    expect(merged.notes.map(({ id }) => id)).toEqual([mine, theirs].sort());
    expect(merged.chain).toBe(one.journal.chain);
    expect((await verifyJournal(merged)).sound).toBe(true);
    one.journal = merged;
    await one.write({ what: 'C' });
    expect((await verifyJournal(one.journal)).sound).toBe(true);
  });

  it('keep a note that one removed and the other edited, with its earlier words', async () => {
    const [one, other] = [createPhone(1), createPhone(2)];
    const id = await one.write({ what: 'A' });
    other.journal = mergeJournals(other.journal, one.journal);
    await other.edit(id, { what: 'B' });
    await one.remove(id);
    for (const merged of [mergeJournals(one.journal, other.journal), mergeJournals(other.journal, one.journal)]) {
      expect(wordsOf(merged, id)).toEqual(['A', 'B']);
      expect((await verifyJournal(merged)).sound).toBe(true);
    }
  });

  it('do not bring back, with an old backup, what was removed since', async () => {
    const phone = createPhone();
    const id = await phone.write({ what: 'mot-secret' });
    const backup = phone.journal;
    await phone.remove(id);
    const merged = mergeJournals(phone.journal, backup);
    expect(isRemoved(noteOf(merged, id))).toBe(true);
    expect(JSON.stringify(merged)).not.toContain('mot-secret');
  });

  it('both keep their edits of one note', async () => {
    const [one, other] = [createPhone(1), createPhone(2)];
    const id = await one.write({ what: 'A' });
    other.journal = mergeJournals(other.journal, one.journal);
    await one.edit(id, { what: 'B' });
    await other.edit(id, { what: 'C' });
    const merged = mergeJournals(one.journal, other.journal);
    expect(new Set(wordsOf(merged, id))).toEqual(new Set(['A', 'B', 'C']));
    one.journal = merged;
    await one.edit(id, { what: 'D' });
    await one.remove(id);
    expect(isRemoved(noteOf(mergeJournals(one.journal, other.journal), id))).toBe(true);
  });

  it('keep a changed copy beside the sound one, and say which is which', async () => {
    const phone = createPhone();
    const id = await phone.write({ what: 'A' });
    const copy = JSON.parse(JSON.stringify(phone.journal).replace('"A"', '"Z"')) as Journal;
    const merged = mergeJournals(phone.journal, copy);
    const states = (await verifyJournal(merged)).notes.get(id)?.versions ?? [];
    expect(
      wordsOf(merged, id)
        .map((what, at) => `${what} ${states[at]}`)
        .sort(),
    ).toEqual(['A sound', 'Z changed']);
  });
});

/** Something that happens on one of three phones. The third has the chain of the first, as from a copy of its files. */
const step = fc.record({
  phone: fc.nat(2),
  does: fc.constantFrom('write', 'write', 'edit', 'edit', 'remove', 'restore', 'take'),
  of: fc.nat(20),
  now: fc.integer({ min: MARCH, max: MARCH + 600_000 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function play(steps: readonly Step[]): Promise<readonly [Journal, Journal, Journal]> {
  const random = createRandom();
  const [first, second] = [newJournal(random), newJournal(random)];
  const journals: [Journal, Journal, Journal] = [first, second, first];
  const seen: Note[] = [];
  for (const { phone, does, of, now } of steps) {
    const at = phone as 0 | 1 | 2;
    const journal = journals[at];
    const note = journal.notes[of % Math.max(1, journal.notes.length)];
    const writing = { now, random };
    const fields = { day: '2026-03-03', what: `${does} ${now}` };
    if (does === 'write') journals[at] = (await writeNote(journal, { kind: 'note', fields }, writing)).journal;
    if (does === 'take') journals[at] = mergeJournals(journal, journals[(of % 3) as 0 | 1 | 2]);
    if (note === undefined) continue;
    if (does === 'edit') journals[at] = await editNote(journal, note.id, fields, writing);
    if (does === 'remove') {
      seen.push(note);
      journals[at] = await removeNote(journal, note.id, writing);
    }
    const before = seen[of % Math.max(1, seen.length)];
    if (does === 'restore' && before !== undefined && journal.notes.some(({ id }) => id === before.id))
      journals[at] = await restoreNote(journal, before, writing);
  }
  return journals;
}

/** What a merge holds, but for whose journal it is. */
const held = ({ tips, notes }: Journal): unknown => ({ tips, notes });
const check = (test: (journals: readonly [Journal, Journal, Journal]) => Promise<void> | void) =>
  fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => test(await play(steps))),
    { numRuns: 150 },
  );

describe('after any course of events on three phones, a merge', () => {
  it('is the same in any order', () =>
    check(([a, b, c]) => {
      expect(held(mergeJournals(a, b))).toEqual(held(mergeJournals(b, a)));
      expect(held(mergeJournals(mergeJournals(a, b), c))).toEqual(held(mergeJournals(a, mergeJournals(b, c))));
      expect(held(mergeJournals(mergeJournals(a, b), c))).toEqual(held(mergeJournals(mergeJournals(c, b), a)));
    }));

  it('done twice is done once', () =>
    check(([a, b]) => {
      expect(mergeJournals(a, a)).toEqual(a);
      const once = mergeJournals(a, b);
      expect(mergeJournals(once, b)).toEqual(once);
      expect(mergeJournals(once, a)).toEqual(once);
    }));

  it('is sound, and no link is missing', () =>
    check(async ([a, b, c]) => {
      for (const journal of [a, mergeJournals(a, b), mergeJournals(mergeJournals(a, b), c)])
        expect(await verifyJournal(journal)).toMatchObject({ sound: true, missing: [] });
    }));

  it('loses no words but those that were taken away', () =>
    check(([a, b]) => {
      const merged = mergeJournals(a, b);
      const taken = new Set(
        [a, b].flatMap(({ notes }) =>
          notes.flatMap(({ removals }) => removals.flatMap(({ took }) => took.map(({ digest }) => digest))),
        ),
      );
      for (const note of [...a.notes, ...b.notes]) {
        const after = noteOf(merged, note.id);
        for (const version of note.versions)
          if (!taken.has(version.link.digest)) expect(after.versions).toContainEqual(version);
        for (const removal of note.removals) expect(after.removals).toContainEqual(removal);
        const latest = note.versions.at(-1);
        // what one side edited is whole, with all that it says it said before
        if (latest !== undefined && !taken.has(latest.link.digest) && latest.over.length > 0)
          for (const digest of latest.over)
            if (note.versions.some(({ link }) => link.digest === digest))
              expect(after.versions.map(({ link }) => link.digest)).toContain(digest);
      }
    }));
});
