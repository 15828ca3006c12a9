import { says, type FieldId } from '../languages/index.ts';

/** What a change is about, in the order in which it is told: what can cost someone a call comes first. */
export const SUBJECTS = [
  'contact',
  'question',
  'procedure',
  'letter',
  'deadline',
  'page',
  'sign',
  'term',
  'source',
  'interface',
  'pack',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** One change between two editions, in French. */
export interface Change {
  readonly subject: Subject;
  readonly id: string;
  /** a number, hours or a name of a contact */
  readonly urgent?: true;
  /** `Le 119 : horaires` */
  readonly says: string;
  /** what stood there; left out for what is new */
  readonly before?: string;
  /** what stands there now; left out for what is gone */
  readonly after?: string;
}

export interface Pairs<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly kept: readonly { readonly before: T; readonly after: T }[];
}

/** Things of two editions, matched by id. */
export function matchById<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): Pairs<T> {
  const earlier = new Map(before.map((thing) => [thing.id, thing]));
  const later = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !earlier.has(id)),
    removed: before.filter(({ id }) => !later.has(id)),
    kept: after.flatMap((thing) => {
      const was = earlier.get(thing.id);
      return was ? [{ before: was, after: thing }] : [];
    }),
  };
}

/** How the fields of a thing are read, by what says.fields calls them. */
export type Fields<T> = Readonly<Partial<Record<FieldId, (thing: T) => string>>>;

/** The fields of a thing, each said in words, that are not the same any more. */
export function compareFields<T>(
  before: T,
  after: T,
  fields: Fields<T>,
): readonly { readonly field: string; readonly before: string; readonly after: string }[] {
  return Object.entries(fields).flatMap(([field, read]) => {
    const [was, is] = [read(before), read(after)];
    return was === is ? [] : [{ field: says.fields[field as FieldId], before: was, after: is }];
  });
}
