export { contentOf, type Content } from './join/content.ts';
export { compilePack } from './join/compile-pack.ts';
export type { Compilation, Figures } from './join/compilation.ts';
export { localesOf, sourceLocaleOf } from './things/locales.ts';
export { ISSUE_CODES, type IssueCode } from './read/issue-codes.ts';
export type { PersonaCoverage } from './rules/persona-coverage.ts';
export { createIssueList } from './read/issue-list.ts';
export { readEdition, type EditionFile } from './things/edition.ts';
export type { Edition, Palette } from './read/schema/edition.ts';
