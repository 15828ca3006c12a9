import type { JSX } from 'preact';
import { inlinesOf, type Block, type Term } from '../../../pack/index.ts';
import { find } from '../../site.tsx';
import { Fold } from '../../ui/fold.tsx';
import { t } from '../../say.ts';
import { TermEntry } from './term-name.tsx';

/** Ids of the glossary's words in these blocks, once each, in reading order. */
export const termsIn = (blocks: readonly Block[]): readonly string[] => [
  ...new Set(inlinesOf(blocks, 'term').map(({ id }) => id)),
];

/** Words of the glossary with what they mean. */
export const TermEntries = ({ ids, terms }: { ids: readonly string[]; terms: readonly Term[] }): JSX.Element => (
  <dl class="terms">
    {ids.map((id) => (
      <TermEntry key={id} term={find(terms, id)} />
    ))}
  </dl>
);

/** "Mots expliqués": the words of the page that a parent will hear at a counter (LG-4). */
export function TermList({ of, terms }: { of: readonly Block[]; terms: readonly Term[] }): JSX.Element | null {
  const ids = termsIn(of);
  if (ids.length === 0) return null;
  return (
    <Fold title={t('terms.title')} section="terms">
      <TermEntries ids={ids} terms={terms} />
    </Fold>
  );
}
