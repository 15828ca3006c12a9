import type { Rules } from '../../engine/index.ts';
import type { Roles } from './roles.ts';
import type { Contact } from './contact.ts';
import type { Country } from './country.ts';
import type { PackFlow } from './flow.ts';
import type { Brand, InterfaceWords, SpokenLanguage } from './interface.ts';
import type { PACK_FORMAT } from './format.ts';
import type { Letter } from './letter.ts';
import type { Page, PageGroup } from './page.ts';
import type { Opening, PackProcedure, Topic } from './procedure.ts';
import type { OtherLanguage } from './prose.ts';
import type { Review } from './reference.ts';
import type { SignGroupName } from './sign.ts';
import type { Translation } from './translation.ts';
import type { UrgentAlert } from './urgent-alert.ts';
import type { UrgentCase } from './urgent-case.ts';

/**
 * What questions, plan, lists and numbers are made of. A `Rules` as well, so `plan(core, answers)` works as it is. What
 * the next question needs travels first (first.ts), and what only a page to read shows comes last (texts.ts).
 */
export interface Core extends Rules {
  readonly format: typeof PACK_FORMAT;
  readonly id: string;
  /** ISO date */
  readonly edition: string;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly country: Country;
  /**
   * the language of what nobody translates: titles of sources, names of places and of their services,
   * addresses; left out: that of the page
   */
  readonly untranslated?: OtherLanguage;
  readonly review: Review;
  /**
   * days after which a check is old: the date then turns amber, and nothing disappears. `procedures` counts for pages,
   * letters and the edition too, which then says so at the foot of every page.
   */
  readonly staleAfter: { readonly procedures: number; readonly contacts: number };
  readonly flow: PackFlow;
  readonly procedures: readonly PackProcedure[];
  readonly topics: readonly Topic[];
  readonly signs: readonly SignGroupName[];
  readonly contacts: readonly Contact[];
  /** the contacts of the emergency screen, in order */
  readonly emergency: readonly string[];
  /** the contacts named on every screen ("À qui parler"), in order */
  readonly help: readonly string[];
  readonly pages: readonly Page[];
  /** the pages of "Comprendre", in groups; a page in none is about the guide itself */
  readonly pageGroups: readonly PageGroup[];
  readonly letters: readonly Letter[];
  readonly openings: readonly Opening[];
  /** the cases of the emergency screen, in order */
  readonly urgent: readonly UrgentCase[];
  /** what an urgent answer is told, the first whose condition holds; where none does, the numbers of any danger */
  readonly alerts: readonly UrgentAlert[];
  /** where a wrong number is reported: a web address or an e-mail address; null while there is none */
  readonly report: string | null;
  /** null, as `roles`, in a pack that was compiled without an edition: it can be checked and not shown */
  readonly brand: Brand | null;
  readonly roles: Roles | null;
  /** what a translation says of itself; left out in the source language */
  readonly translation?: Translation;
  /** all of the edition, in its order, with that of this core; none without an edition */
  readonly languages: readonly SpokenLanguage[];
  /** the interface's words that every page needs */
  readonly words: InterfaceWords;
  /** how many questions any answers lead to at most; the proof counts them */
  readonly longestPath: number;
}
