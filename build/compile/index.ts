export { compilePack, type Compilation, type Figures } from './compile-pack.ts';
export { localesOf } from './locales.ts';
export { ISSUE_CODES, type IssueCode } from './issue-codes.ts';
export type { PersonaCoverage, Uncovered } from './persona-coverage.ts';
