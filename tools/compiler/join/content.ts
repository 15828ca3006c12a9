import {
  wholeOf,
  wholeProcedure,
  type Core,
  type InterfaceWords,
  type Texts,
  type WholeContact,
  type WholeLetter,
  type WholePack,
  type WholePage,
  type WholeProcedure,
} from '../../../src/pack/index.ts';

/**
 * What a pack holds, with all that is said of a thing at one place: as its author thinks of it, before it
 * is cut for its way to the phone.
 */
export interface Content
  extends
    Omit<Core, 'procedures' | 'contacts' | 'pages' | 'letters' | 'words'>,
    Omit<Texts, 'procedures' | 'contacts' | 'pages' | 'letters' | 'words'> {
  readonly procedures: readonly WholeProcedure[];
  readonly contacts: readonly WholeContact[];
  readonly pages: readonly WholePage[];
  readonly letters: readonly WholeLetter[];
  /** the interface's words: those of the core, and those of the texts */
  readonly words: InterfaceWords;
  readonly textWords: InterfaceWords;
}

/** The content of a pack, such as of a built edition. */
export const contentOf = ({ core, texts }: WholePack): Content => ({
  ...texts,
  ...core,
  textWords: texts.words,
  procedures: core.procedures.map((procedure) => wholeProcedure(procedure, texts)),
  contacts: core.contacts.map((contact) => wholeOf(contact, texts.contacts)),
  pages: core.pages.map((page) => wholeOf(page, texts.pages)),
  letters: core.letters.map((letter) => wholeOf(letter, texts.letters)),
});
