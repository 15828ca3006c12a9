import {
  wholeOf,
  wholeProcedure,
  type Core,
  type Facing,
  type HandOverCase,
  type InterfaceWords,
  type InterpreterCase,
  type PaperChoice,
  type PlanNumbers,
  type SearchOffers,
  type SearchWords,
  type SignGroup,
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
    Omit<Core, 'procedures' | 'contacts' | 'pages' | 'letters' | 'signs' | 'words'>,
    Omit<Texts, 'procedures' | 'contacts' | 'pages' | 'letters' | 'signs' | 'search' | 'words'> {
  readonly procedures: readonly WholeProcedure[];
  readonly contacts: readonly WholeContact[];
  readonly pages: readonly WholePage[];
  readonly letters: readonly WholeLetter[];
  readonly signs: readonly SignGroup[];
  readonly search: SearchWords & SearchOffers;
  /** what a professional can hand over */
  readonly handOver: readonly HandOverCase[];
  readonly careful: string | null;
  /** the interface's words: those of the core, of the texts, of the kit and of paper */
  readonly words: InterfaceWords;
  readonly textWords: InterfaceWords;
  readonly kitWords: InterfaceWords;
  readonly numbers: PlanNumbers;
  readonly paperWords: InterfaceWords;
  readonly paper: PaperChoice | null;
  readonly interpreter: readonly InterpreterCase[];
  readonly facing: Facing | null;
}

/** The content of a pack, such as of a built edition, which has no words of paper, and before the kit none of that. */
export const contentOf = ({
  core,
  texts,
  kit,
  search,
  paperWords = {},
  paper = null,
}: Pick<WholePack, 'core' | 'texts'> & Partial<WholePack>): Content => ({
  ...texts,
  ...core,
  textWords: texts.words,
  kitWords: kit?.words ?? {},
  handOver: kit?.handOver ?? [],
  careful: kit?.careful ?? null,
  interpreter: kit?.interpreter ?? [],
  facing: kit?.facing ?? null,
  numbers: kit?.numbers ?? { generations: [], questions: [], procedures: [] },
  paperWords,
  paper,
  procedures: core.procedures.map((procedure) => wholeProcedure(procedure, texts)),
  contacts: core.contacts.map((contact) => wholeOf(contact, texts.contacts)),
  pages: core.pages.map((page) => wholeOf(page, texts.pages)),
  letters: core.letters.map((letter) => wholeOf(letter, texts.letters)),
  signs: core.signs.map((group) => wholeOf(group, texts.signs)),
  search: {
    synonyms: search?.synonyms ?? [],
    common: search?.common ?? [],
    otherwise: search?.otherwise ?? [],
    ...texts.search,
  },
});
