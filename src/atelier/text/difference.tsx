import { diffWordsWithSpace } from 'diff';
import type { JSX } from 'preact';
import { plainWords } from '../../../tools/guide/text/marks.ts';
import { Runs } from '../shell/changed.tsx';
import { readWords } from './places.ts';

/** Old words struck, new words marked: a change looks like this everywhere. */
export const Difference = ({ was, is }: { readonly was: string; readonly is: string }): JSX.Element => (
  <Runs runs={diffWordsWithSpace(readWords(was), readWords(is))} />
);

/** The words that are new, to be marked where they stand. */
export const newWords = (was: string, is: string): readonly string[] =>
  diffWordsWithSpace(plainWords(was), plainWords(is)).flatMap(({ value, added }) =>
    added && value.trim().length > 2 ? [value.trim()] : [],
  );
