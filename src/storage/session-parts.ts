import type { Answers, Flow, ProcedureId } from '../engine/index.ts';
import type { Known, CodePart } from './session-code.ts';
import { byShort, shortOf, splitShort } from './short-code.ts';

/** What a person said of a card, which is to do where they said nothing; kept on phones under the name `items`. */
export type CardMark = 'done' | 'not-for-me';
export type CardMarks = Readonly<Record<ProcedureId, CardMark>>;

/** How words speak of the child, where the person said it; no answer, and no rule sees it. */
export type Child = 'daughter' | 'son' | null;

/**
 * What the stores of a session are in the code of the tab (session-code.ts). The letters are published: decision 0015.
 */
export const answersPart: CodePart<Answers> = { letter: 'a', write: writeAnswers, read: readAnswers };

/** The procedures in one state. */
const marksPart = (letter: string, state: CardMark): CodePart<CardMarks> => ({
  letter,
  write: ({ procedures }, items) =>
    procedures
      .filter(({ id }) => items[id] === state)
      .map(({ id }) => shortOf(id))
      .join(''),
  read(known, text, _same, before) {
    const procedures = byShort(known.procedures, ({ id }) => id);
    const ids = (splitShort(text) ?? []).flatMap((code) => procedures.get(code)?.id ?? []);
    return { ...before, ...Object.fromEntries(ids.map((id) => [id, state])) };
  },
});

export const itemsParts = [marksPart('d', 'done'), marksPart('n', 'not-for-me')];

export const stepsPart: CodePart<readonly string[]> = {
  letter: 't',
  write: (_, steps) => steps.join(''),
  read: (_, text) => splitShort(text) ?? [],
};

const CHILD_LETTERS = { daughter: 'd', son: 's' } as const;

export const childPart: CodePart<Child> = {
  letter: 'c',
  write: (_, child) => (child === null ? '' : CHILD_LETTERS[child]),
  read: (_, text) => (text === CHILD_LETTERS.daughter ? 'daughter' : text === CHILD_LETTERS.son ? 'son' : null),
};

export const startedPart: CodePart<boolean> = {
  letter: 'b',
  write: (_, started) => (started ? '1' : ''),
  read: (_, text) => text === '1',
};

interface OptionPlace {
  readonly question: string;
  readonly option: string;
}

const placesOf = ({ questions }: Flow): readonly OptionPlace[] =>
  questions.flatMap(({ id, options }) => options.map((option) => ({ question: id, option: option.id })));
const nameOf = ({ question, option }: OptionPlace): string => `${question}/${option}`;

function writeAnswers({ flow }: Known, answers: Answers): string {
  const groups = flow.questions.map(({ id, options }) =>
    options
      .filter((option) => answers[id]?.includes(option.id))
      .map((option) => shortOf(nameOf({ question: id, option: option.id })))
      .join(''),
  );
  return groups.map((group) => group && `${group}~`).join('');
}

function readAnswers({ flow }: Known, text: string, same: boolean): Answers | undefined {
  const known = byShort(placesOf(flow), nameOf);
  // what stands behind the last ~ was cut, and is no whole answer
  const groups = (text.match(/[^~]*~|[^~]+/g) ?? []).map((group) => {
    const codes = group.endsWith('~') ? splitShort(group.slice(0, -1)) : null;
    return (codes ?? []).map((code) => known.get(code));
  });
  const whole = groups.filter(
    (group): group is OptionPlace[] =>
      group.length > 0 && group.every((place) => place !== undefined && place.question === group[0]?.question),
  );
  if (same && whole.length < groups.length) return undefined;
  return Object.fromEntries(whole.map((group) => [group[0]?.question, group.map(({ option }) => option)]));
}
