import { createSearch } from '../../../src/pack/search/index.ts';
import type { Content } from '../../compiler/index.ts';
import { analyserOf } from '../../compiler/languages/index.ts';

/** A thing that is found, as the search names it (`procedure:porter-plainte`), in the words of the language. */
export interface Found {
  readonly target: string;
  readonly title: string;
}

/** The search of a language of the content, as the guide has it. Gives for a query what is found, the best first. */
export function openSearch(content: Content, locale: string): (query: string) => readonly Found[] {
  const search = createSearch(content, content.search, analyserOf(locale));
  return (query) =>
    (search.find(query)?.groups ?? [])
      .flatMap((group) => group.results)
      .toSorted((a, b) => b.score - a.score)
      .map(({ kind, id, title }) => ({ target: `${kind}:${id}`, title }));
}
