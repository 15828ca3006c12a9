import type { ContactTexts } from './contact.ts';
import type { Core } from './core.ts';
import type { Deadline, Sender } from './deadline.ts';
import type { Directory } from './directory.ts';
import type { Figure } from './figure.ts';
import type { InterfaceWords } from './interface.ts';
import type { LetterField, LetterTexts } from './letter.ts';
import type { News, PageTexts } from './page.ts';
import type { ProcedureTexts } from './procedure.ts';
import type { Source, Term } from './reference.ts';
import type { SearchOffers } from './search-words.ts';
import type { SignGroupTexts } from './sign.ts';

/**
 * What is only read on a page of its own, or looked for: the second file of a locale. Of each thing of the core,
 * by its id, what it says besides.
 */
export interface Texts extends Pick<Core, 'format' | 'edition' | 'locale'> {
  readonly procedures: Readonly<Record<string, ProcedureTexts>>;
  readonly contacts: Readonly<Record<string, ContactTexts>>;
  readonly pages: Readonly<Record<string, PageTexts>>;
  readonly letters: Readonly<Record<string, LetterTexts>>;
  readonly signs: Readonly<Record<string, SignGroupTexts>>;
  /** the question that ticked signs fill in; null in a guide without signs */
  readonly signsFill: string | null;
  /** the fields that the letters ask for, each once */
  readonly letterFields: readonly LetterField[];
  /** who a letter comes from, in the order of the screen */
  readonly senders: readonly Sender[];
  /** time limits to count from a day, in the order of the file */
  readonly deadlines: readonly Deadline[];
  readonly sources: readonly Source[];
  readonly terms: readonly Term[];
  readonly figures: readonly Figure[];
  /** null in a pack without local data */
  readonly directory: Directory | null;
  readonly news: readonly News[];
  readonly search: SearchOffers;
  /** the interface's words of the screens that show texts */
  readonly words: InterfaceWords;
}
