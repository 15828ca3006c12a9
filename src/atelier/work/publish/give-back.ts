import { applyPatch } from 'diff';
import type { TextChange, ThingName } from '../protocol.ts';
import { keyOf, type ChangedFile } from './hunks.ts';

/** Makes one thing what it was when the guide was opened, in all languages. Out: the texts that change. */
export function giveBackThing(changed: readonly ChangedFile[], thing: ThingName): readonly TextChange[] {
  const key = keyOf(thing);
  return changed.flatMap(({ file, before, after, hunks }): readonly TextChange[] => {
    const own = hunks.filter(({ things }) => things.some((one) => keyOf(one) === key));
    if (own.length === 0) return [];
    if (before === null || after === null || own.length === hunks.length) return [[file, before]];
    const given = applyPatch(after, {
      oldFileName: file,
      newFileName: file,
      oldHeader: undefined,
      newHeader: undefined,
      hunks: own.map(({ at }) => at),
    });
    return [[file, given === false ? before : given]];
  });
}

/** Makes all words of one language what they were. */
export const giveBackLanguage = (changed: readonly ChangedFile[], locale: string): readonly TextChange[] =>
  changed.filter((one) => one.locale === locale).map(({ file, before }): TextChange => [file, before]);
