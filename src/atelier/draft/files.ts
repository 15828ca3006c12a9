/** The text of each file of a content folder, by its path in it. */
export type Files = ReadonlyMap<string, string>;

/** A file that has another text; null where there is none. */
export interface FileChange {
  readonly file: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What was opened: a guide's content, and the edition that shows it. */
export interface Opened {
  /** as the person knows it: the name of the folder or of the zip */
  readonly name: string;
  /** the path of the content folder in what was opened, with its slash; empty where that is the content itself */
  readonly folder: string;
  readonly files: Files;
  /** the content whose interface words it shares, where that was opened too */
  readonly shared: Files | null;
  /** null: the guide cannot be shown as a phone shows it */
  readonly edition: { readonly file: string; readonly text: string } | null;
}
