import type { Asked } from './ask-all.ts';

const HEADS = {
  gone: 'Gone, so that nobody can read them any more:',
  moved: 'Moved for good; write the new address after you have read what stands there:',
  unasked: 'Not answered to a program; open them in a browser:',
} as const;

const lineOf = ({ url, of, found }: Asked): string => {
  const said =
    found.kind === 'moved'
      ? ` → ${found.to}`
      : found.kind === 'gone'
        ? ` (${found.status})`
        : found.kind === 'unasked'
          ? ` (${found.why})`
          : '';
  return `  ${url}${said}: ${of.join(', ')}`;
};

/** What became of all addresses, the worst first, and how many answer. */
export function sayAsked(asked: readonly Asked[]): readonly string[] {
  const of = (kind: Asked['found']['kind']): readonly Asked[] => asked.filter(({ found }) => found.kind === kind);
  const lists = (['gone', 'moved', 'unasked'] as const).flatMap((kind) =>
    of(kind).length === 0 ? [] : ['', HEADS[kind], ...of(kind).map(lineOf)],
  );
  return [`${of('answers').length} of ${asked.length} addresses answer.`, ...lists];
}
