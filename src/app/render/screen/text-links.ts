import { createContext, type ComponentChildren, type JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Figure, Term, Texts } from '../../../pack/index.ts';

/** What the running text of a page to read leads to. */
export interface TextLinks {
  readonly texts: Pick<Texts, 'terms' | 'figures'>;
  /**
   * the sources listed on the page, in order: its citations are numbered by them, and its words
   * explained at its foot; null: neither
   */
  readonly sources: readonly string[] | null;
  /** what explains a word, and what draws a figure: they travel with the texts */
  readonly TermInPlace: (props: { id: string; terms: readonly Term[]; children: ComponentChildren }) => JSX.Element;
  readonly Drawing: (props: { figure: Figure; level: 2 | 3 | 4 }) => JSX.Element;
}

const Context = createContext<TextLinks | null>(null);
export const TextLinksContextProvider = Context.Provider;
/** Null where text stands alone, as on a card of the plan: nothing leads anywhere from there. */
export const useTextLinks = (): TextLinks | null => useContext(Context);
