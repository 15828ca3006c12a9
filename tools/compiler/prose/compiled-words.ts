import type { Inline } from '../../../src/pack/index.ts';

/** Words of one paragraph or item, compiled. */
export interface CompiledWords {
  readonly text: readonly Inline[];
  /** the same as the author typed them, without citations, line breaks kept */
  readonly typed: string;
  /** the line of the first word */
  readonly line: number;
  readonly cites: readonly string[];
  /** what of `typed` is the words of a link, but for a bare number that leads elsewhere than to a contact: from, to */
  readonly links: readonly (readonly [number, number])[];
}
