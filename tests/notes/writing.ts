import {
  editNote,
  newJournal,
  removeNote,
  writeNote,
  type Journal,
  type NoteFields,
} from '../../src/app/notes/model/index.ts';

/** Bytes that are not random: the same ones in each run, never twice. `phone` tells those of two phones apart. */
export function createRandom(phone = 0): (length: number) => Uint8Array {
  let count = 0;
  return (length) => {
    count += 1;
    const bytes = new Uint8Array(length);
    new DataView(bytes.buffer).setUint32(0, phone);
    new DataView(bytes.buffer).setUint32(4, count);
    return bytes;
  };
}

/** 3 March 2026, 9:00 UTC. */
export const MARCH = Date.UTC(2026, 2, 3, 9);
export const MINUTE = 60_000;

/** A phone with its journal, on which one writes a note a minute. */
export function createPhone(phone = 0) {
  const random = createRandom(phone);
  let journal = newJournal(random);
  let now = MARCH;
  const writing = () => ({ now: (now += MINUTE), random });
  return {
    get journal(): Journal {
      return journal;
    },
    set journal(other: Journal) {
      journal = other;
    },
    setClock: (time: number) => (now = time - MINUTE),
    async write(fields: NoteFields, kind: 'note' | 'call' | 'letter' = 'note'): Promise<string> {
      const { journal: after, id } = await writeNote(
        journal,
        { kind, fields: { day: '2026-03-03', ...fields } },
        writing(),
      );
      journal = after;
      return id;
    },
    async edit(id: string, fields: NoteFields): Promise<void> {
      journal = await editNote(journal, id, { day: '2026-03-03', ...fields }, writing());
    },
    async remove(id: string): Promise<void> {
      journal = await removeNote(journal, id, writing());
    },
    writing,
  };
}

export const noteOf = ({ notes }: Journal, id: string) => {
  const note = notes.find((one) => one.id === id);
  if (note === undefined) throw new Error(`no note ${id}`);
  return note;
};

/** What a note said, from the first version to the last. */
export const wordsOf = (journal: Journal, id: string): readonly (string | undefined)[] =>
  noteOf(journal, id).versions.map(({ fields }) => fields.what);
