import type { Answers } from '../../engine/index.ts';
import type { Hours, WholePack } from '../../pack/index.ts';
import { compilePack } from '../../../tools/compiler/index.ts';
import type { NewSign } from '../../../tools/guide/sign/add-sign.ts';
import type { Opened } from '../draft/files.ts';
import { check } from './check.ts';
import { openState, putTexts, wholeOf, type Guide } from './guide-state.ts';
import { searchLines, type FoundLines } from './search-lines.ts';
import { familyWith } from './family-with.ts';
import { exportWords, importWords, type ExchangeFormat, type Exported, type Taken } from './exchange-job.ts';
import { benchText, translationFacts, type BenchText, type TranslationFacts } from './language-job.ts';
import { editBench, type BenchDone, type BenchEdit } from './language-edits.ts';
import { listThings, type ThingList } from './list-things.ts';
import type { Fault, TextChange, ThingName, Told } from './protocol.ts';
import { languageFaults, searchWords, teachWord, trySearch, type InLanguage, type Tried } from './search-job.ts';
import { packWith } from './pack-with.ts';
import { dossiersIn, listReviews, sheetIn, signIn, takeReview, type Dossier, type TakenReview } from './review-jobs.ts';
import { listRules, ruleIn, tryIn } from './rule-jobs.ts';
import { newSign, signChoices, type SignChoices } from './sign-job.ts';
import { editLine, readText, type EditedText, type LineEdit } from './text-job.ts';
import { withdraw, withdrawFacts, type Withdrawal, type WithdrawFacts } from './withdraw-job.ts';
import {
  changeHours,
  hoursOf,
  sayHoursAt,
  toldHours,
  type HoursChange,
  type HoursFacts,
  type ShownTold,
} from './hours.ts';
import {
  changeNumber,
  numberFaults,
  numbersOf,
  viewNumber,
  type NumberChange,
  type NumberGiven,
  type NumberView,
  type OwnNumber,
} from './number.ts';
import { countPlans, type PlanCounts } from '../../../tools/guide/diff/count-plans.ts';
import { checkAll, type WholeCheck } from './publish/check-all.ts';
import { giveBackLanguage, giveBackThing } from './publish/give-back.ts';
import { giveBackLine, type LineBack } from './publish/line-back.ts';
import { findHunks } from './publish/hunks.ts';
import { listChanges, type ChangesInWords } from './publish/list-changes.ts';
import { writePublished, type PublishedPages } from './publish/write-published.ts';
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

let checking: Promise<void> = Promise.resolve();

/** The guide, once its last change is checked. */
async function settled(): Promise<Guide> {
  for (;;) {
    const seen = checking;
    await seen;
    if (seen === checking) return guide();
  }
}

const tell = (told: Told): void => postMessage(told);

/** What is to be as it was when the guide was opened. */
type BackGiven = { readonly thing: ThingName } | { readonly locale: string } | { readonly line: LineBack };

