import type { IssueCode } from '../read/issue-codes.ts';
import type { Path } from '../read/path.ts';

export interface Persona {
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly holds?: Readonly<Record<string, readonly string[] | undefined>> | undefined;
  readonly never?: readonly string[] | undefined;
  /** questions that this family must be spared */
  readonly 'not-asked'?: readonly string[] | undefined;
  readonly says?: Readonly<Record<string, readonly string[]>> | undefined;
  /** words that this family reads in its questions, in the opening of its plan or on its cards */
  readonly reads?: readonly string[] | undefined;
  /** exactly the options of letters that are ticked beforehand for it, as `field/option` */
  readonly ticked?: readonly string[] | undefined;
}

export type AddIssue = (code: IssueCode, path: Path, message: string, hint: string) => void;
