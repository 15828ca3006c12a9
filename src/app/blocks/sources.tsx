import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

const Numbered = createContext<readonly string[] | null>(null);
/** Gives the citations below it their numbers: the order of this list, which stands on the same page. */
export const SourcesProvider = Numbered.Provider;
/** The sources listed on this page; null where none are, so that nothing leads to them. */
export const useSources = (): readonly string[] | null => useContext(Numbered);
