import type { Condition } from '../../../src/engine/index.ts';
import { createIssueList, type IssueList } from './issue-list.ts';
import type { Passage, Script } from '../prose/passage.ts';
import type { Reference } from './references.ts';

/** What one compilation reads, and what it gathers on its way for the checks that come last. */
export interface Draft {
  readonly files: ReadonlyMap<string, string>;
  readonly locale: string;
  readonly issues: IssueList;
  readonly passages: Passage[];
  readonly scripts: Script[];
  readonly references: Reference[];
  /** the conditions of conditions.yaml read so far, by name */
  readonly named: Map<string, Condition>;
}

export function createDraft(files: ReadonlyMap<string, string>, locale: string): Draft {
  return { files, locale, issues: createIssueList(), passages: [], scripts: [], references: [], named: new Map() };
}
