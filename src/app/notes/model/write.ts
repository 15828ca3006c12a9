import { canonicalJson } from './canonical.ts';
import { digestOf, toHex, type Unsigned } from './digest.ts';
import { faultsIn, storedFields } from './fields.ts';
import { latestOf, linksOf, journalOf } from './note-set.ts';
import type { Journal, Link, Note, NoteFields, NoteKind, NoteVersion, Removal, Stamp, Writing } from './types.ts';

/** 128 bits. */
const RANDOM = 16;
/** A clock that stands further back than this is told of, in milliseconds. */
const BEHIND = 60_000;
/** The last moment that a note can carry: the end of the year 9999. */
export const LATEST = 253_402_300_799_999;

/** A journal without a note, with a chain of its own. */
export const newJournal = (random: Writing['random']): Journal => journalOf(toHex(random(RANDOM)), [], []);

/**
 * Writes a new note. In: its kind and fields, as typed. Out: the journal with it, and its id. What changed of the
 * stored records: that of the note and the head. Rejects when `faultsIn` finds anything.
 */
export async function writeNote(
  journal: Journal,
  { kind, fields }: { readonly kind: NoteKind; readonly fields: NoteFields },
  writing: Writing,
): Promise<{ readonly journal: Journal; readonly id: string }> {
  const id = toHex(writing.random(RANDOM));
  return { journal: await addVersion(journal, { id, kind, versions: [], removals: [] }, { fields }, writing), id };
}

/**
 * Writes a note anew; the earlier version stays. Of a note that was removed meanwhile the new words come back, alone.
 * The same words again change nothing. Rejects when there is no such note, or when `faultsIn` finds anything.
 */
export async function editNote(journal: Journal, id: string, fields: NoteFields, writing: Writing): Promise<Journal> {
  const note = find(journal, id);
  const latest = latestOf(note);
  if (latest !== null && canonicalJson(latest.fields) === canonicalJson(storedFields(fields))) return journal;
  return addVersion(journal, note, { fields }, writing);
}

/**
 * The words of a note that is still being written: they take the place of its only version, where that is the end of
 * the chain; anything else is written anew, as by `editNote`. Rejects as that does.
 */
export async function amendNote(journal: Journal, id: string, fields: NoteFields, writing: Writing): Promise<Journal> {
  const note = find(journal, id);
  const [only, ...later] = note.versions;
  const isEnd = journal.tips.some(({ chain, digest }) => chain === journal.chain && digest === only?.link.digest);
  const isSame = only && canonicalJson(only.fields) === canonicalJson(storedFields(fields));
  if (!only || later.length > 0 || note.removals.length > 0 || !isEnd || isSame)
    return editNote(journal, id, fields, writing);
  const { chain, n, digest, previous } = only.link;
  const tips = journal.tips.filter((tip) => tip.digest !== digest);
  const before = journalOf(
    journal.chain,
    n > 1 ? [...tips, { chain, n: n - 1, digest: previous }] : tips,
    journal.notes.filter((other) => other !== note),
  );
  return addVersion(before, { ...note, versions: [] }, { fields }, writing);
}

/**
 * Takes the words of a note away. What stays: its id and kind, when it was removed, and the digests of what was there,
 * so that the chain still holds. A note that is removed already stays as it is; rejects when there is none.
 */
export async function removeNote(journal: Journal, id: string, writing: Writing): Promise<Journal> {
  const note = find(journal, id);
  if (note.versions.length === 0) return journal;
  const took = note.versions.map(({ link }) => link);
  const removal: Removal = await sign(note, { ...stamp(journal, writing), took });
  return put(journal, { ...note, removals: [...note.removals, removal] }, removal.link);
}

/**
 * Brings a removed note back with all its versions. In: the note as it was before. That it was away stays in the
 * chain; a version without new words says when it came back. A note that is not removed stays as it is.
 */
export async function restoreNote(journal: Journal, before: Note, writing: Writing): Promise<Journal> {
  const note = find(journal, before.id);
  const latest = latestOf(before);
  if (note.versions.length > 0 || latest === null) return journal;
  const versions = { ...note, versions: before.versions };
  return addVersion(journal, versions, { fields: latest.fields, restored: true }, writing);
}

async function addVersion(
  journal: Journal,
  note: Note,
  said: Pick<NoteVersion, 'fields' | 'restored'>,
  writing: Writing,
): Promise<Journal> {
  const faults = said.restored ? [] : faultsIn(note.kind, said.fields);
  if (faults.length > 0) throw new RangeError(`a ${note.kind} cannot be written: ${faults.join(', ')}`);
  const fields = said.restored ? said.fields : storedFields(said.fields);
  const over = note.versions
    .map(({ link }) => link.digest)
    .filter((digest) => !note.versions.some((later) => later.over.includes(digest)));
  const version: NoteVersion = await sign(note, { ...stamp(journal, writing), ...said, fields, over });
  return put(journal, { ...note, versions: [...note.versions, version] }, version.link);
}

const put = (journal: Journal, note: Note, { chain, n, digest }: Link): Journal =>
  journalOf(journal.chain, [...journal.tips, { chain, n, digest }], [...journal.notes, note]);

/** When, and after which link. Always later than all that the journal holds, whatever the clock says. */
function stamp({ chain, tips, notes }: Journal, { now, random }: Writing): Omit<Stamp, keyof Unsigned> & Unsigned {
  const last = Math.max(0, ...notes.flatMap(({ versions, removals }) => [...versions, ...removals].map(timeOf)));
  const said = Number.isFinite(now) ? Math.floor(now) : 0;
  const own = [...notes.flatMap(linksOf), ...tips].filter((link) => link.chain === chain);
  const end = own.reduce((a, b) => (isAfter(b, a) ? b : a), { n: 0, digest: '' });
  return {
    written: Math.min(Math.max(said, last + 1), LATEST),
    ...(said < last - BEHIND ? { clock: 'behind', said } : {}),
    nonce: toHex(random(RANDOM)),
    link: { chain, n: end.n + 1, previous: end.digest },
  };
}

type End = Pick<Link, 'n' | 'digest'>;
const isAfter = (a: End, b: End): boolean => a.n > b.n || (a.n === b.n && a.digest > b.digest);
const timeOf = ({ written }: Stamp): number => written;

async function sign<T extends Unsigned>(note: Note, unsigned: T): Promise<T & { readonly link: Link }> {
  return { ...unsigned, link: { ...unsigned.link, digest: await digestOf(note, unsigned) } };
}

function find({ notes }: Journal, id: string): Note {
  const note = notes.find((note) => note.id === id);
  if (note === undefined) throw new RangeError(`there is no note ${id}`);
  return note;
}
