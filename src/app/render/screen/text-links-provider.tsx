import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Texts } from '../../../pack/index.ts';
import { Drawing } from './drawing.tsx';
import { TextLinksContextProvider } from './text-links.ts';
import { keepTableRoles } from './table-roles.ts';
import { TermInPlace } from './term-in-place.tsx';

interface Props {
  readonly texts: Pick<Texts, 'terms' | 'figures'>;
  /** ids of the sources that the page lists; left out where it lists none */
  readonly sources?: readonly string[];
  readonly children: ComponentChildren;
}

/**
 * A page to read: its citations lead to its sources, its words to their meaning, its figures are
 * drawn, and its tables stay tables.
 */
export function TextLinksProvider({ texts, sources, children }: Props): JSX.Element {
  const reading = useMemo(() => ({ texts, sources: sources ?? null, TermInPlace, Drawing }), [texts, sources]);
  useEffect(keepTableRoles);
  return <TextLinksContextProvider value={reading}>{children}</TextLinksContextProvider>;
}