/** What can be asked of the worker. */
export interface Methods {
  readonly open: (given: Opened) => GuideFacts;
  /** The texts that changed; the check of the guide follows, told by itself. */
  readonly change: (changes: readonly TextChange[]) => void;
  readonly things: (given: null) => ThingList;
  readonly waiting: (given: { readonly today: string }) => Promise<Waiting>;
  /** A text line by line; null where there is none. */
  readonly text: (thing: ThingName) => EditedText | null;
  readonly lines: (typed: string) => FoundLines;
  /** The texts that change by what is done to a line. */
  readonly editLine: (edit: LineEdit) => readonly TextChange[];
  /** The answers of a family whose plan holds a procedure, in an early place; null: none has it. */
  readonly familyWith: (procedure: string) => Answers | null;
  readonly signChoices: (given: null) => SignChoices;
  readonly newSign: (sign: NewSign) => readonly TextChange[];
  readonly withdrawFacts: (procedure: string) => WithdrawFacts | null;
  readonly withdraw: (asked: Withdrawal) => readonly TextChange[];
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
  /** The same with other texts over the draft, which stays as it is. */
  readonly packWith: (given: Parameters<typeof packWith>[1]) => WholePack | null;
  readonly numbers: (given: null) => readonly OwnNumber[];
  readonly number: (given: NumberGiven) => NumberView;
  /** The texts in which another number stands; nothing is changed yet. */
  readonly changeNumber: (given: NumberChange) => readonly TextChange[];
  readonly numberFaults: (given: Parameters<typeof numberFaults>[1]) => readonly Fault[];
  readonly hours: (given: null) => HoursFacts;
  readonly toldHours: (contact: string) => readonly ShownTold[];
  readonly sayHours: (given: { readonly hours: Hours; readonly at: readonly string[] }) => readonly string[];
  readonly changeHours: (given: HoursChange) => readonly TextChange[];
  /** What can be reviewed; one thing, statement by statement; the texts that its signature changes. */
  readonly reviews: (given: null) => ReturnType<typeof listReviews>;
  readonly sheet: (name: Parameters<typeof sheetIn>[1]) => ReturnType<typeof sheetIn>;
  readonly sign: (given: Parameters<typeof signIn>[1]) => ReturnType<typeof signIn>;
  /** A saved review that is taken up again; null: this guide has no such thing. */
  readonly takeReview: (given: Parameters<typeof takeReview>[1]) => TakenReview | null;
  /** The dossiers of things, as the draft stands once it is checked. */
  readonly dossiers: (given: Parameters<typeof dossiersIn>[1]) => Promise<readonly Dossier[]>;
  /** What has a rule; one rule; a family that is tried. */
  readonly rules: (given: null) => ReturnType<typeof listRules>;
  readonly rule: (given: Parameters<typeof ruleIn>[1]) => ReturnType<typeof ruleIn>;
  readonly try: (given: Parameters<typeof tryIn>[1]) => ReturnType<typeof tryIn>;
  /** All faults of all languages, with progress; null when the guide changed meanwhile. */
  readonly checkAll: (given: null) => Promise<WholeCheck | null>;
  /** What changed since the opening, in words. */
  readonly changes: (given: null) => Promise<ChangesInWords>;
  /** What that does to all plans; null while a fault leaves nothing to count. */
  readonly countPlans: (given: null) => Promise<PlanCounts | null>;
  /** The texts that make one thing, one language, or one line what it was. */
  readonly giveBack: (given: BackGiven) => readonly TextChange[];
  /** What goes out beside the texts: a page to read, and a patch. */
  readonly published: (given: Parameters<typeof writePublished>[1]) => Promise<PublishedPages>;
}

export const methods: Methods = {
  open(given) {
    open = openState(given);
    checking = check(open, tell);
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
    checking = check(guide(), tell);
  },
  things: () => listThings(guide()),
  waiting: ({ today }) => waitingIn(guide(), today),
  signChoices: () => signChoices(guide()),
  newSign: (sign) => newSign(guide(), sign),
  withdrawFacts: (id) => withdrawFacts(guide(), id),
  withdraw: (asked) => withdraw(guide(), asked),
  familyWith: (procedure) => familyWith(guide(), procedure),
  text: (thing) => readText(guide(), thing),
  lines: (typed) => searchLines(guide(), typed),
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
    return locale === source ? shown.pack : compilePack(wholeOf(files, opened), locale, opened.edition).pack;
  },
  packWith: (given) => packWith(guide(), given),
  numbers: () => numbersOf(guide()),
  number: (given) => viewNumber(guide(), given),
  changeNumber: (given) => changeNumber(guide(), given),
  numberFaults: (given) => numberFaults(guide(), given),
  hours: () => hoursOf(guide()),
  toldHours: (contact) => toldHours(guide(), contact),
  sayHours: ({ hours, at }) => sayHoursAt(guide(), hours, at),
  changeHours: (given) => changeHours(guide(), given),
  reviews: () => listReviews(guide()),
  sheet: (name) => sheetIn(guide(), name),
  sign: (given) => signIn(guide(), given),
  takeReview: (given) => takeReview(guide(), given),
  dossiers: async (given) => dossiersIn(await settled(), given),
  rules: () => listRules(guide()),
  rule: (given) => ruleIn(guide(), given),
  try: (given) => tryIn(guide(), given),
  checkAll: async () => checkAll(await settled(), tell),
  changes: async () => listChanges(await settled()),
  async countPlans() {
    const { base, shown } = await settled();
    if (base.content === null || shown.content === null) return null;
    const proof = shown.figures.proof ?? base.figures.proof;
    return countPlans(base.content, shown.content, BigInt(proof?.answerSets ?? 0));
  },
  giveBack(given) {
    if ('line' in given) return giveBackLine(guide(), given.line);
    const { opened, files, locales } = guide();
    const changed = findHunks(opened.files, files, locales);
    return 'thing' in given ? giveBackThing(changed, given.thing) : giveBackLanguage(changed, given.locale);
  },
  published: async (given) => writePublished(await settled(), given),
};
