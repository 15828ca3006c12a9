import type { Caller, Contact } from './contact.ts';
import type { Core } from './core.ts';
import type { InterfaceWords } from './interface.ts';

/**
 * What the two files of the core share: they tell that both are of one edition, and what the first needs nothing else
 * for.
 */
export const IN_BOTH = ['format', 'edition', 'locale'] as const satisfies readonly (keyof Core)[];

/** What travels in the first file alone. */
export const IN_FIRST = [
  'id',
  'dir',
  'staleAfter',
  'flow',
  'alerts',
  'emergency',
  'help',
  'brand',
  'roles',
  'languages',
  'longestPath',
  'translation',
] as const satisfies readonly (keyof Core)[];

/** The topics of the interface's words that the questions show, and what stands around them. */
export const FIRST_TOPICS = [
  'app',
  'page',
  'skip',
  'exit',
  'bar',
  'nav',
  'help',
  'call',
  'question',
  'urgent',
  'loading',
  'footer',
  'languages',
  'paper',
  'translated',
] as const;

/**
 * What the questions and what stands around them are made of: the first file of a locale, so that the next question
 * waits for nothing else (decision 0031). A core is one as well.
 */
export interface First extends Pick<Core, (typeof IN_BOTH)[number] | (typeof IN_FIRST)[number]> {
  /** those that are named around a question */
  readonly contacts: readonly Caller[];
  /** ids alone, by which the tab keeps what was done */
  readonly procedures: readonly { readonly id: string }[];
  readonly words: InterfaceWords;
}

/** The second file: what the core has beside the first. Of a contact that the first names, what that does not say. */
export interface CoreFile extends Omit<Core, (typeof IN_FIRST)[number] | 'contacts'> {
  readonly contacts: readonly (Pick<Contact, 'id'> & Partial<Contact>)[];
}
