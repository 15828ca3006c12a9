import { textOf, type Inline, type Target } from '../pack/index.ts';

/** Where a thing of the guide is printed in the same paper: the id of its heading; null where it is not. */
export type Printed = (target: Target) => string | null;

const SAYS = /[\p{L}\p{N}]/u;

/** "Comment faire" alone, after a sentence: it leads somewhere, and says nothing where it does not. */
function standsAlone(text: readonly Inline[], at: number): boolean {
  const before = textOf(text.slice(0, at)).trimEnd();
  const after = textOf(text.slice(at + 1)).trimStart();
  return (before === '' || /[.?!\u2026\u00bb]$/.test(before)) && !SAYS.test(after.slice(0, 1));
}

/**
 * Running text without what only leads to a page of the guide that is not printed here. Empty where nothing is left to
 * say.
 */
export function onPaper(text: readonly Inline[], printed: Printed): readonly Inline[] {
  const kept = text.flatMap((part, at): readonly Inline[] => {
    if (typeof part === 'string' || part.kind !== 'link' || part.to.kind === 'contact') return [part];
    if (printed(part.to) !== null || !standsAlone(text, at)) return [part];
    return [];
  });
  if (kept.length === text.length) return text;
  return SAYS.test(textOf(kept)) ? withoutLostStop(kept) : [];
}

/** The full stop of the words that have gone. */
const withoutLostStop = (text: readonly Inline[]): readonly Inline[] =>
  text.map((part, at) => (at > 0 && typeof part === 'string' && /^\s*\.\s*$/.test(part) ? '' : part));
