import type { Letter } from './letter.ts';
import type { Route, TextRoute } from './paths.ts';
import { SECTIONS, type Block, type Contact, type Pack, type PackProcedure, type Section } from './types.ts';

/**
 * A pack travels in two files, so that questions and plan do not wait for what is only read later:
 *
 *     pack.<locale>    questions, rules, signs; of each contact what its row shows, of each procedure its card in the plan; titles of all pages
 *     texts.<locale>   the words of the contacts' own pages, the other sections, pages, letters, glossary, sources, local data, news, what
 *                      people type
 *
 * `splitPack` makes them, `joinPack` puts them together again.
 */
export interface Texts extends Pick<
  Pack,
  'format' | 'edition' | 'locale' | 'sources' | 'terms' | 'letterFields' | 'figures' | 'directory' | 'news' | 'search'
> {
  readonly sections: Readonly<Record<string, readonly Section[]>>;
  readonly procedureSources: Readonly<Record<string, readonly string[]>>;
  readonly blocks: Readonly<Record<string, readonly Block[]>>;
  readonly contactWords: Readonly<Record<string, ContactWords>>;
  readonly letters: Readonly<Record<string, LetterBody>>;
}

/** What stands on a contact's own page only. */
const ON_CONTACT_PAGE = [
  'purpose',
  'who',
  'say',
  'sayYoung',
  'before',
  'after',
] as const satisfies readonly (keyof Contact)[];
type ContactWords = Pick<Contact, (typeof ON_CONTACT_PAGE)[number]>;

/** These fields of it, where it has them. */
function pick<T extends object, K extends keyof T>(from: T, fields: readonly K[]): Pick<T, K> {
  return Object.fromEntries(
    fields.flatMap((field) => (from[field] === undefined ? [] : [[field, from[field]]])),
  ) as Pick<T, K>;
}

const rowOf = ({ say: _say, sayYoung: _young, before: _before, after: _after, ...row }: Contact): Contact => ({
  ...row,
  purpose: '',
  who: '',
});

/** Sections that a card of the plan shows at once; what comes after a refusal is folded there, and may come a moment later. */
const ON_CARDS: readonly Section['id'][] = ['say'];

const byId = <T, V>(
  list: readonly (T & { readonly id: string })[],
  value: (one: T & { readonly id: string }) => V,
): Readonly<Record<string, V>> => Object.fromEntries(list.map((one) => [one.id, value(one)]));

const EMPTY_LETTER = {
  fields: [],
  sender: [],
  recipient: [],
  object: [],
  body: [],
  attachments: [],
  basis: [],
  sending: [],
  sources: [],
} as const;
const LETTER_BODY = Object.keys(EMPTY_LETTER) as readonly (keyof typeof EMPTY_LETTER)[];
type LetterBody = Pick<Letter, keyof typeof EMPTY_LETTER>;

/** Cuts a whole pack in two. */
export function splitPack(pack: Pack): { readonly first: Pack; readonly texts: Texts } {
  const { format, edition, locale, sources, terms, letters, letterFields, figures, directory, news, search } = pack;
  const first: Pack = {
    ...pack,
    whole: false,
    procedures: pack.procedures.map((procedure): PackProcedure => ({
      ...procedure,
      sections: procedure.sections.filter(({ id }) => ON_CARDS.includes(id)),
      sources: [],
    })),
    contacts: pack.contacts.map(rowOf),
    pages: pack.pages.map((page) => ({ ...page, blocks: [] })),
    sources: [],
    terms: [],
    letters: letters.map((letter): Letter => ({ ...letter, ...EMPTY_LETTER })),
    letterFields: [],
    figures: [],
    directory: null,
    news: [],
    search: { synonyms: [], common: [], examples: [], near: [] },
  };
  const rest = (procedure: PackProcedure): readonly Section[] =>
    procedure.sections.filter(({ id }) => !ON_CARDS.includes(id));
  return {
    first,
    texts: {
      format,
      edition,
      locale,
      sources,
      terms,
      letterFields,
      figures,
      directory,
      news,
      search,
      sections: byId(pack.procedures, rest),
      procedureSources: byId(pack.procedures, (procedure) => procedure.sources),
      blocks: byId(pack.pages, (page) => page.blocks),
      contactWords: byId(pack.contacts, (contact) => pick(contact, ON_CONTACT_PAGE)),
      letters: byId(letters, (letter) => pick(letter, LETTER_BODY)),
    },
  };
}

/** The whole pack; null when the texts belong to another edition or format, or are cut: then the first half stays as it is. */
export function joinPack(first: Pack, value: unknown): Pack | null {
  if (typeof value !== 'object' || value === null) return null;
  const texts = value as Partial<Texts>;
  const { format, edition, locale, sections, procedureSources, blocks, contactWords, letters, ...lists } = texts;
  if (format !== first.format || edition !== first.edition || locale !== first.locale) return null;
  if (
    sections === undefined ||
    procedureSources === undefined ||
    blocks === undefined ||
    contactWords === undefined ||
    letters === undefined ||
    lists.directory === undefined
  )
    return null;
  if (
    ![lists.sources, lists.terms, lists.letterFields, lists.figures, lists.news, lists.search?.synonyms].every(
      Array.isArray,
    )
  )
    return null;
  return {
    ...first,
    ...lists,
    whole: true,
    procedures: first.procedures.map((procedure) => ({
      ...procedure,
      sections: inOrder([...(sections[procedure.id] ?? []), ...procedure.sections]),
      sources: procedureSources[procedure.id] ?? [],
    })),
    contacts: first.contacts.map((contact) => ({ ...contact, ...contactWords[contact.id] })),
    pages: first.pages.map((page) => ({ ...page, blocks: blocks[page.id] ?? [] })),
    letters: first.letters.map((letter) => ({ ...letter, ...letters[letter.id] })),
  };
}

const inOrder = (sections: readonly Section[]): readonly Section[] =>
  [...sections].sort((a, b) => SECTIONS.indexOf(a.id) - SECTIONS.indexOf(b.id));

const WITH_TEXTS: readonly Route['kind'][] = [
  'procedure',
  'sign-group',
  'contact',
  'page',
  'letter',
  'search',
  'local',
  'glossary',
  'news',
  'about',
] satisfies readonly TextRoute['kind'][];

/** Whether a page shows something that only the whole pack has. */
export const needsTexts = (route: Route): route is TextRoute => WITH_TEXTS.includes(route.kind);
