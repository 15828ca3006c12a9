import type { Picture } from './picture.ts';
import type { SectionId } from './procedure.ts';

/** One thing that the booklet prints: part of a page of the guide, or a list of its things. */
export type BookletEntry =
  | { readonly kind: 'contacts'; readonly ids: readonly string[] }
  /** the cases of the emergency screen */
  | { readonly kind: 'urgent' }
  | { readonly kind: 'signs'; readonly ids: readonly string[] }
  | { readonly kind: 'procedure'; readonly id: string; readonly sections: readonly SectionId[] }
  | { readonly kind: 'page'; readonly id: string }
  | { readonly kind: 'terms'; readonly ids: readonly string[] };

/** Pages without an id that the code of a part can lead to. */
export const MORE_LISTS = ['emergency', 'notes', 'contacts', 'signs', 'procedures', 'glossary', 'pages'] as const;

/** Where the code of a part leads: to the page of the guide that says more. */
export type PaperTarget =
  | { readonly kind: 'procedure' | 'page'; readonly id: string }
  | { readonly kind: (typeof MORE_LISTS)[number] };

export interface BookletPart {
  readonly id: string;
  readonly picture?: Picture;
  readonly title: string;
  readonly lead?: string;
  readonly more: PaperTarget;
  readonly holds: readonly BookletEntry[];
}

/** What is printed of the guide: the choice, which is content. It never travels to a phone. */
export interface PaperChoice {
  /** the numbers at the head of each sheet, in order */
  readonly strip: readonly string[];
  /** those of the pocket card, in order */
  readonly card: readonly string[];
  readonly booklet: readonly BookletPart[];
}
