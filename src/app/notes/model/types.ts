/** What a note can be: what was seen or heard, what a call gave, a letter that is kept. */
export const NOTE_KINDS = ['note', 'call', 'letter'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** How a call ended. */
export const OUTCOMES = ['done', 'refused', 'no-answer', 'promised'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What was typed or chosen in a letter, by field: a text, or the ids of options. */
export type LetterValues = Readonly<Record<string, string | readonly string[]>>;

/** The fields of a note that hold one text; all may be missing. A stored version has none that are empty. */
export const TEXT_FIELDS = [
  'day', // ISO date of what happened
  'time', // as the person says it; missing: does not know
  'place',
  'present', // who was there
  'what', // facts
  'exact', // the words that were said
  'things', // car, phone, account
  'service', // of a call
  'procedure', // of a call: the id of a procedure
  'told', // service or person who was told
  'toldName',
  'reference', // file number
  'next', // what is left to do
  'promised',
  'promisedBy', // ISO date
  'letter', // the id of a letter
  'feeling', // apart from the facts: no export holds it unless asked
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export type NoteFields = { readonly [field in TextField]?: string } & {
  /** of a call */
  readonly outcome?: Outcome;
  /** of a letter */
  readonly values?: LetterValues;
};

/**
 * One place in the chain of a phone. `chain`: the id of the journal that wrote it; `n`: from 1; `previous`: the digest
 * of link n − 1, '' for the first; `digest`: SHA-256 in hexadecimal of all that the link stands for (digest.ts).
 */
export interface Link {
  readonly chain: string;
  readonly n: number;
  readonly previous: string;
  readonly digest: string;
}

/** What every link says of its moment. `written`: milliseconds since the epoch, automatic. */
export interface Stamp {
  readonly written: number;
  /** the clock of the phone stood more than a minute before what was written last … */
  readonly clock?: 'behind';
  /** … and said this, in milliseconds since the epoch */
  readonly said?: number;
  /** 128 random bits in hexadecimal: they go with the words, so that nobody guesses these from the digest */
  readonly nonce: string;
  readonly link: Link;
}

export interface NoteVersion extends Stamp {
  readonly fields: NoteFields;
  /** digests of the versions of this note that this one was written over; none for a first one */
  readonly over: readonly string[];
  /** nothing was typed: the note was removed, and brought back as it had been */
  readonly restored?: true;
}

/** What is left of words that were taken away: when, and the links of the versions that held them. */
export interface Removal extends Stamp {
  readonly took: readonly Link[];
}

/** A note. `versions`: oldest first; none when the note is removed. `removals`: mostly none. */
export interface Note {
  readonly id: string;
  readonly kind: NoteKind;
  readonly versions: readonly NoteVersion[];
  readonly removals: readonly Removal[];
}

/** The end of a chain, as far as it is known. */
export type Tip = Pick<Link, 'chain' | 'n' | 'digest'>;

/**
 * All notes, by id. `chain`: the id of this journal, under which it writes; `tips`: the ends of its own chain and of
 * those that came from other phones.
 */
export interface Journal {
  readonly chain: string;
  readonly tips: readonly Tip[];
  readonly notes: readonly Note[];
}

/** What writing needs of the outside. */
export interface Writing {
  /** milliseconds since the epoch, as the phone's clock says */
  readonly now: number;
  /** so many random bytes, from a source that nobody can guess */
  readonly random: (length: number) => Uint8Array;
}
