import { diffArrays } from 'diff';
import type { JSX } from 'preact';

/** A run of a text that changed, as jsdiff tells it. */
interface Run {
  readonly value: string;
  readonly added?: boolean;
  readonly removed?: boolean;
}

/** What went is struck, what came is marked. */
export const Runs = ({ runs }: { readonly runs: readonly Run[] }): JSX.Element => (
  <>
    {runs.map(({ value, added, removed }, at) => {
      if (added) return <ins key={at}>{value}</ins>;
      return removed ? <del key={at}>{value}</del> : value;
    })}
  </>
);

/** A time of day is one word, and so is what stands beside it. */
const wordsOf = (text: string): string[] => text.split(/(\s+)/);

/** A sentence that changed, word by word. */
export const Changed = ({ was, is }: { readonly was: string; readonly is: string }): JSX.Element => (
  <Runs runs={diffArrays(wordsOf(was), wordsOf(is)).map(({ value, ...run }) => ({ ...run, value: value.join('') }))} />
);
