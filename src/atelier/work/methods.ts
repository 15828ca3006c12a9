import type { Answers } from '../../engine/index.ts';
import type { WholePack } from '../../pack/index.ts';
import { compilePack } from '../../../tools/compiler/index.ts';
import type { NewSign } from '../../../tools/guide/sign/add-sign.ts';
import type { Opened } from '../draft/files.ts';
import { check, faultsOf, openState, putTexts, type Guide } from './guide-state.ts';
import { familyWith } from './family-with.ts';
import { exportWords, importWords, type ExchangeFormat, type Exported, type Taken } from './exchange-job.ts';
import { benchText, translationFacts, type BenchText, type TranslationFacts } from './language-job.ts';
import { editBench, type BenchDone, type BenchEdit } from './language-edits.ts';
import { listThings, type ThingList } from './list-things.ts';
import type { Fault, TextChange, ThingName, Told } from './protocol.ts';
import { languageFaults, searchWords, teachWord, trySearch, type InLanguage, type Tried } from './search-job.ts';
import { newSign, signChoices, type SignChoices } from './sign-job.ts';
import { editLine, readText, type EditedText, type LineEdit } from './text-job.ts';
import { withdraw, withdrawFacts, type WithdrawFacts } from './withdraw-job.ts';
import { waitingIn, type Waiting } from './waiting.ts';

/** What a guide is, for the first screen. */
export interface GuideFacts {
  readonly id: string;
  readonly edition: string;
  readonly source: string;
  readonly locales: readonly string[];
  readonly counts: Readonly<Record<'procedures' | 'contacts' | 'letters' | 'signs' | 'personas', number>>;
  readonly canShow: boolean;
}

let open: Guide | null = null;

function guide(): Guide {
  if (open === null) throw new Error('no guide is open');
  return open;
}

const tell = (told: Told): void => postMessage(told);

/** What can be asked of the worker. */
export interface Methods {
  readonly open: (given: Opened) => GuideFacts;
  /** The texts that changed; the check of the guide follows, told by itself. */
  readonly change: (changes: readonly TextChange[]) => void;
  readonly things: (given: null) => ThingList;
  readonly waiting: (given: { readonly today: string }) => Waiting;
  /** A text line by line; null where there is none. */
  readonly text: (thing: ThingName) => EditedText | null;
  /** The texts that change by what is done to a line. */
  readonly editLine: (edit: LineEdit) => readonly TextChange[];
  /** The answers of a family whose plan holds a procedure, in an early place; null: none has it. */
  readonly familyWith: (procedure: string) => Answers | null;
  readonly signChoices: (given: null) => SignChoices;
  readonly newSign: (sign: NewSign) => readonly TextChange[];
  readonly withdrawFacts: (procedure: string) => WithdrawFacts | null;
  readonly withdraw: (asked: { readonly id: string; readonly instead: string | null }) => readonly TextChange[];
  /** How a translation stands; null where the language is none. */
  readonly translation: (locale: string) => TranslationFacts | null;
  /** A text beside its translation; null where there is none. */
  readonly bench: (given: InLanguage) => BenchText | null;
  readonly editBench: (edit: BenchEdit) => BenchDone;
  /** Faults of a text in one language. */
  readonly languageFaults: (given: InLanguage) => readonly Fault[];
  readonly searchWords: (given: InLanguage) => readonly string[] | null;
  readonly teachWord: (given: InLanguage & { readonly word: string }) => ReturnType<typeof teachWord>;
  readonly trySearch: (given: InLanguage & { readonly query: string }) => Tried | null;
  readonly exportWords: (given: { readonly locale: string; readonly format: ExchangeFormat }) => Promise<Exported>;
  readonly importWords: (given: Parameters<typeof importWords>[1]) => Promise<Taken>;
  /** What a phone shows in a language; null while a fault leaves none. */
  readonly pack: (locale: string) => WholePack | null;
  /** All faults of all languages, with progress. */
  readonly checkAll: (given: null) => Promise<readonly Fault[]>;
}

export const methods: Methods = {
  open(given) {
    open = openState(given);
    void check(open, tell);
    const { base, source, locales, opened } = open;
    const { counts } = base.figures;
    return {
      id: base.content?.id ?? '',
      edition: base.content?.edition ?? '',
      source,
      locales,
      counts,
      canShow: opened.edition !== null,
    };
  },
  change(changes) {
    putTexts(guide(), changes);
    void check(guide(), tell);
  },
  things: () => listThings(guide()),
  waiting: ({ today }) => waitingIn(guide(), today),
  signChoices: () => signChoices(guide()),
  newSign: (sign) => newSign(guide(), sign),
  withdrawFacts: (id) => withdrawFacts(guide(), id),
  withdraw: (asked) => withdraw(guide(), asked),
  familyWith: (procedure) => familyWith(guide(), procedure),
  text: (thing) => readText(guide(), thing),
  editLine: (edit) => editLine(guide(), edit),
  translation: (locale) => translationFacts(guide(), locale),
  bench: (given) => benchText(guide(), given),
  editBench: (edit) => editBench(guide(), edit),
  languageFaults: (given) => languageFaults(guide(), given),
  searchWords: (given) => searchWords(guide(), given),
  teachWord: (given) => teachWord(guide(), given),
  trySearch: (given) => trySearch(guide(), given),
  exportWords: (given) => exportWords(guide(), given),
  importWords: (given) => importWords(guide(), given),
  pack(locale) {
    const { shown, source, files, opened } = guide();
    return locale === source ? shown.pack : compilePack(files, locale, opened.edition).pack;
  },
  async checkAll() {
    const { files, opened, locales } = guide();
    const faults: Fault[] = [];
    for (const [at, locale] of locales.entries()) {
      tell({ tells: 'progress', part: at / locales.length });
      faults.push(...faultsOf(guide(), locale, compilePack(files, locale, opened.edition)));
      await new Promise((resolve) => setTimeout(resolve));
    }
    tell({ tells: 'progress', part: 1 });
    return faults;
  },
};
