/** What the form of a dossier knows, and what it gives back: types that the form and the command share. */

/** What stands in the dossier for its script. */
export interface DossierFacts {
  readonly kind: string;
  readonly id: string;
  readonly edition: string;
  /** the digest of what is judged */
  readonly of: string;
  /** how many statements there are */
  readonly count: number;
  readonly words: FormWords;
}

/** Its words; a name in double braces is filled in. */
export type FormWords = Readonly<
  Record<
    | 'progress'
    | 'wrongs'
    | 'unsigned'
    | 'ready'
    | 'saved'
    | 'resumed'
    | 'notResumed'
    | 'wrongNeedsRemark'
    | 'fileDone'
    | 'fileUnfinished',
    string
  >
> & { readonly sign: Readonly<Record<'by' | 'role' | 'on', string>> };

/** How one statement was judged; null: not yet. `says`: its words, where there is something to say about it. */
export interface Judged {
  readonly is: 'right' | 'wrong' | null;
  readonly remark: string;
  readonly says?: string;
}

export const FORM = 'guide-review';
export const VERSION = 1;

/** The file that a reviewer saves and sends back, finished or not. */
export interface Returned {
  readonly form: typeof FORM;
  readonly version: typeof VERSION;
  readonly kind: string;
  readonly id: string;
  readonly edition: string;
  readonly of: string;
  readonly by: string;
  readonly role: string;
  readonly on: string;
  readonly reserves: string;
  readonly lacks: string;
  /** one for each statement, in order */
  readonly judged: readonly Judged[];
}
