import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What is written on the dotted lines of a script, by their hints. */
export interface FilledBlanks {
  readonly values: Readonly<Record<string, string>>;
  readonly write: (hint: string, value: string) => void;
}

const Context = createContext<FilledBlanks | null>(null);
export const FilledBlanksProvider = Context.Provider;
/** Null where the dots are for the voice alone, or for a pen. */
export const useFilledBlanks = (): FilledBlanks | null => useContext(Context);
