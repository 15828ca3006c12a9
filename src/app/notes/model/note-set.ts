import { asSet, byCode } from './canonical.ts';
import type { Journal, Link, Note, NoteFields, NoteVersion, Stamp, Tip } from './types.ts';

/** Every link of a note: of its versions, of its removals, and those that are left of words taken away. */
export const linksOf = ({ versions, removals }: Note): readonly Link[] => [
  ...versions.map(({ link }) => link),
  ...removals.flatMap(({ link, took }) => [link, ...took]),
];

const byTime = (a: Stamp, b: Stamp): number => a.written - b.written || a.link.n - b.link.n;

/**
 * Which versions keep their words: those that no removal took, and every earlier one that such a version was written
 * over. So whoever removes a note while it is edited elsewhere finds it again, whole: losing words is worse.
 */
function keptOf({ versions, removals }: Note): readonly NoteVersion[] {
  const taken = new Set(removals.flatMap(({ took }) => took.map(({ digest }) => digest)));
  const kept = new Set(versions.map(({ link }) => link.digest).filter((digest) => !taken.has(digest)));
  // what is added while this goes on is looked at too
  for (const digest of kept)
    for (const { link, over } of versions) if (link.digest === digest) for (const earlier of over) kept.add(earlier);
  return versions.filter(({ link }) => kept.has(link.digest));
}

/** One note of several that have the same id: all that any of them holds, once. */
function gather(id: string, notes: readonly Note[]): Note {
  const whole = {
    id,
    // two kinds for one id is damage; any order of the notes gives the same one
    kind: notes.map(({ kind }) => kind).reduce((a, b) => (a < b ? a : b)),
    versions: asSet(
      notes.flatMap(({ versions }) => versions),
      byTime,
    ),
    removals: asSet(
      notes.flatMap(({ removals }) => removals),
      byTime,
    ),
  };
  return { ...whole, versions: keptOf(whole) };
}

/**
 * A journal of notes and ends of chains, from any number of sources and in any order: each thing once, notes by id, and
 * only those ends that no link follows.
 */
export function journalOf(chain: string, tips: readonly Tip[], notes: readonly Note[]): Journal {
  const byId = new Map<string, Note[]>();
  for (const note of notes) byId.set(note.id, [...(byId.get(note.id) ?? []), note]);
  const gathered = [...byId].sort(([a], [b]) => byCode(a, b)).map(([id, same]) => gather(id, same));
  const followed = new Set(gathered.flatMap(linksOf).map(({ previous }) => previous));
  return { chain, tips: asSet(tips.filter(({ digest }) => !followed.has(digest))), notes: gathered };
}

/** Whether only the trace of a note is left. */
export const isRemoved = ({ versions }: Note): boolean => versions.length === 0;

/** What a note says now; null when it is removed. */
export const latestOf = ({ versions }: Note): NoteVersion | null => versions.at(-1) ?? null;

/** Whether two tell of the same: what a call was for, its day, and how it went. Of a no a day has one for each act. */
export function isSameCall(a: Told, b: Told): boolean {
  return a.procedure === b.procedure && a.day === b.day && a.outcome === b.outcome;
}

type Told = Pick<NoteFields, 'procedure' | 'day' | 'outcome'>;
