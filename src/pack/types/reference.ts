import type { OtherName } from './prose.ts';

/** What the words of the guide rest on, who read them again, and what they explain. */

export interface Source {
  readonly id: string;
  readonly kind: 'law' | 'official' | 'association' | 'press' | 'guide';
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  /** date of the text that was read; of one without a date, the day on which it was read */
  readonly edition: string;
  /** absent where it is high, as of most: the phone need not carry that word four hundred times */
  readonly confidence?: 'M';
  readonly checked: string;
}

/** Who has read something again, and when (ISO date); or nobody yet. */
export type Review =
  | { readonly status: 'draft' }
  | { readonly status: 'reviewed'; readonly by: string; readonly on: string };

export interface Term {
  readonly id: string;
  readonly name: string;
  /** where the word stays in another language, as it is heard at a counter */
  readonly nameIn?: OtherName;
  readonly definition: string;
}
