import { PACK_FORMAT, type Pack, type ProofFigures } from '../../../src/pack/index.ts';
import type { Manifest } from '../things/manifest.ts';

type Compiled = Pick<
  Pack,
  | 'topics'
  | 'flow'
  | 'procedures'
  | 'signs'
  | 'contacts'
  | 'sources'
  | 'terms'
  | 'pages'
  | 'pageGroups'
  | 'letters'
  | 'letterFields'
  | 'figures'
  | 'directory'
  | 'news'
  | 'openings'
  | 'urgent'
  | 'search'
>;

/** Puts the compiled parts of one language together. */
export function assemblePack(
  locale: string,
  manifest: NonNullable<Manifest['whole']>,
  compiled: Compiled,
  proof: ProofFigures,
): Pack {
  return {
    format: PACK_FORMAT,
    whole: true,
    id: manifest.id,
    edition: manifest.edition,
    locale,
    dir: ['ar', 'fa', 'he', 'ps', 'ur'].includes(locale) ? 'rtl' : 'ltr',
    jurisdiction: manifest.jurisdiction,
    review: manifest.review,
    staleAfter: manifest['stale-after'],
    caps: manifest.caps,
    emergency: manifest.emergency,
    help: manifest.help,
    report: manifest.report,
    ...compiled,
    proof,
  };
}
