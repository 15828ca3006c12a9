import type { TelephonePlan } from '../../compiler/read/schema/country.ts';
import type { Verdict } from './judge.ts';

/** Where a number stands. */
export interface NumberPlace {
  readonly file: string;
  /** 1 is the first line */
  readonly line: number;
  /** in the file's text */
  readonly index: number;
  /** as it is written there */
  readonly found: string;
  readonly sentence: string;
  /** of the sentence, in the file's text */
  readonly start: number;
  /** it is dialled here, not read */
  readonly isDialled: boolean;
  /** null: it is this number. Otherwise why it stays as it is */
  readonly kept: Exclude<Verdict, 'other'>;
}

/** The facts of the content by which a number is told from digits that only look like it. */
export interface Known {
  readonly telephones: TelephonePlan;
  readonly locales: readonly string[];
  readonly source: string;
  /** languages of the country's offices */
  readonly official: readonly string[];
  /** contacts that have the number */
  readonly owners: ReadonlySet<string>;
  /** everything that has an id */
  readonly ids: ReadonlySet<string>;
}
