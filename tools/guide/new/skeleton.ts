import type { Manifest } from '../../compiler/things/manifest.ts';

/** What a skeleton is made from. */
export interface Ground {
  readonly id: string;
  readonly files: ReadonlyMap<string, string>;
  readonly manifest: Manifest['value'];
  /** the source language */
  readonly locale: string;
  readonly today: string;
}

/** Path → text, of files that must not be there yet, and of files that grow. */
export interface Written {
  readonly created: ReadonlyMap<string, string>;
  readonly grown: ReadonlyMap<string, string>;
}

/** Throws a Refusal when it cannot be done. */
export type Skeleton = (ground: Ground) => Written;

export const write = (
  created: readonly (readonly [string, string])[],
  grown: readonly (readonly [string, string])[] = [],
): Written => ({ created: new Map(created), grown: new Map(grown) });

/**
 * What stands where words are to be written. The check refuses it
 * (tools/compiler/languages/fr/banned-words.ts), so that none is published.
 */
export const TODO = 'TODO';
