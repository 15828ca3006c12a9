import { diffArrays } from 'diff';
import type { JSX } from 'preact';

/** A time of day is one word, and so is what stands beside it. */
const wordsOf = (text: string): string[] => text.split(/(\s+)/);

/** A sentence that changed, word by word: what went is struck, what came is marked. */
export const Changed = ({ was, is }: { readonly was: string; readonly is: string }): JSX.Element => (
  <>
    {diffArrays(wordsOf(was), wordsOf(is)).map(({ value, added, removed }, at) => {
      const words = value.join('');
      if (added) return <ins key={at}>{words}</ins>;
      return removed ? <del key={at}>{words}</del> : words;
    })}
  </>
);
