import { diffWordsWithSpace } from 'diff';
import type { JSX } from 'preact';

/** A sentence that changed, word by word: what went is struck, what came is marked. */
export const Changed = ({ was, is }: { readonly was: string; readonly is: string }): JSX.Element => (
  <>
    {diffWordsWithSpace(was, is).map(({ value, added, removed }, at) => {
      if (added) return <ins key={at}>{value}</ins>;
      return removed ? <del key={at}>{value}</del> : value;
    })}
  </>
);
