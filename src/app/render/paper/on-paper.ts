import { textOf, type Inline, type Target } from '../../../pack/index.ts';

/** Where a thing of the guide is printed in the same paper: the id of its heading; null where it is not. */
export type Printed = (target: Target) => string | null;

const SAYS = /[\p{L}\p{N}]/u;

/**
 * "Comment faire" alone, after a sentence: it leads somewhere, and says nothing where it does not. After a question it
 * is the answer; what begins a step or a sentence of its own is what to do.
 */
function standsAlone(text: readonly Inline[], at: number): boolean {
  const before = textOf(text.slice(0, at)).trimEnd();
  const after = textOf(text.slice(at + 1)).trimStart();
  return /[.!\u2026\u00bb]$/.test(before) && (after === '' || after.startsWith('.'));
}

/**
 * Running text without what only leads to a page of the guide that is not printed here. Empty where nothing is left to
 * say.
 */
export function onPaper(text: readonly Inline[], printed: Printed): readonly Inline[] {
  const leadsAway = (part: Inline | undefined, at: number): boolean =>
    typeof part === 'object' &&
    part.kind === 'link' &&
    part.to.kind !== 'contact' &&
    printed(part.to) === null &&
    standsAlone(text, at);
  const kept = text.flatMap((part, at): readonly Inline[] => {
    if (leadsAway(part, at)) return [];
    // the full stop of the words that have gone
    const lost = typeof part === 'string' && leadsAway(text[at - 1], at - 1);
    return [lost ? part.replace(/^\s*\.\s*/, '') : part];
  });
  return SAYS.test(textOf(kept)) ? kept : [];
}
