import type { Flow, ProcedureId } from '../engine/index.ts';
import type { ItemState, Session } from './session.ts';
import { byShort, shortOf, splitShort } from './short-code.ts';

/**
 * What a person ticked, as a short text of codes, for the tab that they read in. Never what they typed.
 *
 *     1.k3Fq.aPz0x~W7dkq_2A~.d9xYz.b1.
 *     version . shape of the flow . parts, each a letter and its value; an answer ends in ~
 *
 * A part that is not known, or not finished, is left aside, so that later versions may add some: a choice takes a letter of its own in PARTS.
 */
const VERSION = '1';

/** What the codes are read against; a pack is one. */
export interface Known {
  readonly flow: Flow;
  readonly procedures: readonly { readonly id: ProcedureId }[];
}

interface Part {
  readonly letter: string;
  /** nothing to say: an empty text */
  readonly write: (known: Known, session: Session) => string;
  /** as far as it is sound; null when it was written for this very flow (`same`) and yet names what is not there */
  readonly read: (known: Known, value: string, same: boolean) => Partial<Session> | null;
}

const CHILD_LETTERS = { daughter: 'd', son: 's' } as const;

const PARTS: readonly Part[] = [
  { letter: 'a', write: writeAnswers, read: readAnswers },
  itemsPart('d', 'done'),
  itemsPart('n', 'not-for-me'),
  { letter: 't', write: (_, { steps }) => steps.join(''), read: (_, value) => ({ steps: splitShort(value) ?? [] }) },
  {
    letter: 'c',
    write: (_, { child }) => (child === null ? '' : CHILD_LETTERS[child]),
    read: (_, value) => ({
      child: value === CHILD_LETTERS.daughter ? 'daughter' : value === CHILD_LETTERS.son ? 'son' : null,
    }),
  },
  { letter: 'b', write: (_, { started }) => (started ? '1' : ''), read: (_, value) => ({ started: value === '1' }) },
];

/** Questions and options by their ids, in order: what the codes of the answers depend on. */
const shapeOf = ({ questions }: Flow): string =>
  shortOf(JSON.stringify(questions.map(({ id, options }) => [id, options.map((option) => option.id)])));

/** The code of a session; an empty text when nothing was said. */
export function encode(known: Known, session: Session): string {
  const parts = PARTS.flatMap(({ letter, write }) => {
    const value = write(known, session);
    return value === '' ? [] : [`${letter}${value}.`];
  });
  return parts.length === 0 ? '' : `${VERSION}.${shapeOf(known.flow)}.${parts.join('')}`;
}

/**
 * What a code says; never an error. Of another edition, the answers that this flow still knows whole: a question that lost an option
 * which was chosen is asked again. Of this very flow but with something strange in it, nothing: it is damaged.
 */
export function decode(known: Known, code: string): Partial<Session> {
  const [version, shape, ...values] = code.split('.');
  values.pop(); // behind the last point: nothing, or what was cut
  if (version !== VERSION) return {};
  const same = shape === shapeOf(known.flow);
  let said: Partial<Session> = {};
  for (const value of values) {
    const part = PARTS.find(({ letter }) => value.startsWith(letter))?.read(known, value.slice(1), same);
    if (part === null) return {};
    said = { ...said, ...part, items: { ...said.items, ...part?.items } };
  }
  return said;
}

interface Place {
  readonly question: string;
  readonly option: string;
}

const placesOf = ({ questions }: Flow): readonly Place[] =>
  questions.flatMap(({ id, options }) => options.map((option) => ({ question: id, option: option.id })));
const nameOf = ({ question, option }: Place): string => `${question}/${option}`;

function writeAnswers({ flow }: Known, { answers }: Session): string {
  const groups = flow.questions.map(({ id, options }) =>
    options
      .filter((option) => answers[id]?.includes(option.id))
      .map((option) => shortOf(nameOf({ question: id, option: option.id })))
      .join(''),
  );
  return groups.map((group) => group && `${group}~`).join('');
}

function readAnswers({ flow }: Known, value: string, same: boolean): Partial<Session> | null {
  const known = byShort(placesOf(flow), nameOf);
  // what stands behind the last ~ was cut, and is no whole answer
  const groups = (value.match(/[^~]*~|[^~]+/g) ?? []).map((group) => {
    const codes = group.endsWith('~') ? splitShort(group.slice(0, -1)) : null;
    return (codes ?? []).map((code) => known.get(code));
  });
  const whole = groups.filter(
    (group): group is Place[] =>
      group.length > 0 && group.every((place) => place !== undefined && place.question === group[0]?.question),
  );
  if (same && whole.length < groups.length) return null;
  return { answers: Object.fromEntries(whole.map((group) => [group[0]?.question, group.map(({ option }) => option)])) };
}

function itemsPart(letter: string, state: ItemState): Part {
  return {
    letter,
    write: (known, { items }) =>
      known.procedures
        .filter(({ id }) => items[id] === state)
        .map(({ id }) => shortOf(id))
        .join(''),
    read: (known, value) => {
      const procedures = byShort(known.procedures, ({ id }) => id);
      const ids = (splitShort(value) ?? []).flatMap((code) => procedures.get(code)?.id ?? []);
      return { items: Object.fromEntries(ids.map((id) => [id, state])) };
    },
  };
}
