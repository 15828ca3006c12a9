/** Running text: a closed union of blocks, and of what stands in their lines. */
import type { ByChild } from './by-child.ts';
import type { Picture } from './picture.ts';

/** Screens that a link of the guide can lead to. */
export const SCREEN_TARGETS = ['emergency', 'notes', 'settings', 'stored'] as const;

/** Where a link of the guide leads. Never an address outside: those belong to contacts and sources. */
export type Target =
  | { readonly kind: 'procedure' | 'contact' | 'page' | 'signs' | 'letter'; readonly id: string }
  | { readonly kind: (typeof SCREEN_TARGETS)[number] };

/** The language of words that are not in that of the page: its code, and its direction. */
export interface OtherLanguage {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Of a text: its language, where nobody has translated any line of it as it is today. */
export interface Untranslated {
  readonly in?: OtherLanguage;
}

/** A name in another language than the page's, such as that of a service, and what it means in the page's. */
export interface OtherName extends OtherLanguage {
  readonly means: string;
}

/**
 * Words in another language than the page's: a name, or words to say at a counter, which `means` explains in the
 * page's.
 */
export interface Foreign extends OtherLanguage {
  readonly kind: 'foreign';
  readonly text: readonly Inline[];
  readonly means?: readonly Inline[];
  /** they stand in the place of a translation, which nobody has made of them as they are today */
  readonly isUntranslated?: true;
  /** how they sound, in the letters of the page's language */
  readonly sounds?: readonly Inline[];
}

export type Inline =
  | string
  | { readonly kind: 'strong'; readonly text: readonly Inline[] }
  | { readonly kind: 'link'; readonly to: Target; readonly text: readonly Inline[] }
  | { readonly kind: 'term'; readonly id: string; readonly text: readonly Inline[] }
  /** the source of what was just said */
  | { readonly kind: 'cite'; readonly source: string }
  /** in a script: what the person says there in their own words, as no answer gives it; the hint names it */
  | { readonly kind: 'blank'; readonly hint: string }
  | Foreign
  | ByChild;

/** `keyboard`: shown only where there is a keyboard to use */
export type Tone = 'danger' | 'caution' | 'note' | 'keyboard';

export interface Step {
  /** ticks hang on it: it survives rewording */
  readonly id: string;
  /** a drawing of what is done or where, beside the words */
  readonly picture?: Picture;
  readonly text: readonly Inline[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: readonly Inline[] }
  | { readonly kind: 'heading'; readonly id: string; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'steps'; readonly title?: string; readonly steps: readonly Step[] }
  /** a script: words that the person can say as they are */
  | { readonly kind: 'say'; readonly text: readonly Inline[] }
  /** what it is better not to do, each with what to do instead */
  | {
      readonly kind: 'avoid';
      readonly items: readonly { readonly avoid: readonly Inline[]; readonly instead: readonly Inline[] }[];
    }
  | { readonly kind: 'notice'; readonly tone: Tone; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  /** a drawing of the pack, see figure.ts */
  | { readonly kind: 'figure'; readonly id: string }
  | { readonly kind: 'contact'; readonly id: string };
