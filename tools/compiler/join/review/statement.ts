/** What has a review: the kinds, in the order in which a list names them. The edition comes last: it is all of them. */
export const REVIEWED = ['procedure', 'page', 'letter', 'deadline', 'contact', 'edition'] as const;
export type ReviewedKind = (typeof REVIEWED)[number];

/** What a statement is, where it is no running text of a section; `tools/guide/languages` has the words. */
export const ROLES = [
  'title',
  'short',
  'why',
  'situation',
  'standby',
  'call-back',
  'when',
  'band',
  'marks',
  'contacts',
  'letters',
  'refused',
  'variant',
  'call',
  'say',
  'say-young',
  'step',
  'danger',
  'caution',
  'note',
  'keyboard',
  'avoid',
  'table',
  'figure',
  'lead',
  'field',
  'sender',
  'recipient',
  'object',
  'attachment',
  'means',
  'channels',
  'hours',
  'terms',
  'purpose',
  'who',
  'before',
  'after',
  'length',
  'starts',
  'counted',
  'todo',
  'question',
  'hint',
  'option',
  'child',
  'sign',
  'term',
] as const;
export type Role = (typeof ROLES)[number];

/** A part of a thing, with the heading that the content gives it; without one the tool names it by its id. */
export interface StatementPart {
  readonly id: string;
  readonly title?: string;
}

/** One thing that a thing of the content states, as a reviewer judges it: a sentence, a paragraph, a step, a rule. */
export interface Statement {
  readonly part: StatementPart;
  /** the group of steps, or the heading of a page, in which it stands */
  readonly under?: string;
  readonly role?: Role;
  /** its words; empty where it is a rule, which the tool puts into words */
  readonly says: string;
  /** a rule, an order or numbers, as JSON of the pack: these are compared, and not how a tool says them */
  readonly rule?: string;
  /** said only when this field of a letter is filled, or this option of it ticked: its label */
  readonly only?: string;
  /** ids of the sources that it cites */
  readonly sources: readonly string[];
  /** where its links lead, as `contact:police-secours` */
  readonly links: readonly string[];
}

/** Words as they are compared: how spaces and apostrophes are set is no change. */
const plain = (words: string): string =>
  words
    .normalize('NFC')
    .replaceAll('\u2019', "'")
    .replaceAll(/[\s\u00A0\u202F]+/gu, ' ')
    .trim();

/** What of a statement a review holds for: its words or its rule, and where and as what it stands. */
export type Stated = Pick<Statement, 'part' | 'under' | 'role' | 'says' | 'rule' | 'only' | 'sources' | 'links'>;

/** Two statements with the same key state the same. */
export function keyOf({ part, under = '', role, says, rule, only = '', sources, links }: Stated): string {
  const place = [part.id, plain(part.title ?? ''), plain(under), role ?? ''];
  return JSON.stringify([rule ?? plain(says), plain(only), sources, links, place]);
}
