import type { Issue, ProofFigures } from '../../pack/index.ts';

/** A file of the content that has another text now; null: it is gone. */
export type TextChange = readonly [file: string, text: string | null];

/** What a fault is about, as the atelier names it: a procedure, a contact … */
export interface ThingName {
  readonly kind: ThingKind;
  readonly id: string;
}

/** A thing with its title in the source's words; "" for what the guide has no name for: words of screens, and lists. */
export interface NamedText extends ThingName {
  readonly title: string;
}

/** In the order in which lists name them. */
export const THING_KINDS = [
  'procedure',
  'contact',
  'letter',
  'page',
  'sign',
  'term',
  'question',
  'interface',
  'rest',
  'source',
  'family',
] as const;
export type ThingKind = (typeof THING_KINDS)[number];

/** A fault, with what it is about. `locale`: the language in whose check it was told. */
export interface Fault extends Issue {
  readonly thing: ThingName;
  readonly locale: string;
}

/** A safety rule that no longer holds, and answers that show it. */
export interface Breach {
  readonly rule: string;
  readonly procedure: string | null;
  readonly question: string | null;
  readonly band: string | null;
  readonly answers: Readonly<Record<string, readonly string[]>>;
  /** those answers in the words of the guide */
  readonly says: string;
  /** how many sets of answers break it, written out; null where nobody counted */
  readonly count: string | null;
  /** titles of the sources that ask for it */
  readonly sources: readonly string[];
}

/** A family of the guide, by its file and what it is. */
export interface FamilyName {
  readonly id: string;
  readonly says: string;
}

/** How the plans of the families differ from those of the guide as it was opened. */
export interface PlanChanges {
  readonly all: number;
  /** families in whose plan something stands elsewhere, comes or goes */
  readonly moved: readonly (FamilyName & { readonly before: string; readonly after: string })[];
  /** families whose plan is the same, and who read other words in it */
  readonly reworded: readonly FamilyName[];
}

/** What the change makes stale: lines that no longer say what the source says, and signatures that fall. */
export interface Touched {
  readonly languages: readonly {
    readonly locale: string;
    readonly texts: readonly NamedText[];
    readonly lines: number;
  }[];
  readonly signatures: readonly (NamedText & { readonly by: string })[];
}

/** What the check found so far. `stage`: the words; then the rules; then what only the whole guide shows. */
export interface Checked {
  readonly version: number;
  readonly stage: 'words' | 'whole';
  readonly faults: readonly Fault[];
  readonly proof: ProofFigures | null;
  readonly breaches: readonly Breach[];
  readonly plans: PlanChanges | null;
  readonly touched: Touched | null;
  /** milliseconds from the change to this answer, in the worker */
  readonly took: number;
}

/** What the worker tells by itself. */
export type Told =
  /** it holds the lock of its name from now on, until it ends */
  | { readonly tells: 'started' }
  | { readonly tells: 'checked'; readonly checked: Checked }
  /** 0 to 1 of what is being worked out */
  | { readonly tells: 'progress'; readonly part: number };

/** What is asked of the worker, and its answer; `failed`: a sentence for whoever mends the atelier. */
export interface Asked {
  readonly id: number;
  readonly method: string;
  readonly given: unknown;
}
export type Answered =
  | { readonly id: number; readonly gives: unknown }
  | { readonly id: number; readonly failed: string }
  /** it cannot be done as asked, and this says why (a `Refusal` of the tools) */
  | { readonly id: number; readonly refused: string };
