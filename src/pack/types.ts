/** The compiled content pack: one JSON file per locale, words and rules together. The source formats are in guide-content/README.md. */
import type { Condition, Flow, Option, Procedure, Question, Rules } from '../engine/index.ts';
import type { ChildChoice, ForChild, ByChild } from './by-child.ts';
import type { Figure } from './figure.ts';
import type { Letter, LetterField } from './letter.ts';

export type { Condition };

export interface PackOption extends Option {
  readonly label: string;
  /** examples, in a second line under the label */
  readonly hint?: string;
}

/** The words of a question for those whose earlier answers meet `when`; what is left out is said as to everybody. */
export interface QuestionVariant {
  readonly when: Condition;
  readonly title?: string;
  readonly hint?: string;
  readonly why?: string;
  readonly short?: string;
  readonly options?: Readonly<Record<string, { readonly label: string; readonly hint?: string }>>;
}

export interface PackQuestion extends Question {
  readonly options: readonly PackOption[];
  readonly title: string;
  readonly hint?: string;
  /** "Pourquoi cette question ?", one or two sentences */
  readonly why: string;
  /** the question in a few words, for the page that checks the answers */
  readonly short: string;
  /** the first whose condition holds gives the words */
  readonly variants?: readonly QuestionVariant[];
  /** beside this question stands the choice of how words speak of the child; at most one question has it */
  readonly child?: ChildChoice;
}

export interface PackFlow extends Flow {
  readonly questions: readonly PackQuestion[];
}

export type Review =
  | { readonly status: 'draft' }
  | { readonly status: 'reviewed'; readonly by: string; readonly on: string };

/** Where a link of the guide leads. Never an address outside: those belong to contacts and sources. */
export type Target =
  | { readonly kind: 'procedure' | 'contact' | 'page' | 'signs' | 'letter'; readonly id: string }
  | { readonly kind: 'emergency' };

export type Inline =
  | string
  | { readonly kind: 'strong'; readonly text: readonly Inline[] }
  | { readonly kind: 'link'; readonly to: Target; readonly text: readonly Inline[] }
  | { readonly kind: 'term'; readonly id: string; readonly text: readonly Inline[] }
  /** the source of what was just said */
  | { readonly kind: 'cite'; readonly source: string }
  /** in a script: what the person says there in their own words, as no answer gives it; the hint names it */
  | { readonly kind: 'blank'; readonly hint: string }
  | ByChild;

/** `keyboard`: shown only where there is a keyboard to use */
export type Tone = 'danger' | 'caution' | 'note' | 'keyboard';

