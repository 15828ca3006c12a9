import type { ReferenceKind } from './named.ts';

/** A place of the content that names a thing by its id. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly file: string;
  readonly line: number;
  /** the words of the link, to compare with the thing */
  readonly words?: string;
}
