import type { Draft } from '../read/draft.ts';
import type { IssueCode } from '../read/issue-codes.ts';

interface Refused {
  readonly code: IssueCode;
  readonly pattern: RegExp;
  readonly says: string;
  readonly hint: string;
}

/** What the interface writes as files has such an ending, and leads nowhere. */
const FILES = 'csv|ics|json|txt';

/** A scheme and what it opens, the start of a host, and a bare host; a place is covered by low lines. */
const ADDRESS = new RegExp(
  String.raw`(?:\b[a-z][a-z\d+.-]*:(?=[^\s_])|//|\bwww\.)\S*|[\p{L}\d-]{2,}\.(?!(?:${FILES})(?!\p{L}))\p{L}{2,}\S*`,
  'giu',
);

const REFUSED: readonly Refused[] = [
  {
    code: 'bad-place',
    pattern: /\$t\([^)]*\)?/g,
    says: 'would put other words of the interface here.',
    hint: 'Take it out, and write those words themselves.',
  },
  {
    code: 'raw-html',
    pattern: /<.*>|</gs,
    says: 'is a mark, and the interface shows words alone.',
    hint: 'Take the marks out; leave the words that stand between them.',
  },
  {
    code: 'external-link',
    pattern: ADDRESS,
    says: 'reads as an address, and the interface says none.',
    hint: 'Take it out: the site of a service stands in contacts.yaml. If it is none, put a space behind the sign.',
  },
];

/**
 * The interface says plain words: nothing that brings other words, no mark, no address. Few people can read the file of
 * a translation, and a parent would follow an address that stands there. `text`: with its places covered.
 */
export function checkPlainWords(
  { issues }: Draft,
  file: string,
  text: string,
  lineAt: (index: number) => number,
): void {
  let left = text;
  for (const { code, pattern, says, hint } of REFUSED)
    left = left.replace(pattern, (found: string, ...groups: readonly unknown[]) => {
      issues.add(code, { file, line: lineAt(Number(groups.at(-2))) }, `"${found}" ${says}`, hint);
      return '_'.repeat(found.length);
    });
}
