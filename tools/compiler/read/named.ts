import type { IssueCode } from './issue-codes.ts';

/** How the content names things by their id. */
export interface Naming {
  readonly what: string;
  /** what to add when there is none with that id */
  readonly where: string;
  readonly code: IssueCode;
  /** whether a link, a search or coverage.yaml may lead there */
  readonly isTarget: boolean;
}

/** By what stands before the id in a target (procedure:porter-plainte), in the order in which messages list them. */
export const NAMED = {
  procedure: { what: 'procedure', where: 'a file of procedures/', code: 'unknown-procedure', isTarget: true },
  contact: { what: 'contact', where: 'an entry of contacts.yaml', code: 'unknown-contact', isTarget: true },
  page: {
    what: 'page',
    where: 'a file of pages/ in the folder of each language',
    code: 'unknown-page',
    isTarget: true,
  },
  signs: { what: 'group of signs', where: 'a group of signs.yaml', code: 'unknown-sign-group', isTarget: true },
  letter: { what: 'letter', where: 'a file of letters/', code: 'unknown-letter', isTarget: true },
  term: { what: 'word of the glossary', where: 'an entry of glossary.yaml', code: 'unknown-term', isTarget: true },
  source: { what: 'source', where: 'an entry of sources.yaml', code: 'unknown-source', isTarget: false },
  figure: { what: 'figure', where: 'a file of figures/', code: 'unknown-figure', isTarget: false },
  sender: { what: 'sender', where: 'an entry of senders.yaml', code: 'unknown-sender', isTarget: false },
  topic: { what: 'topic', where: 'an entry of "topics" in pack.yaml', code: 'unknown-topic', isTarget: false },
} as const satisfies Readonly<Record<string, Naming>>;

/** What the content names by an id. */
export type ReferenceKind = keyof typeof NAMED;

type IsTarget<K extends ReferenceKind> = K extends ReferenceKind
  ? (typeof NAMED)[K]['isTarget'] extends true
    ? K
    : never
  : never;

/** What a link, a search or coverage.yaml may lead to. */
export type TargetKind = IsTarget<ReferenceKind>;

export const TARGETS = Object.entries(NAMED)
  .filter(([, { isTarget }]) => isTarget)
  .map(([kind]) => kind) as readonly TargetKind[];
