import { diffArrays } from 'diff';

/** A run of words: as it was on both sides, or on one alone. */
export interface Marked {
  readonly is: 'same' | 'old' | 'new';
  readonly text: string;
}

/** A number with its groups, a time, a day; a word; spaces; each other sign. */
const TOKENS = /\d+(?:[ \u00A0\u202F.:/-]\d+)*|[\p{L}\p{M}\d]+|\s+|./gsu;

const tokensOf = (text: string): string[] => text.match(TOKENS) ?? [];

/** More than this share of the words is other: two whole sentences read better than a mosaic. */
const MOSAIC = 0.6;

/** Two texts as one, in which what is gone and what is new are marked word by word. */
export function markWords(before: string, after: string): readonly Marked[] {
  const whole = [
    { is: 'old' as const, text: before },
    { is: 'new' as const, text: after },
  ].filter(({ text }) => text !== '');
  if (before === '' || after === '') return whole;
  const parts = diffArrays(tokensOf(before), tokensOf(after)).map(({ added, removed, value }): Marked => {
    if (added) return { is: 'new', text: value.join('') };
    return { is: removed ? 'old' : 'same', text: value.join('') };
  });
  const length = (is: Marked['is']): number =>
    parts.filter((part) => part.is === is).reduce((sum, { text }) => sum + text.trim().length, 0);
  const other = Math.max(length('old'), length('new'));
  return other > MOSAIC * (other + length('same')) ? whole : joinRuns(parts);
}

/** One word that stayed between two that changed is part of the change: "17 h" → "18 h 30" is read at one glance. */
function joinRuns(parts: readonly Marked[]): readonly Marked[] {
  const runs: { same: string; old: string; new: string }[] = [];
  for (const { is, text } of parts) {
    const last = runs.at(-1);
    const isSpace = is === 'same' && text.trim() === '' && !text.includes('\n');
    if (is === 'same' && !(isSpace && last !== undefined && (last.old !== '' || last.new !== '')))
      runs.push({ same: text, old: '', new: '' });
    else if (is === 'same' && last !== undefined) {
      last.old += text;
      last.new += text;
    } else if (last === undefined) runs.push({ same: '', old: '', new: '', [is]: text });
    else last[is] += text;
  }
  return runs.flatMap(({ same, old, new: fresh }) => {
    // a space that both sides end with stands behind them
    const shared = old.endsWith(' ') && fresh.endsWith(' ') ? ' ' : '';
    const cut = (text: string): string => text.slice(0, text.length - shared.length);
    return [
      { is: 'same' as const, text: same },
      { is: 'old' as const, text: cut(old) },
      { is: 'new' as const, text: cut(fresh) },
      { is: 'same' as const, text: shared },
    ].filter(({ text }) => text !== '');
  });
}
