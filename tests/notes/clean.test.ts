import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanJournal, cleanNote, fromRecords, verifyJournal } from '../../src/app/notes/model/index.ts';
import { createPhone } from './writing.ts';

/** Anything at all, and things that nearly look like a journal. */
const anything = fc.anything({ withNullPrototype: true, withDate: true, withBigInt: true, withSparseArray: true });
const nearly = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, anything, fc.array(tie('value')), tie('record')),
  record: fc.dictionary(
    fc.constantFrom('id', 'kind', 'versions', 'removals', 'fields', 'link', 'took', 'tips', 'notes', 'chain', 'values'),
    tie('value'),
  ),
})).value;

describe('whatever was found', () => {
  it('becomes a sound journal, without an error', () => {
    fc.assert(
      fc.property(nearly, (found) => {
        const journal = cleanJournal(found, 'mine');
        expect(cleanJournal(journal, 'other')).toEqual(journal);
        cleanNote(found);
        fromRecords(
          new Map([
            ['journal', found],
            ['note:a', found],
          ]),
          'mine',
        );
      }),
      { numRuns: 500 },
    );
  });

  it('of a journal is the journal, when it is whole', async () => {
    const phone = createPhone();
    const call = { service: '119', outcome: 'refused', promised: 'rappeler', feeling: 'peur' } as const;
    const id = await phone.write(call, 'call');
    await phone.write({ letter: 'tell-court', values: { a: 'b', c: ['d'] } }, 'letter');
    await phone.write({ what: 'x' });
    await phone.remove(id);
    phone.setClock(0);
    await phone.write({ what: 'y' });
    expect(cleanJournal(JSON.parse(JSON.stringify(phone.journal)), 'other')).toEqual(phone.journal);
  });

  it('loses the versions that are not sound, and no others', async () => {
    const phone = createPhone();
    const id = await phone.write({ what: 'A' });
    await phone.edit(id, { what: 'B' });
    const [note] = phone.journal.notes;
    const [first, second] = note?.versions ?? [];
    const faults = [
      { nonce: 'x' },
      { written: -1 },
      { written: 1.5 },
      { written: 9e15 },
      { link: { ...second?.link, n: 0 } },
      { link: { ...second?.link, digest: 'A'.repeat(64) } },
      { link: { ...second?.link, previous: null } },
    ];
    for (const fault of faults)
      expect(cleanNote({ ...note, versions: [first, { ...second, ...fault }] })?.versions).toEqual([first]);
    for (const fault of [{ id: '../x' }, { kind: 'photo' }, { versions: [] }])
      expect(cleanNote({ ...note, ...fault })).toBeNull();
  });

  it('keeps a field that only a later edition knows, so that its digest still holds', async () => {
    const phone = createPhone();
    const later = { day: '2026-03-03', what: 'x' };
    await phone.write(later);
    const { digestOf } = await import('../../src/app/notes/model/digest.ts');
    const [note] = phone.journal.notes;
    const [version] = note?.versions ?? [];
    if (note === undefined || version === undefined) throw new Error('nothing was written');
    const { digest: _, ...link } = version.link;
    const unsigned = { ...version, link, fields: { ...version.fields, witness: 'une voisine' } };
    const newer = { ...unsigned, link: { ...link, digest: await digestOf(note, unsigned) } };
    const cleaned = cleanJournal({ chain: link.chain, tips: [], notes: [{ ...note, versions: [newer] }] }, 'other');
    expect((await verifyJournal(cleaned)).notes.get(note.id)?.versions).toEqual(['sound']);
  });
});
