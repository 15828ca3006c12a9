import { Refusal } from '../../../../tools/guide/command.ts';
import { keyOf } from '../../../../tools/compiler/read/translated.ts';
import { plainWords } from '../../../../tools/guide/text/marks.ts';
import type { TextLine } from '../../../../tools/guide/text/text-parts.ts';
import type { Guide } from '../guide-state.ts';
import type { TextChange, ThingName } from '../protocol.ts';
import { editLine, fileOfThing, readText } from '../text-job.ts';

/** One line that can be made what it was, by itself. */
export interface LineBack {
  readonly thing: ThingName;
  readonly path: TextLine['path'];
  /** as it is typed now, and as it was typed at the opening; "" was: it is new */
  readonly words: string;
  readonly was: string;
}

/** A change in words, as it is told. */
interface Told {
  readonly before: string;
  readonly after: string;
}

/** What is read of words: their letters and digits. */
const bare = (words: string): string => words.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();

/**
 * Finds the line of each change of a thing. Several changed lines in a row are told as one change: it becomes one for
 * each where all of them are found. `back` is null where a change is of no line alone: of a rule, of facts, of a line
 * that is gone, or of one that was broken over several rows.
 */
export function findLines<T extends Told>(
  guide: Guide,
  thing: ThingName,
  changes: readonly T[],
): readonly (T & { readonly back: LineBack | null })[] {
  const file = fileOfThing(guide, thing);
  const opened = guide.opened.files.get(file ?? '') ?? '';
  const lines = (readText(guide, thing)?.parts ?? []).flatMap((part) => part.lines);
  const left = lines.flatMap(({ path, words, was }): readonly LineBack[] => {
    const isKnown = was === '' ? file?.endsWith('.md') : was !== null && opened.includes(was);
    return was !== null && isKnown === true ? [{ thing, path, words, was }] : [];
  });
  const find = ({ before, after }: Told): LineBack | null => {
    const found = left.filter(
      ({ words, was }) => bare(plainWords(words)) === bare(after) && bare(plainWords(was)) === bare(before),
    );
    // where two say the same, nobody knows which is meant
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  return changes.flatMap((change) => {
    const whole = find(change);
    const pairs = pairsOf(change).map((pair) => ({ ...change, ...pair, back: find(pair) }));
    return whole === null && pairs.length > 1 && pairs.every(({ back }) => back !== null)
      ? pairs
      : [{ ...change, back: whole }];
  });
}

/** The lines of a change that differ, each with the one in its place. */
function pairsOf({ before, after }: Told): readonly Told[] {
  const [was, is] = [before.split('\n'), after.split('\n')];
  if (was.length !== is.length) return [];
  return was.flatMap((line, at) => (line === is[at] ? [] : [{ before: line, after: is[at] ?? '' }]));
}

/** Makes one line what it was. Throws a Refusal where it is another one by now. */
export function giveBackLine(guide: Guide, { thing, path, words, was }: LineBack): readonly TextChange[] {
  const lines = (readText(guide, thing)?.parts ?? []).flatMap((part) => part.lines);
  if (lines.find((line) => keyOf(line.path) === keyOf(path))?.words !== words)
    throw new Refusal('This line is another one by now.');
  const line = { ...thing, title: '', path };
  return editLine(guide, was === '' ? { ...line, does: 'remove' } : { ...line, does: 'write', words: was });
}
