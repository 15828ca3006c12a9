import type { Answers, OptionId, ProcedureId, QuestionId } from '../engine/index.ts';
import { createStore, type Store } from '../store.ts';
import { shortOf } from './short-code.ts';

/** Three states of a procedure in the plan: to do (nothing said), done, not for me. */
export type ItemState = 'done' | 'not-for-me';

/** What the person told the guide during this visit. It lives in memory; what was ticked is kept in the tab too (tab.ts), what was typed is not. */
export interface Session {
  readonly answers: Answers;
  readonly items: Readonly<Record<ProcedureId, ItemState>>;
  /** ids of ticked signs */
  readonly signs: readonly string[];
  /** options of `noticed` that ticked signs filled in: they go when those ticks go */
  readonly fromSigns: readonly OptionId[];
  /** ticked steps, as `stepCode` names them */
  readonly steps: readonly string[];
  /** the first-use page was passed */
  readonly started: boolean;
  /** how words speak of the child, where the person said it; no answer, and no rule sees it */
  readonly child: 'daughter' | 'son' | null;
  /** what was typed into letters, by field: once for all letters */
  readonly letters: Readonly<Record<string, string | readonly string[]>>;
}

const EMPTY: Session = {
  answers: {},
  items: {},
  signs: [],
  fromSigns: [],
  steps: [],
  started: false,
  child: null,
  letters: {},
};

const memory = createStore<Session>(EMPTY);
export const session: Store<Session> = memory;

const change = (part: Partial<Session>): void => memory.set({ ...memory.get(), ...part });

export function answerQuestion(question: QuestionId, options: readonly OptionId[]): void {
  const { [question]: _, ...others } = memory.get().answers;
  change({ answers: options.length > 0 ? { ...others, [question]: options } : others });
}

export function setItem(procedure: ProcedureId, state: ItemState | null): void {
  const { [procedure]: _, ...others } = memory.get().items;
  change({ items: state === null ? others : { ...others, [procedure]: state } });
}

/** The name of a step in the session: short, so that it can be kept in the tab before the words of the steps have come. */
export const stepCode = (procedure: ProcedureId, step: string): string => shortOf(`${procedure}/${step}`);

const toggled = (list: readonly string[], id: string): readonly string[] =>
  list.includes(id) ? list.filter((one) => one !== id) : [...list, id];

export const toggleSign = (sign: string): void => change({ signs: toggled(memory.get().signs, sign) });
export const clearSigns = (): void => change({ signs: [] });
export const markFromSigns = (options: readonly OptionId[]): void => change({ fromSigns: options });
export const toggleStep = (step: string): void => change({ steps: toggled(memory.get().steps, step) });
export const markStarted = (): void => change({ started: true });
export const setChild = (child: Session['child']): void => change({ child });
export const fillLetter = (field: string, value: string | readonly string[]): void =>
  change({ letters: { ...memory.get().letters, [field]: value } });
export const clearLetters = (): void => change({ letters: {} });

const typed = createStore('');
/** What stands in the search field, so that Back finds it again. Not a part of the session. */
export const query: Store<string> = typed;
export const setQuery = (words: string): void => typed.set(words);

/** Forgets everything said during this visit. */
export function forgetSession(): void {
  memory.set(EMPTY);
  typed.set('');
}

/** Takes back what the tab kept across a reload. */
export const restoreSession = (said: Partial<Session>): void => change(said);
