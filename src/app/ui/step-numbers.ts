interface WithId {
  readonly id: string;
}

/**
 * Steps of the flow as a place names them, and so the history: short numbers. A browser writes its history to the disk,
 * where a name would tell what was asked and read (decision 0064).
 */
export const STEPS = { entry: '0', start: '1', end: '2', check: '3', plan: '4' } as const;

/** Questions have numbers from here on, in the order of the flow; then procedures whose words are shown. */
const QUESTIONS = 10;
const SCRIPTS = 1000;

const placeOf = (all: readonly WithId[], id: string): number => all.findIndex((item) => item.id === id);

export const questionStep = (questions: readonly WithId[], id: string): string =>
  String(QUESTIONS + placeOf(questions, id));

/** The step of the flow that shows the words of a procedure in very large letters. */
export const scriptStep = (procedures: readonly WithId[], id: string): string =>
  String(SCRIPTS + placeOf(procedures, id));

export const isScriptStep = (step: string | null): boolean => Number(step) >= SCRIPTS;

/** The id of the question, or of the procedure, that a step names; undefined when it names none. */
export const questionAt = (questions: readonly WithId[], step: string): string | undefined =>
  questions[Number(step) - QUESTIONS]?.id;
export const scriptAt = (procedures: readonly WithId[], step: string): string | undefined =>
  procedures[Number(step) - SCRIPTS]?.id;
