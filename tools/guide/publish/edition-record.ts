import { createHash } from 'node:crypto';
import type { Procedure, Question, Rules } from '../../../src/engine/index.ts';
import type { Core } from '../../../src/pack/index.ts';

/** A procedure as the plan of an edition had it. */
export type RecordedProcedure = Procedure & {
  /** differs when its card says something else: title, why, contacts or what to say, in the source language */
  readonly said: string;
};

/**
 * What is kept of a published edition: its rules, and what tells whether the words of a card have changed. So the plan
 * of any answers in that edition can be made again, and met with a later one. `plan(record, answers)` works as it is.
 */
export interface EditionRecord extends Rules {
  /** ISO date: the edition's name */
  readonly edition: string;
  readonly procedures: readonly RecordedProcedure[];
}

/** The part of a pack that a record is made of. */
export type Recorded = Pick<Core, 'edition' | 'caps' | 'flow' | 'procedures'>;

/** What the plan tells of a change (src/app/plan/plan-news.tsx), cut short. */
const saidOf = ({ title, why, contacts, say }: Recorded['procedures'][number]): string =>
  createHash('sha256')
    .update(JSON.stringify([title, why, contacts, say]))
    .digest('hex')
    .slice(0, 16);

/** Without its words. The keys stand here one by one, so that nothing else of a pack comes in. */
const questionOf = ({ id, kind, options, exclusive, urgent, when }: Question): object => ({
  id,
  kind,
  when,
  options: options.map((option) => ({ id: option.id })),
  exclusive,
  urgent,
});

const procedureOf = (procedure: Recorded['procedures'][number]): object => {
  const { id, when, band, lift, protective, joins, done, yields, service, ifRefused, lastResort, anyHour } = procedure;
  const rules = { id, when, band, lift, protective, joins, done, yields, service, ifRefused, lastResort, anyHour };
  return { ...rules, said: saidOf(procedure) };
};

/** The text of a record: a question or a procedure on each line. The same content gives the same text. */
export function writeRecord({ edition, caps, flow, procedures }: Recorded): string {
  const lines = (list: readonly object[]): string => list.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
  return `{
  "edition": ${JSON.stringify(edition)},
  "caps": ${JSON.stringify(caps)},
  "flow": { "questions": [
${lines(flow.questions.map(questionOf))}
  ] },
  "procedures": [
${lines(procedures.map(procedureOf))}
  ]
}
`;
}

/** Reads what `writeRecord` wrote. Throws when it is no JSON. */
export const readRecord = (text: string): EditionRecord => JSON.parse(text) as EditionRecord;
