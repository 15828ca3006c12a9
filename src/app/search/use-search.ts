import { useEffect, useState } from 'preact/hooks';
import { loadAnalyser } from '../../languages/analysers.ts';
import { readSearch, wholeOf, wholeProcedure, type Core, type Texts } from '../../pack/index.ts';
import type { Search, Searched } from '../../pack/search/index.ts';
import type { Ports } from '../../ports.ts';
import { usePorts } from '../context.ts';

/** Made once for a visit. */
let search: Promise<Search> | undefined;

async function load(core: Core, texts: Texts, searchWords: Ports['searchWords']): Promise<Search> {
  const [make, analyser, value] = await Promise.all([
    // named here, so that what only the compiler takes of the search does not travel
    import('../../pack/search/index.ts').then(({ createSearchInPieces }) => createSearchInPieces),
    loadAnalyser(core.locale),
    searchWords(),
  ]);
  const words = readSearch(core, value);
  if (words === null) throw new Error('the words of the search are not those of the guide that is shown');
  return make(thingsOf(core, texts), words, analyser);
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
  const { searchWords } = usePorts();
  const [made, show] = useState<Search | 'failed' | null>(null);
  useEffect(() => {
    search ??= load(core, texts, searchWords);
    search.then(show, () => {
      // the next visit to the screen tries again
      search = undefined;
      show('failed');
    });
  }, [core, texts, searchWords]);
  return made;
}
