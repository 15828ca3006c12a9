import { digestOf, type Content, type LapsedReview, type Reviewable, type Statement } from '../../compiler/index.ts';
import { sayWhen } from '../diff/procedures.ts';
import { says } from '../languages/index.ts';
import { withoutNames } from '../say/say-plain.ts';
import { compareRecord, type Side } from './compare-record.ts';
import type { ReviewRecord } from './record.ts';
import { sayLinks, sayOnly, sayStatement } from './say-statement.ts';

/**
 * Where the review of a thing stands. `by`: name and function. `lapsed`: it was reviewed, and states something else
 * since.
 */
export type ReviewState =
  | { readonly is: 'draft' }
  | { readonly is: 'reviewed' | 'lapsed'; readonly by: string; readonly on: string };

/** A source, as one reads it under what it bears. */
export interface CitedSource {
  readonly title: string;
  readonly publisher: string;
  readonly edition: string | null;
  /** ISO date */
  readonly checked: string;
  readonly url: string | null;
  /** the guide is less sure of it */
  readonly isUnsure: boolean;
  /** how many other statements of this thing rest on it */
  readonly others: number;
}

/** One statement with all that its reviewer needs. */
export interface SheetStatement {
  /** the same as long as the statement and its sources say the same; unlike that of any other of this thing */
  readonly key: string;
  readonly part: string;
  /** what it is, in words: "title", "a step" … */
  readonly tags: readonly string[];
  readonly lines: readonly string[];
  readonly sources: readonly CitedSource[];
  /** a rule and the sheet of a letter cite nothing by themselves */
  readonly needsSource: boolean;
  readonly leadsTo: readonly string[];
  /** under which answers somebody reads it; empty: whoever opens it; null: it is a rule, which nobody reads */
  readonly readers: readonly string[] | null;
  /** it was not read like this at the last review */
  readonly isChanged: boolean;
}

/** A thing as a reviewer reads it, statement by statement. */
export interface ReviewSheet {
  readonly kind: Reviewable['kind'];
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly digest: string;
  readonly state: ReviewState;
  readonly statements: readonly SheetStatement[];
  /** what changed since the last review that left a record */
  readonly changes: readonly Side[];
}

export const stateOf = ({ review }: Reviewable, lapsed: LapsedReview | undefined): ReviewState => {
  if (lapsed) {
    const { by, role, on } = lapsed.given;
    return { is: 'lapsed', by: `${by} (${role})`, on };
  }
  return review.status === 'draft' ? { is: 'draft' } : { is: 'reviewed', by: review.by, on: review.on };
};

/** Puts a thing into words for its reviewer. `record`: of its last review, where there is one. */
export function writeSheet(
  pack: Content,
  thing: Reviewable,
  { record, lapsed }: { readonly record: ReviewRecord | null; readonly lapsed: LapsedReview | undefined },
): ReviewSheet {
  const changes = record && compareRecord(pack, thing, record);
  const readers = listReaders(pack, thing);
  const seen = new Map<string, number>();
  const statements = thing.statements.map((statement, at): SheetStatement => {
    const facts = thing.sources.filter(({ id }) => statement.sources.includes(id));
    const digest = digestOf([statement], facts);
    const times = (seen.get(digest) ?? 0) + 1;
    seen.set(digest, times);
    const { role, only, rule, links, part } = statement;
    return {
      key: times === 1 ? digest : `${digest}-${times}`,
      part: [partOf(statement), statement.under].filter(Boolean).join(' · '),
      tags: [
        ...(role === undefined ? [] : [says.review.roles[role]]),
        ...(only === undefined ? [] : [sayOnly(thing.kind, only)]),
      ],
      lines: sayStatement(pack, statement),
      sources: statement.sources.flatMap((id) => cite(pack, thing, id)),
      needsSource: rule === undefined && part.id !== 'sheet' && part.id !== 'fields',
      leadsTo: sayLinks(pack, links),
      readers: readers[at] ?? null,
      isChanged: changes?.numbers.has(at + 1) ?? false,
    };
  });
  return {
    kind: thing.kind,
    id: thing.id,
    title: thing.kind === 'edition' ? says.review.kinds.edition : thing.title,
    edition: pack.edition,
    digest: thing.digest,
    state: stateOf(thing, lapsed),
    statements,
    changes: changes ? [...changes.statements, ...changes.sources] : [],
  };
}

const partOf = ({ part }: Statement): string => part.title ?? says.review.parts[part.id] ?? part.id;

function cite({ sources }: Content, { statements }: Reviewable, id: string): readonly CitedSource[] {
  const source = sources.find((source) => source.id === id);
  if (source === undefined) return [];
  const { title, publisher, edition, checked, url, confidence } = source;
  const others = statements.filter((statement) => statement.sources.includes(id)).length - 1;
  return [
    { title, publisher, edition: edition ?? null, checked, url: url ?? null, isUnsure: confidence === 'M', others },
  ];
}

/**
 * Under which answers each statement is read: those that bring its procedure, and those of the variant in which it
 * stands.
 */
function listReaders(pack: Content, { kind, id, statements }: Reviewable): readonly (readonly string[] | null)[] {
  const procedure = kind === 'procedure' ? pack.procedures.find((known) => known.id === id) : undefined;
  const all = procedure?.when ? sayWhen(pack, { when: withoutNames(procedure.when) }) : [];
  // the common words are those of many things, each under its own heading
  const placeOf = ({ part, under = '' }: Statement): string => `${part.id} ${kind === 'edition' ? under : ''}`;
  let here: readonly string[] | null = null;
  let place = '';
  return statements.map((statement) => {
    if (placeOf(statement) !== place) here = null;
    place = placeOf(statement);
    const { role } = statement;
    const isRule = role === 'when' || role === 'band' || role === 'marks' || role === 'variant';
    // what follows a variant in its place is said under its condition, up to the next
    if (role === 'variant' || (role === 'when' && kind === 'edition')) here = sayStatement(pack, statement);
    return isRule ? null : (here ?? all);
  });
}
