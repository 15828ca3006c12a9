import type { IssueCode } from '../../../tools/compiler/index.ts';
import type { Edit } from '../edit-pack.ts';

/** One mistake that an author can make, and the one issue that must come of it. */
export interface Fault {
  /** a sentence: what the author did */
  readonly name: string;
  /** of the pack without a fault, or of its edition (EDITION) */
  readonly edits: readonly Edit[];
  readonly code: IssueCode;
  readonly file: string;
  readonly line: number;
  /** words of the message or the hint, which make it clear */
  readonly says: string;
  /** it hides others (rules that are not sound are not proved), so it is not put into the pack that has them all */
  readonly alone?: true;
}

/** The edition of the pack without a fault. */
export const EDITION = 'tests/fixtures/editions/eau.yaml';

/** Words for others in one file. */
export const change = (file: string, find: string, put: string): Edit => ({ file, find, put });
