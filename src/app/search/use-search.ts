import { useEffect, useState } from 'preact/hooks';
import { loadAnalyser } from '../../languages/analysers.ts';
import { wholeOf, wholeProcedure, type Core, type Texts } from '../../pack/index.ts';
import type { Search, Searched } from '../../pack/search/index.ts';
import { useSite } from '../site.tsx';
import type { Load } from '../load.ts';

/** Made once for a visit. */
let search: Promise<Search> | undefined;

async function make(core: Core, texts: Texts, load: Load): Promise<Search> {
  const [create, analyser, words] = await Promise.all([
    // named here, so that what only the compiler takes of the search does not travel
    import('../../pack/search/index.ts').then(({ createSearchInPieces }) => createSearchInPieces),
    loadAnalyser(core.locale),
    load('search'),
  ]);
  return create(thingsOf(core, texts), words, analyser);
}

/** Everything that can be found, with all that is said of it. */
const thingsOf = (core: Core, texts: Texts): Searched => ({
  ...core,
  procedures: core.procedures.map((procedure) => wholeProcedure(procedure, texts)),
  contacts: core.contacts.map((contact) => wholeOf(contact, texts.contacts)),
  pages: core.pages.map((page) => wholeOf(page, texts.pages)),
  signs: core.signs.map((group) => wholeOf(group, texts.signs)),
  terms: texts.terms,
  hasOneLanguage: core.languages.length === 1,
});

/** The search of the pack, which is loaded and made when a screen first asks for it. Null until it is there. */
export function useSearch(core: Core, texts: Texts): Search | 'failed' | null {
  const { load } = useSite();
  const [made, show] = useState<Search | 'failed' | null>(null);
  useEffect(() => {
    search ??= make(core, texts, load);
    search.then(show, () => {
      // the next visit to the screen tries again
      search = undefined;
      show('failed');
    });
  }, [core, texts, load]);
  return made;
}
