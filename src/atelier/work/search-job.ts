import { compilePack, type Compilation } from '../../../tools/compiler/index.ts';
import { openSearch } from '../../../tools/guide/search/open-search.ts';
import { addSearchWord, searchWordsOf, type NoWord } from '../../../tools/guide/search/search-words.ts';
import { faultsOf, wholeOf, type Guide } from './guide-state.ts';
import type { Fault, TextChange, ThingKind, ThingName } from './protocol.ts';

/** What the search calls the kinds of things that it finds. */
const TARGETS: Partial<Readonly<Record<ThingKind, string>>> = {
  procedure: 'procedure',
  contact: 'contact',
  page: 'page',
  sign: 'signs',
  letter: 'letter',
  term: 'term',
};

export interface InLanguage extends ThingName {
  readonly locale: string;
}

const targetOf = ({ kind, id }: ThingName): string | null => (TARGETS[kind] ? `${TARGETS[kind]}:${id}` : null);

/** What people type for a thing; null where the search leads to no such thing, or knows no word in this language. */
export function searchWords({ files }: Guide, { locale, ...thing }: InLanguage): readonly string[] | null {
  const target = targetOf(thing);
  return target === null ? null : searchWordsOf(files, locale, target);
}

/** The text that changes by one word more, or why there is none. */
export function teachWord(
  { files }: Guide,
  { locale, word, ...thing }: InLanguage & { readonly word: string },
): { readonly texts: readonly TextChange[] } | { readonly refused: NoWord } {
  const target = targetOf(thing);
  if (target === null) return { refused: 'no-search' };
  const taught = addSearchWord(files, locale, target, word);
  return 'text' in taught ? { texts: [[`${locale}/search.yaml`, taught.text]] } : taught;
}

/** What a query finds: the titles of the language, the best first. */
export interface Tried {
  readonly found: readonly { readonly title: string; readonly isThis: boolean }[];
}

let known: {
  readonly version: number;
  readonly locale: string;
  readonly compiled: Compilation;
  search?: ReturnType<typeof openSearch>;
} | null = null;

/** A language of the guide as it stands; worked out once for what is asked of it. */
function compiled(guide: Guide, locale: string): NonNullable<typeof known> {
  const { files, opened, version } = guide;
  if (known?.version !== version || known.locale !== locale)
    known = { version, locale, compiled: compilePack(wholeOf(files, opened), locale, opened.edition) };
  return known;
}

/** The faults of a text in its language. */
export const languageFaults = (guide: Guide, { locale, kind, id }: InLanguage): readonly Fault[] =>
  faultsOf(guide, locale, compiled(guide, locale).compiled).filter(
    ({ file, thing }) => file.startsWith(`${locale}/`) && thing.kind === kind && thing.id === id,
  );

const SHOWN = 3;

/** What the search of the guide as it stands finds in a language; null while a fault leaves no guide to search. */
export function trySearch(
  guide: Guide,
  { locale, query, ...thing }: InLanguage & { readonly query: string },
): Tried | null {
  const state = compiled(guide, locale);
  const { content } = state.compiled;
  if (content === null) return null;
  state.search ??= openSearch(content, locale);
  const target = targetOf(thing);
  const found = state.search(query).slice(0, SHOWN);
  return { found: found.map(({ title, target: at }) => ({ title, isThis: at === target })) };
}
