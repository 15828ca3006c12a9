import type { Answers, OptionId, ProcedureId, QuestionId } from '../engine/index.ts';
import type { Store } from '../store.ts';
import { combine } from './combine.ts';
import {
  answersPart,
  childPart,
  itemsParts,
  startedPart,
  stepsPart,
  type Child,
  type CardMarks,
  type CardMark,
} from './session-parts.ts';
import { shortOf } from './short-code.ts';
import { defineStore } from './visit.ts';

/** What was typed into letters, by field: once for all letters. */
type Letters = Readonly<Record<string, string | readonly string[]>>;

interface Draft {
  readonly question: QuestionId;
  readonly options: readonly OptionId[];
}

const forgetOn = ['leave', 'erase'] as const;
const unsaid = (): null => null;
/** Something of this list, or of this record, is lost as what it is called. */
const orNull =
  <L extends string>(loss: L) =>
  (value: object): L | null =>
    Object.keys(value).length > 0 ? loss : null;

const answers = defineStore<Answers>({
  key: 'answers',
  initial: {},
  keep: 'tab',
  code: [answersPart],
  forgetOn,
  handOver: orNull('answers'),
});

const items = defineStore<CardMarks>({
  key: 'items',
  initial: {},
  keep: 'tab',
  code: itemsParts,
  forgetOn,
  handOver: orNull('answers'),
});

/** ticked steps, as `stepCode` names them */
const steps = defineStore<readonly string[]>({
  key: 'steps',
  initial: [],
  keep: 'tab',
  code: [stepsPart],
  forgetOn,
  handOver: orNull('answers'),
});

const child = defineStore<Child>({
  key: 'child',
  initial: null,
  keep: 'tab',
  code: [childPart],
  forgetOn,
  handOver: unsaid,
});

/** the first-use page was passed */
const started = defineStore({
  key: 'started',
  initial: false,
  keep: 'tab',
  code: [startedPart],
  forgetOn,
  handOver: unsaid,
});

/** ids of ticked signs */
const signs = defineStore<readonly string[]>({
  key: 'signs',
  initial: [],
  keep: 'memory',
  forgetOn,
  handOver: orNull('signs'),
});

/** options that ticked signs filled in, of the question that is theirs: they go when those ticks go */
const fromSigns = defineStore<readonly OptionId[]>({
  key: 'fromSigns',
  initial: [],
  keep: 'memory',
  forgetOn,
  handOver: unsaid,
});

/** ticked in a question before the app was there, and not sent: no answer yet */
const draft = defineStore<Draft | null>({ key: 'draft', initial: null, keep: 'memory', forgetOn, handOver: unsaid });

const letters = defineStore<Letters>({
  key: 'letters',
  initial: {},
  keep: 'memory',
  forgetOn,
  handOver: (typed) => (Object.values(typed).some((value) => value.length > 0) ? 'typed' : null),
});

const typed = defineStore({
  key: 'query',
  initial: '',
  keep: 'memory',
  forgetOn,
  handOver: (words) => (words === '' ? null : 'search'),
});

/** What stands in the search field, so that Back finds it again. Not a part of the session. */
export const query: Store<string> = typed;
export const setQuery = (words: string): void => typed.set(words);

/**
 * What the person told the guide during this visit. It lives in memory; what was ticked is kept in the tab too, what
 * was typed is not.
 */
export interface Session {
  readonly answers: Answers;
  readonly items: CardMarks;
  readonly signs: readonly string[];
  readonly fromSigns: readonly OptionId[];
  readonly steps: readonly string[];
  readonly draft: Draft | null;
  readonly started: boolean;
  readonly child: Child;
  readonly letters: Letters;
}

/** The stores of this file, read as one. */
export const session = combine<Session>({ answers, items, signs, fromSigns, draft, steps, started, child, letters });

export function answerQuestion(question: QuestionId, options: readonly OptionId[]): void {
  const { [question]: _, ...others } = answers.get();
  answers.set(options.length > 0 ? { ...others, [question]: options } : others);
  if (draft.get()?.question === question) draft.set(null);
}

export function setMark(procedure: ProcedureId, state: CardMark | null): void {
  const { [procedure]: _, ...others } = items.get();
  items.set(state === null ? others : { ...others, [procedure]: state });
}

/**
 * The name of a step in the session: short, so that it can be kept in the tab before the words of the steps have come.
 */
export const stepCode = (procedure: ProcedureId, step: string): string => shortOf(`${procedure}/${step}`);

const toggled = (list: readonly string[], id: string): readonly string[] =>
  list.includes(id) ? list.filter((there) => there !== id) : [...list, id];

export const toggleSign = (sign: string): void => signs.set(toggled(signs.get(), sign));
export const clearSigns = (): void => signs.set([]);
export const markFromSigns = (options: readonly OptionId[]): void => fromSigns.set(options);
export const toggleStep = (step: string): void => steps.set(toggled(steps.get(), step));
export const keepDraft = (ticked: Draft): void => draft.set(ticked);
export const dropDraft = (): void => draft.set(null);
export const markStarted = (): void => started.set(true);
export const setChild = (said: Child): void => child.set(said);
export const fillLetter = (field: string, value: string | readonly string[]): void =>
  letters.set({ ...letters.get(), [field]: value });
export const clearLetters = (): void => letters.set({});
