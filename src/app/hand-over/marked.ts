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

/** The first line stands out, where each sentence has a line of its own: it says what to do. */
export function markFirstLine(text: readonly Inline[]): readonly Inline[] {
  const at = text.findIndex((part) => typeof part === 'string' && part.includes('\n'));
  const last = text[at];
  if (typeof last !== 'string') return [{ kind: 'strong', text }];
  const end = last.indexOf('\n');
  return [{ kind: 'strong', text: [...text.slice(0, at), last.slice(0, end)] }, last.slice(end), ...text.slice(at + 1)];
}
