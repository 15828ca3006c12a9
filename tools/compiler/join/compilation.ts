import type { Answers } from '../../../src/engine/index.ts';
import type { Issue, ProofFigures, WholePack } from '../../../src/pack/index.ts';
import type { ReadingFigures } from '../prose/readability.ts';
import type { UnlinkedNumber } from '../prose/phone-numbers.ts';
import type { Why } from '../read/translated.ts';
import type { PublishedIds } from '../read/schema/published.ts';
import type { Fit } from '../rules/find-unfit.ts';
import type { ContentMust } from '../rules/musts.ts';
import type { PersonaCoverage } from '../rules/persona-coverage.ts';
import type { Breach } from '../rules/proof.ts';
import type { Content } from './content.ts';
import type { LapsedReview } from './review/settle-reviews.ts';

/** A line that a translation does not say as the source says it today: it is shown in the source language. */
export interface ToTranslate {
  /** where its translation belongs, and the nearest line that is there */
  readonly file: string;
  readonly line: number;
  /** what it is part of, as the command `translated` names it */
  readonly unit: string;
  /** the words of the source */
  readonly source: string;
  readonly why: Why;
  /** a parent in danger reads it: emergency screen, cards of now and today, scripts, contacts */
  readonly safety: boolean;
}

/** How much of the source a translation says. */
export interface TranslationFigures {
  /** of each kind of thing, as `procedures`: how many lines it has, and how many of them are translated */
  readonly said: Readonly<Record<string, { readonly all: number; readonly done: number }>>;
  readonly toTranslate: readonly ToTranslate[];
  /** lines that hold, which nobody read or somebody did; and lines of which a translator asks something */
  readonly states: { readonly machine: number; readonly read: number; readonly asked: number };
}

/** A family of personas/. */
export interface Family {
  readonly id: string;
  readonly says: string;
  readonly answers: Answers;
}

/** What the check tells besides the issues. */
export interface Figures {
  /** null when the rules are not sound enough to be proved */
  readonly proof: ProofFigures | null;
  /** safety rules that do not hold, each with answers that show it */
  readonly failures: readonly Breach[];
  readonly counts: Readonly<
    Record<
      | 'questions'
      | 'procedures'
      | 'signs'
      | 'contacts'
      | 'sources'
      | 'terms'
      | 'pages'
      | 'letters'
      | 'covered'
      | 'personas'
      | 'queries',
      number
    >
  >;
  readonly reading: readonly ReadingFigures[];
  readonly unlinked: readonly UnlinkedNumber[];
  /** null when the rules are not sound enough, as for the proof */
  readonly coverage: PersonaCoverage | null;
  /** the families whose files can be read, each with its answers */
  readonly families: readonly Family[];
  /** what the content demands of every plan (must.yaml) */
  readonly musts: readonly ContentMust[];
  /** what nobody whom it does not fit may read (fits.yaml) */
  readonly fits: readonly Fit[];
  /** how much of the source a translation says; null for the source itself */
  readonly translation: TranslationFigures | null;
  /** every id that something hangs on (published.yaml); null when there is no pack */
  readonly ids: PublishedIds | null;
  /** reviews that stand in the content and hold no more: the pack has these things as drafts */
  readonly lapsed: readonly LapsedReview[];
}

export interface Compilation {
  /** null when an issue makes it unsound (issue-codes.ts); with issues of wording alone it is there */
  readonly pack: WholePack | null;
  /** the same with all that is said of a thing at one place, for the tools of authors */
  readonly content: Content | null;
  /** every fault, by file and line; any fails the check */
  readonly issues: readonly Issue[];
  readonly figures: Figures;
}
