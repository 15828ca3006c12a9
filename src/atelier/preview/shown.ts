import type { Answers } from '../../engine/index.ts';
import type { WholePack } from '../../pack/index.ts';

/** A page of the guide, as its route table names it. */
export type Route =
  | { readonly kind: 'home' | 'glossary' | 'all-questions' | 'about' }
  | { readonly kind: 'procedure' | 'letter' | 'page' | 'contact' | 'sign-group'; readonly id: string };

/** What the phone beside the text is to show. */
export interface Shown {
  readonly pack: WholePack;
  /** null: the plan of these answers */
  readonly route: Route | null;
  readonly answers: Answers;
  /** words that are new, to be marked where they stand */
  readonly marked: readonly string[];
  /** how far down it is to stand, in pixels */
  readonly scroll: number;
}

/** What it tells: it can be given something; or it shows what it was given. */
export interface PreviewTells {
  readonly preview: 'ready' | 'drawn';
}
