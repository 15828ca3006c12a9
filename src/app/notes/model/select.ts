import { byCode } from './canonical.ts';
import { createInitials } from './initials.ts';
import { latestOf } from './note-set.ts';
import { TEXT_FIELDS, type Journal, type Note, type NoteFields, type NoteKind, type NoteVersion } from './types.ts';
import type { LinkState, Verdict } from './verify.ts';

export interface Selection {
  /** first and last local day, ISO dates; a note without a day is in every period */
  readonly from?: string;
  readonly to?: string;
  readonly withFeelings: boolean;
  readonly initialsOnly: boolean;
  /** names to shorten wherever they stand, as the person listed them */
  readonly names?: readonly string[];
  /** words that look like names and are none: titles, services, places */
  readonly keep?: readonly string[];
  readonly kinds?: readonly NoteKind[];
  /** what `verifyJournal` said, for exports that show what was changed */
  readonly verdict?: Verdict;
}

export interface RowVersion extends Pick<NoteVersion, 'fields' | 'written' | 'clock' | 'said' | 'restored'> {
  readonly digest: string;
  readonly state?: LinkState;
}

/** A note of an export. `versions`: oldest first, at least one; the last is what it says now. */
export interface Row {
  readonly id: string;
  readonly kind: NoteKind;
  readonly versions: readonly RowVersion[];
}

/** Not shortened: dates, ids, and numbers of files. */
const NO_WORDS: ReadonlySet<string> = new Set(['day', 'time', 'promisedBy', 'procedure', 'letter', 'reference']);

/**
 * The notes of an export in the order of what they tell: by day, by time of day where one is said, by when they were
 * written. Removed notes are left out.
 */
export function selectNotes(journal: Journal, selection: Selection): readonly Row[] {
  const chosen = journal.notes
    .filter((note) => isChosen(note, selection))
    .map((note) => ({ note, row: rowOf(note, selection) }))
    .sort((a, b) => inOrder(a.note, b.note))
    .map(({ row }) => row);
  if (!selection.initialsOnly) return chosen;
  const shorten = createInitials(chosen.flatMap(textsOf), selection.names ?? [], selection.keep ?? []);
  return chosen.map((row) => ({
    ...row,
    versions: row.versions.map((version) => ({ ...version, fields: shortenFields(version.fields, shorten) })),
  }));
}

function isChosen(note: Note, { from, to, kinds }: Selection): boolean {
  const latest = latestOf(note);
  if (latest === null || (kinds !== undefined && !kinds.includes(note.kind))) return false;
  const { day } = latest.fields;
  return day === undefined || ((from === undefined || day >= from) && (to === undefined || day <= to));
}

const rowOf = ({ id, kind, versions }: Note, { withFeelings, verdict }: Selection): Row => ({
  id,
  kind,
  versions: versions.map(({ fields, written, clock, said, restored, link }, at) => {
    const { feeling, told, ...facts } = fields;
    // of a call, this is who answered
    const teller = kind === 'call' && facts.toldName === undefined ? 'toldName' : 'told';
    const state = verdict?.notes.get(id)?.versions[at];
    return {
      fields: {
        ...facts,
        ...(told === undefined ? {} : { [teller]: told }),
        ...(withFeelings && feeling !== undefined ? { feeling } : {}),
      },
      written,
      ...(clock === undefined ? {} : { clock }),
      ...(said === undefined ? {} : { said }),
      ...(restored === undefined ? {} : { restored }),
      digest: link.digest,
      ...(state === undefined ? {} : { state }),
    };
  }),
});

/** Minutes since midnight of a time as people write it: "vers 21 h 30", "9:05". Infinity when there is none. */
export function minutesOf(time: string): number {
  // no pattern that looks behind: a phone of 2022 may not know it
  const [, hours, minutes] = /(?:^|\D)(\d{1,2})\s*[h:]\s*(\d{2})?(?!\d)/i.exec(time) ?? [];
  return hours === undefined || Number(hours) > 24 ? Infinity : Number(hours) * 60 + Number(minutes ?? 0);
}

function inOrder(a: Note, b: Note): number {
  const [one, other] = [latestOf(a)?.fields ?? {}, latestOf(b)?.fields ?? {}];
  const [at, then] = [minutesOf(one.time ?? ''), minutesOf(other.time ?? '')];
  const written = (note: Note): number => note.versions[0]?.written ?? 0;
  // no day comes last, as no time does
  return (
    byCode(one.day ?? '~', other.day ?? '~') ||
    (at === then ? 0 : at - then) ||
    written(a) - written(b) ||
    byCode(a.id, b.id)
  );
}

const textsOf = ({ versions }: Row): readonly string[] =>
  versions.flatMap(({ fields }) => [
    ...TEXT_FIELDS.flatMap((field) => (NO_WORDS.has(field) ? [] : [fields[field] ?? ''])),
    ...Object.values(fields.values ?? {}).filter((value) => typeof value === 'string'),
  ]);

type Shorten = ReturnType<typeof createInitials>;

function shortenFields(fields: NoteFields, shorten: Shorten): NoteFields {
  const texts = TEXT_FIELDS.flatMap((field) => {
    const text = fields[field];
    if (text === undefined || NO_WORDS.has(field)) return [];
    return [[field, field === 'toldName' ? shorten.name(text) : shorten.text(text)] as const];
  });
  const values = Object.entries(fields.values ?? {}).map(
    ([field, value]) => [field, typeof value === 'string' ? shorten.text(value) : value] as const,
  );
  return {
    ...fields,
    ...Object.fromEntries(texts),
    ...(fields.values === undefined ? {} : { values: Object.fromEntries(values) }),
  };
}
