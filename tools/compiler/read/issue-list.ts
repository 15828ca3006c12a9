import type { Issue } from '../../../src/pack/index.ts';
import { ISSUE_CODES, type IssueCode } from './issue-codes.ts';

/** A line of a file. */
export interface FileLine {
  readonly file: string;
  /** 1 is the first line */
  readonly line: number;
}

/** Collects the faults of the content; nothing stops at the first one. */
export interface IssueList {
  add(code: IssueCode, at: FileLine, message: string, hint: string): void;
  /** by file, then line, then code; each once */
  sorted(): readonly Issue[];
  /** does a fault stand that makes the pack unsound, in a file that `among` accepts */
  unsound(among?: (issue: Issue) => boolean): boolean;
}

export function createIssueList(): IssueList {
  const issues = new Map<string, Issue>();
  const isUnsound = (issue: Issue): boolean => ISSUE_CODES[issue.code as IssueCode] === 'unsound';
  return {
    add(code, at, message, hint) {
      const issue = { file: at.file, line: at.line, code, message, hint };
      issues.set(JSON.stringify(issue), issue);
    },
    sorted: () =>
      [...issues.values()].toSorted(
        (a, b) =>
          compare(a.file, b.file) || a.line - b.line || compare(a.code, b.code) || compare(a.message, b.message),
      ),
    unsound: (among = () => true) => [...issues.values()].some((issue) => isUnsound(issue) && among(issue)),
  };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
