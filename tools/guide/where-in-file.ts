/** Where in its file a line stands, as somebody who reads the page would say it. */
export interface WhereInFile {
  /** the title above it, in the file's language */
  readonly heading: string | null;
  /** the number of its step */
  readonly step: number | null;
  /** the name of the field, where the file has no titles; `note`: what its authors noted beside it */
  readonly field: string | null;
}

/** In: the path and the text of a file, and a place in it. */
export function whereInFile(file: string, text: string, index: number): WhereInFile {
  const above = text.slice(0, index).split('\n');
  const line = above.at(-1) ?? '';
  const isNote = file.endsWith('.yaml') && /(?:^|\s)#\s/.test(line);
  if (isNote) return { heading: null, step: null, field: 'note' };
  if (!file.endsWith('.md') || isHead(above)) return { heading: null, step: null, field: fieldAbove(above) };
  const heading = above.findLast((one) => /^#{1,6} /.test(one)) ?? null;
  const step = /^(\d+)\. /.exec(line)?.[1];
  return {
    heading: heading?.replace(/^#+ +/, '').replace(/ *\{#[^}]*\} *$/, '') ?? null,
    step: step === undefined ? null : Number(step),
    field: null,
  };
}

/** Between the two lines of hyphens at the top of a page. */
const isHead = (above: readonly string[]): boolean =>
  above[0] === '---' && above.filter((one) => one === '---').length === 1;

function fieldAbove(above: readonly string[]): string | null {
  const line = above.at(-1) ?? '';
  // in a list on one line, the last name before the place
  const inLine = line.includes('{') ? [...line.matchAll(/[{,]\s*([a-z][\w-]*):\s/g)].at(-1)?.[1] : undefined;
  if (inLine !== undefined) return inLine;
  const named = above.toReversed().flatMap((one) => /^\s*(?:- +)?(?:\{ *)?([a-z][\w-]*):(?:\s|$)/.exec(one)?.[1] ?? []);
  return named[0] ?? null;
}
