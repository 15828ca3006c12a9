import * as v from 'valibot';
import type { Draft, Noted, Read } from './draft.ts';
import { LOCALE } from './locale.ts';
import type { ReferenceKind } from './named.ts';

/** Where files of one kind stand, and what they must be. */
export interface FilePlace {
  /** inside the content folder; * stands for a name, {locale} for a language */
  readonly path: string;
  /** left out: no YAML (Markdown, CSV); the kind alone knows its format */
  readonly schema?: v.GenericSchema;
}

/**
 * A kind of content: where its files stand, how they are read, and what is checked when all of the content has been
 * read. `Needs`: the kinds that must have been read before it, by their name; `Asks`: those that its checks look at.
 */
export interface Kind<Needs = never, Asks = never> {
  /** of its schema, and of what it gives to the kinds after it */
  readonly name: string;
  /** what it is, for authors: the editor shows it */
  readonly title: string;
  /** what is the same in every language: ids, rules, sources */
  readonly structure?: FilePlace;
  /** more files of the same kind, without a schema */
  readonly beside?: readonly string[];
  /** what is written in each language */
  readonly words?: FilePlace;
  /** what `npm run guide -- new` writes into it */
  readonly made?: string;
  /** how its things are named elsewhere, and all their ids; null where the file that lists them is missing */
  readonly named?: {
    readonly as: ReferenceKind;
    readonly ids: (things: Asks, read: Read) => ReadonlySet<string> | null;
  };
  /** Reads its files. Faults go to the issues, words to the notes. */
  readonly compile?: (draft: Draft, things: Needs) => unknown;
  readonly check?: (noted: Noted, things: Asks) => void;
}

/** The things of one kind. */
export interface Compiled<T> {
  readonly all: readonly T[];
  /** every id, also of those with a fault */
  readonly ids: ReadonlySet<string>;
}

export const byId = (words: v.GenericSchema): v.GenericSchema => v.record(v.string(), words);

/** A list of things with ids, alone in the file or under one key (see `readListFile`). */
export const listUnder = (key: string, item: v.GenericSchema): v.GenericSchema =>
  v.union([v.array(item), v.strictObject({ [key]: v.array(item) })]);

/** What the paths of a place look like. */
export const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '[^/]+').replaceAll('{locale}', LOCALE)}$`);
