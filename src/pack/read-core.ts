import { IN_BOTH, type Contact, type Core, type CoreFile, type First } from './types/index.ts';

const CORE_LISTS = [
  'topics',
  'procedures',
  'signs',
  'contacts',
  'pages',
  'pageGroups',
  'letters',
  'openings',
  'urgent',
] as const satisfies readonly (keyof CoreFile)[];

/** What says nothing of its review is a draft (see `cutCore`). */
const asDraft = <T extends object>(thing: T): T => ({ review: { status: 'draft' }, ...thing });

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * The whole core: its first file and this one; null when they are of two editions, languages or formats, or this one is
 * cut.
 */
export function readCore(first: First, value: unknown): Core | null {
  if (!isObject(value)) return null;
  const rest = value as Partial<CoreFile>;
  const isOfFirst = IN_BOTH.every((key) => rest[key] === first[key]);
  const isWhole = CORE_LISTS.every((list) => Array.isArray(rest[list])) && isObject(rest.words);
  if (!isOfFirst || !isWhole) return null;
  const core = value as CoreFile;
  const named = new Map(first.contacts.map((caller) => [caller.id, caller]));
  return {
    ...first,
    ...core,
    procedures: core.procedures.map(asDraft),
    pages: core.pages.map(asDraft),
    letters: core.letters.map(asDraft),
    contacts: core.contacts.map((contact) => asDraft({ ...named.get(contact.id), ...contact } as Contact)),
    words: { ...first.words, ...core.words },
  };
}
