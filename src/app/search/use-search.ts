import { useEffect, useState } from 'preact/hooks';
import { loadAnalyser } from '../../languages/index.ts';
import type { Pack } from '../../pack/index.ts';
import type { Search } from '../../pack/search/index.ts';

/** Made once for a visit. */
let search: Promise<Search> | undefined;

async function load(pack: Pack): Promise<Search> {
  const [{ createSearchInPieces }, analyser] = await Promise.all([
    import('../../pack/search/index.ts'),
    loadAnalyser(pack.locale),
  ]);
  return createSearchInPieces(pack, pack.search, analyser);
}

/** The search of the pack, which is loaded and made when a screen first asks for it. Null until it is there. */
export function useSearch(pack: Pack): Search | 'failed' | null {
  const [made, show] = useState<Search | 'failed' | null>(null);
  useEffect(() => {
    search ??= load(pack);
    search.then(show, () => {
      // the next visit to the screen tries again
      search = undefined;
      show('failed');
    });
  }, [pack]);
  return made;
}
