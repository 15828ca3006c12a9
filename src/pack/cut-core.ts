import {
  FIRST_TOPICS,
  IN_BOTH,
  IN_FIRST,
  type Caller,
  type Core,
  type CoreFile,
  type First,
  type Review,
} from './types/index.ts';

const pick = <T extends object, K extends keyof T>(value: T, keys: readonly K[]): Pick<T, K> =>
  Object.fromEntries(keys.filter((key) => value[key] !== undefined).map((key) => [key, value[key]])) as Pick<T, K>;

const without = <T extends object, K extends keyof T>(value: T, keys: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !(keys as readonly string[]).includes(key))) as Omit<T, K>;

/** Nearly everything is a draft, so a draft travels without saying so; `readCore` says it again. */
const withoutDraft = <T extends { readonly review?: Review }>(thing: T): T =>
  thing.review?.status === 'draft' ? (without(thing, ['review']) as T) : thing;

/** What is said of whom to call. */
const CALLER = [
  'id',
  'kind',
  'name',
  'nameIn',
  'here',
  'beside',
  'short',
  'channels',
] as const satisfies readonly (keyof Caller)[];

const isFirst = (topic: string): boolean => (FIRST_TOPICS as readonly string[]).includes(topic);

/** A core as the two files that it travels in; `readCore` puts them together again. */
export function cutCore(core: Core): { readonly first: First; readonly rest: CoreFile } {
  const alerted = core.alerts.flatMap(({ contacts }) => contacts);
  const named = new Set([...core.emergency, ...core.help, ...alerted]);
  const words = Object.entries(core.words);
  const first: First = {
    ...pick(core, IN_BOTH),
    ...pick(core, IN_FIRST),
    contacts: core.contacts.filter(({ id }) => named.has(id)).map((contact) => pick(contact, CALLER)),
    procedures: core.procedures.map(({ id }) => ({ id })),
    words: Object.fromEntries(words.filter(([topic]) => isFirst(topic))),
  };
  const contacts = core.contacts.map((contact) =>
    withoutDraft(named.has(contact.id) ? { id: contact.id, ...without(contact, CALLER) } : contact),
  );
  return {
    first,
    rest: {
      ...without(core, IN_FIRST),
      procedures: core.procedures.map(withoutDraft),
      pages: core.pages.map(withoutDraft),
      letters: core.letters.map(withoutDraft),
      contacts,
      words: Object.fromEntries(words.filter(([topic]) => !isFirst(topic))),
    },
  };
}