export interface Step {
  /** ticks hang on it: it survives rewording */
  readonly id: string;
  readonly text: readonly Inline[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: readonly Inline[] }
  | { readonly kind: 'heading'; readonly id: string; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'steps'; readonly title?: string; readonly steps: readonly Step[] }
  /** a script: words that the person can say as they are */
  | { readonly kind: 'say'; readonly text: readonly Inline[] }
  /** what it is better not to do, each with what to do instead */
  | {
      readonly kind: 'avoid';
      readonly items: readonly { readonly avoid: readonly Inline[]; readonly instead: readonly Inline[] }[];
    }
  | { readonly kind: 'notice'; readonly tone: Tone; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  /** a drawing of the pack, see figure.ts */
  | { readonly kind: 'figure'; readonly id: string }
  | { readonly kind: 'contact'; readonly id: string };

/** The headings of a procedure's page, always in this order. */
export const SECTIONS = [
  'summary',
  'first',
  'who',
  'bring',
  'steps',
  'say',
  'asked',
  'next',
  'refused',
  'rights',
  'avoid',
] as const;
export type SectionId = (typeof SECTIONS)[number];

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The words of a procedure's card in the plan for those whose answers meet `when`; what is left out is said as to everybody. */
export interface ProcedureVariant {
  readonly when: Condition;
  readonly title?: string;
  readonly why?: string;
  /** the script to say */
  readonly say?: readonly Inline[];
  /** contacts of the procedure that stand first on this card */
  readonly call?: readonly string[];
  readonly forChild?: ForChild<{ readonly title?: string; readonly why?: string }>;
}

export interface PackProcedure extends Procedure {
  readonly topic: string;
  /** verb first, eight words at most */
  readonly title: string;
  /** neutral: it is the title of the page and stands in the browser's history */
  readonly short: string;
  /** one sentence: why do it; shown in the plan */
  readonly why: string;
  /** when it fits, in the words of a parent, for the list by situation */
  readonly situation: string;
  /** when to do it, as "S'il parle de mourir": its line under "Si ça change" */
  readonly standby?: string;
  /** the first whose condition holds gives the words */
  readonly variants?: readonly ProcedureVariant[];
  readonly forChild?: ForChild<{ readonly title: string; readonly why: string }>;
  readonly sections: readonly Section[];
  /** in the order to try them; the first is the button of the plan */
  readonly contacts: readonly string[];
  /** letters to fill in that belong to it */
  readonly letters: readonly string[];
  readonly sources: readonly string[];
  readonly review: Review;
  /** ISO date of the last check against its sources */
  readonly checked: string;
}

export type Strength = 'alone-nothing' | 'with-others' | 'often' | 'act-now';

export interface Sign {
  readonly id: string;
  readonly label: string;
  readonly strength: Strength;
  /** what else it can mean */
  readonly also: string;
  /** the option of the question `noticed` that this sign fills */
  readonly noticed: string;
  readonly sources: readonly string[];
}

export interface SignGroup {
  readonly id: string;
  readonly title: string;
  readonly intro?: string;
  readonly signs: readonly Sign[];
}

export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Day = (typeof DAYS)[number];

export type Hours =
  | { readonly kind: 'always' }
  | {
      readonly kind: 'weekly';
      /** IANA name, such as Europe/Paris */
      readonly timezone: string;
      /** "09:00" to "23:00", local time of the timezone */
      readonly slots: readonly { readonly days: readonly Day[]; readonly from: string; readonly to: string }[];
      /** on French public holidays */
      readonly holidays: 'open' | 'closed' | 'unknown';
    }
  | { readonly kind: 'unknown' };

export type Channel =
  /**
   * `number` as dialled (digits, + allowed), `shown` as read aloud, in pairs. `dated`: known from an old source only, so it is dialled
   * from the contact's own card, beside the words that say how old it is
   */
  | { readonly kind: 'tel' | 'sms'; readonly number: string; readonly shown: string; readonly dated?: boolean }
  /** a number that works in its own country only: shown, never dialled from here */
  | { readonly kind: 'abroad'; readonly number: string; readonly shown: string }
  /** `shown` is the host, written out before the tap */
  | { readonly kind: 'web' | 'chat' | 'form' | 'sign-language'; readonly url: string; readonly shown: string }
  | { readonly kind: 'email'; readonly address: string }
  /** by going there; `address` as it is written on an envelope, where a source gives it */
  | { readonly kind: 'visit'; readonly address?: string };

/** What a contact is for. In the order in which a parent looks for them, which is that of the page. */
export const CONTACT_KINDS = [
  'emergency',
  'child-protection',
  'victims',
  'listening',
  'digital',
  'police-online',
  'association',
  'health',
  'rights',
] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

export interface Contact {
  readonly id: string;
  readonly kind: ContactKind;
  readonly name: string;
  /** what it is for, in at most six words; shown under the number */
  readonly short: string;
  readonly purpose: string;
  /** who may call or write */
  readonly who: string;
  readonly channels: readonly Channel[];
  readonly hours: Hours;
  readonly cost: 'free' | 'charged' | 'unknown';
  /** does a call show on the telephone bill */
  readonly onBill: 'no' | 'yes' | 'unknown';
  readonly anonymous: 'yes' | 'no' | 'unknown';
  readonly overseas: 'yes' | 'no' | 'unknown';
  /** what the person can say */
  readonly say?: readonly Inline[];
  /** the same for the young person */
  readonly sayYoung?: readonly Inline[];
  /** what to know before calling (the 119 passes on what it must), in paragraphs */
  readonly before?: readonly (readonly Inline[])[];
  readonly after?: readonly (readonly Inline[])[];
  readonly sources: readonly string[];
  readonly review: Review;
  readonly checked: string;
}

export interface Source {
  readonly id: string;
  readonly kind: 'law' | 'official' | 'association' | 'press' | 'guide';
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  /** date or edition of the text that was read, as far as known */
  readonly edition?: string;
  /** absent where it is high, as of most: the phone need not carry that word four hundred times */
  readonly confidence?: 'M';
  readonly checked: string;
}

export interface Term {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
}

export interface Page {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly blocks: readonly Block[];
  readonly sources: readonly string[];
  readonly review: Review;
  readonly checked: string;
}

/** The pages to understand what is happening, in groups, in the order of the list. */
export interface PageGroup {
  readonly id: string;
  readonly title: string;
  readonly pages: readonly string[];
}

/** The sentences that open the plan of those whose answers meet `when`; the last opening has no `when`. */
export interface Opening {
  readonly when?: Condition;
  readonly lines: readonly string[];
  readonly forChild?: ForChild<{ readonly lines: readonly string[] }>;
}

/** A case of the emergency screen: what to do, whom to call, in order, and what to say. A line of `text` is a paragraph. */
export interface UrgentCase {
  readonly title: string;
  readonly text: string;
  readonly say?: readonly Inline[];
  readonly contacts: readonly string[];
  /** it cannot wait; else it is for a doubt */
  readonly danger: boolean;
}

/** What changed in one edition, in the reader's words. */
export interface News {
  /** ISO date */
  readonly edition: string;
  readonly title: string;
  readonly changes: readonly string[];
}

/** A département or territory: who protects children there, and the cities that have a tribunal pour enfants. */
export interface Department {
  readonly code: string;
  readonly name: string;
  readonly body: string;
  readonly courts: readonly string[];
  /** what to know before choosing */
  readonly note?: string;
}

export interface Directory {
  readonly departments: readonly Department[];
  readonly sources: readonly string[];
  readonly checked: string;
}

/** What a word that people type can lead to. */
export type SearchTarget = `${'procedure' | 'contact' | 'page' | 'signs' | 'term' | 'letter'}:${string}`;

/** What people type, and what it means in the guide. */
export interface Synonym {
  /** words and whole sentences, as they are typed; never shown */
  readonly words: readonly string[];
  /** words of the guide that say the same */
  readonly means: readonly string[];
  /** what comes first for them, best first */
  readonly lifts: readonly SearchTarget[];
}

export interface SearchWords {
  readonly synonyms: readonly Synonym[];
  /** words that stand in nearly every query (enfant, fille), and so say little of what is looked for; never shown */
  readonly common: readonly string[];
  /** situations to press while nothing is typed */
  readonly examples: readonly string[];
  /** words to press when nothing was found */
  readonly near: readonly string[];
}

/** The proof's figures as text: JSON has no bigint. */
export interface ProofFigures {
  readonly answerSets: string;
  readonly cases: string;
  readonly longestPath: number;
  readonly medianPath: number;
  /** the most cards that any answers bring into the band now */
  readonly mostNow: number;
  /** answer sets in whose plan a cap moved something to a later band */
  readonly moved: string;
}

export interface Topic {
  readonly id: string;
  readonly title: string;
}

export const PACK_FORMAT = 3;

export interface Pack extends Rules {
  readonly format: typeof PACK_FORMAT;
  /** false while only the first half is there (halves.ts) */
  readonly whole: boolean;
  readonly id: string;
  /** ISO date */
  readonly edition: string;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly jurisdiction: string;
  readonly review: Review;
  /**
   * days after which a check is old: the date then turns amber, and nothing disappears. `procedures` counts for pages, letters and the
   * edition too, which then says so at the foot of every page.
   */
  readonly staleAfter: { readonly procedures: number; readonly contacts: number };
  readonly flow: PackFlow;
  readonly procedures: readonly PackProcedure[];
  readonly topics: readonly Topic[];
  readonly signs: readonly SignGroup[];
  readonly contacts: readonly Contact[];
  /** the contacts of the emergency screen, in order */
  readonly emergency: readonly string[];
  /** the contacts named on every screen ("À qui parler"), in order */
  readonly help: readonly string[];
  readonly sources: readonly Source[];
  readonly terms: readonly Term[];
  readonly pages: readonly Page[];
  /** the pages of "Comprendre", in groups; a page in none is about the guide itself */
  readonly pageGroups: readonly PageGroup[];
  readonly letters: readonly Letter[];
  /** the fields that the letters ask for, each once */
  readonly letterFields: readonly LetterField[];
  readonly figures: readonly Figure[];
  /** null in a pack without local data */
  readonly directory: Directory | null;
  readonly news: readonly News[];
  readonly openings: readonly Opening[];
  /** the cases of the emergency screen, in order */
  readonly urgent: readonly UrgentCase[];
  /** where a wrong number is reported: a web address or an e-mail address; null while there is none */
  readonly report: string | null;
  readonly search: SearchWords;
  readonly proof: ProofFigures;
}

/** A fault in the content, for its author. */
export interface Issue {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}
