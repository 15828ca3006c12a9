import type { Answers } from '../../engine/index.ts';
import type { WholePack } from '../../pack/index.ts';

/** What the phone beside the text is to show. */
export interface Shown {
  readonly pack: WholePack;
  /** a page of the guide, as `/fr/demarches/porter-plainte/`; null: the plan of these answers */
  readonly path: string | null;
  readonly answers: Answers;
  /** words that are new, to be marked where they stand */
  readonly marked: readonly string[];
  /** how far down it is to stand, in pixels */
  readonly scroll: number;
}

/** What it tells: it can be given something; or it shows what it was given. */
export type PreviewTells = { readonly preview: 'ready' | 'drawn' };
