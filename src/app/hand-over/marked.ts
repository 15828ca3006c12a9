import type { Inline } from '../../pack/index.ts';

/** What stands before and behind a quotation in the language that the guide is written in. */
const OPENS = '\u00ab';
const ENDS = '\u00bb';
const MARKS = /([\u00ab\u00bb])/;

/** Words between quotation marks stand out: they are what one says as it is. */
export function markSaid(text: readonly Inline[]): readonly Inline[] {
  const marked: Inline[] = [];
  let said: Inline[] | null = null;
  const parts = text.flatMap((one): readonly Inline[] => (typeof one === 'string' ? one.split(MARKS) : [one]));
  for (const part of parts) {
    if (part === '') continue;
    if (part === OPENS) said ??= [];
    (said ?? marked).push(part);
    if (part !== ENDS || said === null) continue;
    marked.push({ kind: 'strong', text: said });
    said = null;
  }
  return [...marked, ...(said ?? [])];
}

/**
 * The first line stands out, where each sentence has a line of its own: it says what to do. What one says as it is
 * stays whole.
 */
export function markFirstLine(text: readonly Inline[]): readonly Inline[] {
  let isSaid = false;
  for (const [at, part] of text.entries()) {
    if (typeof part !== 'string') continue;
    for (const [place, sign] of part.split('').entries()) {
      if (sign === OPENS) isSaid = true;
      if (sign === ENDS) isSaid = false;
      if (sign !== '\n' || isSaid) continue;
      const first = [...text.slice(0, at), part.slice(0, place)];
      return [{ kind: 'strong', text: first }, part.slice(place), ...text.slice(at + 1)];
    }
  }
  return [{ kind: 'strong', text }];
}
