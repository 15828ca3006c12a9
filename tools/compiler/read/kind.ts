import type * as v from 'valibot';
import type { IssueCode } from './issue-codes.ts';

/** Where files of one kind stand, and what they must be. */
export interface Place {
  /** inside the content folder; * stands for a name, {locale} for a language */
  readonly path: string;
  /** left out: no YAML (Markdown, CSV); the check alone knows its format */
  readonly schema?: v.GenericSchema;
}

/** A kind of file of the content. */
export interface ContentKind {
  /** what it is, for authors: the editor shows it */
  readonly title: string;
  /** what is the same in every language: ids, rules, sources */
  readonly structure?: Place;
  /** more files of the same kind, without a schema */
  readonly beside?: readonly string[];
  /** what is written in each language */
  readonly words?: Place;
  /** what `npm run guide -- new` writes into it */
  readonly made?: string;
  /** how its things are named by their id */
  readonly named?: Named;
}

export interface Named {
  /** what stands before the id in a target: procedure:porter-plainte */
  readonly as: string;
  readonly what: string;
  /** what to add when there is none with that id */
  readonly where: string;
  readonly code: IssueCode;
  /** whether a link, a search or coverage.yaml may lead there */
  readonly isTarget: boolean;
}
