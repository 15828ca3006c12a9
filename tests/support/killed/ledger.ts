import type { NoteFields } from '../../../src/app/notes/model/index.ts';
import { nextOperation, type Operation } from './operations.ts';
import type { Subject } from './subject.ts';

/** The versions of a note, oldest first; none when it is removed. */
export type Versions = readonly NoteFields[];

/** What was told as saved, kept outside of the browser. */
export interface Ledger {
  readonly notes: ReadonlyMap<string, Versions>;
  /** what a removal took, for as long as it can be undone */
  readonly removed: { readonly reference: string; readonly versions: Versions } | null;
  /** changes so far: as many links the chain has */
  readonly links: number;
}

export const EMPTY: Ledger = { notes: new Map(), removed: null, links: 0 };

/** What the phone holds after a restart, as the page read it. */
export interface Found {
  readonly notes: readonly { readonly versions: Versions }[];
  readonly links: number;
  /** `verifyJournal` finds nothing changed and nothing missing */
  readonly isSound: boolean;
  /** records that do not open */
  readonly damaged: number;
}

/** The ledger when a change is done. */
export function afterwards(ledger: Ledger, asked: Operation): Ledger {
  const notes = new Map(ledger.notes);
  const before = notes.get(asked.reference) ?? [];
  const links = ledger.links + 1;
  if (asked.kind === 'remove') {
    notes.set(asked.reference, []);
    return { notes, removed: { reference: asked.reference, versions: before }, links };
  }
  const earlier = asked.kind === 'restore' ? (ledger.removed?.versions ?? []) : before;
  const said = 'fields' in asked ? asked.fields : earlier.at(-1);
  notes.set(asked.reference, said === undefined ? earlier : [...earlier, said]);
  return { notes, removed: null, links };
}

const sorted = (fields: NoteFields): unknown => Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
const text = (versions: Versions): string => JSON.stringify(versions.map(sorted));
const referenceOf = (versions: Versions): string => versions[0]?.reference ?? '';

/** How what was found differs from a ledger, one line for each note; nothing when it is the same, word for word. */
export function differences(ledger: Ledger, found: Found): readonly string[] {
  const live = found.notes.filter(({ versions }) => versions.length > 0);
  const byReference = new Map(live.map(({ versions }) => [referenceOf(versions), versions]));
  const notes = [...ledger.notes].flatMap(([reference, versions]) => {
    const there = byReference.get(reference) ?? [];
    if (text(there) === text(versions)) return [];
    return [
      `${reference}: ${there.length} of ${versions.length} versions; ${text(there)} in place of ${text(versions)}`,
    ];
  });
  const invented = [...byReference.keys()]
    .filter((one) => !ledger.notes.has(one))
    .map((one) => `${one}: never asked for`);
  const traces = found.notes.length - live.length;
  const gone = [...ledger.notes.values()].filter((versions) => versions.length === 0).length;
  const told = [...notes, ...invented, ...(live.length === byReference.size ? [] : ['a note is there twice'])];
  if (told.length > 0) return told;
  return [
    ...(traces === gone ? [] : [`traces of removed notes: ${traces} of ${gone}`]),
    ...(found.links === ledger.links ? [] : [`links of the chain: ${found.links} of ${ledger.links}`]),
  ];
}

/**
 * Holds what was found against what was told. Of the changes that were asked for after that, any number from the first
 * on may be there, each whole: what the page tells at its end does not always come out of it. In: what was told, what
 * was asked for and not told, what was found. Out: what was lost, one line for each, the ledger from here on, and how
 * many changes were there that had not been told.
 */
export function judge(
  told: Ledger,
  asked: readonly Operation[],
  found: Found,
): { readonly lost: readonly string[]; readonly ledger: Ledger; readonly ahead: number } {
  const ahead = Math.min(Math.max(0, found.links - told.links), asked.length);
  const ledger = asked.slice(0, ahead).reduce(afterwards, told);
  const lost = [
    ...(found.isSound ? [] : ['the chain does not verify']),
    ...(found.damaged > 0 ? [`damaged records: ${found.damaged}`] : []),
    ...differences(ledger, found),
  ];
  return { lost, ledger, ahead };
}

/** Locked notes. */
export const NOTES: Subject<Ledger, Operation, Found> = {
  page: 'page.ts',
  empty: EMPTY,
  next(dice, { notes, removed }, name) {
    const there = [...notes].filter(([, versions]) => versions.length > 0).map(([one]) => one);
    return nextOperation(dice, there, removed?.reference ?? null, name);
  },
  after: afterwards,
  reopened: (ledger) => ({ ...ledger, removed: null }),
  judge,
};
