import { foldCondition, type Condition, type Procedure, type Question } from '../../src/engine/index.ts';
import type { EditionRecord, RecordedProcedure } from '../../tools/guide/publish/edition-record.ts';

/** Editions that might follow one: the same but for one change, with a name of their own. */
const named = (record: EditionRecord, change: string): EditionRecord => ({
  ...record,
  edition: `${record.edition} ${change}`,
});

/** A condition that looks only at what is left: on what is gone it is false, as on what was not asked. */
const narrow = (condition: Condition, left: (question: string, option: string) => boolean): Condition =>
  foldCondition<Condition>(condition, {
    is(atom) {
      const options = atom.options.filter((option) => left(atom.question, option));
      return options.length > 0 ? { ...atom, options } : { kind: 'any', of: [] };
    },
    count: (atom) => (left(atom.question, '') ? atom : { kind: 'any', of: [] }),
    all: (of) => ({ kind: 'all', of }),
    any: (of) => ({ kind: 'any', of }),
    not: (of) => ({ kind: 'not', of }),
    named: (of, { name }) => ({ kind: 'named', name, of }),
  });

function narrowRules(record: EditionRecord, left: (question: string, option: string) => boolean): EditionRecord {
  const mark = <T>(value: T | Condition): T | Condition =>
    typeof value === 'object' && value !== null ? narrow(value as Condition, left) : value;
  const when = (condition: Condition | undefined) => (condition ? { when: narrow(condition, left) } : {});
  const question = ({ when: asked, ...rest }: Question): Question => ({
    ...rest,
    ...when(asked),
    options: rest.options.filter(({ id }) => left(rest.id, id)),
    exclusive: (rest.exclusive ?? []).filter((id) => left(rest.id, id)),
    urgent: (rest.urgent ?? []).filter((id) => left(rest.id, id)),
  });
  const procedure = ({ when: brings, band, lift, protective, ...rest }: RecordedProcedure): RecordedProcedure => ({
    ...rest,
    ...when(brings),
    band: band.map((choice) => ({ band: choice.band, ...when(choice.when) })),
    ...(lift && { lift: narrow(lift, left) }),
    ...(protective !== undefined && { protective: mark(protective) }),
  });
  return {
    ...record,
    flow: { questions: record.flow.questions.filter(({ id }) => left(id, '')).map(question) },
    procedures: record.procedures.map(procedure),
  };
}

export const withoutOption = (record: EditionRecord, question: string, option: string): EditionRecord =>
  named(
    narrowRules(record, (of, one) => of !== question || one !== option),
    `without ${question}/${option}`,
  );

export const withoutQuestion = (record: EditionRecord, question: string): EditionRecord =>
  named(
    narrowRules(record, (of) => of !== question),
    `without ${question}`,
  );

export const withoutProcedure = (record: EditionRecord, id: string): EditionRecord =>
  named({ ...record, procedures: record.procedures.filter((one) => one.id !== id).map(forget(id)) }, `without ${id}`);

const forget =
  (id: string) =>
  <T extends Procedure>(procedure: T): T => ({
    ...procedure,
    joins: (procedure.joins ?? []).filter((one) => one !== id),
  });

/** One more, in every plan. */
export const withProcedure = (record: EditionRecord, id: string): EditionRecord =>
  named(
    { ...record, procedures: [...record.procedures, { id, band: [{ band: 'today' }], protective: true, said: id }] },
    `with ${id}`,
  );

const changeOne = (record: EditionRecord, id: string, part: Partial<RecordedProcedure>): readonly RecordedProcedure[] =>
  record.procedures.map((one) => (one.id === id ? { ...one, ...part } : one));

/** At another place wherever it is: no cap moves it. */
export const withMoved = (record: EditionRecord, id: string): EditionRecord =>
  named({ ...record, procedures: changeOne(record, id, { band: [{ band: 'later' }], joins: [] }) }, `with ${id} moved`);

export const withOtherWords = (record: EditionRecord, id: string): EditionRecord =>
  named({ ...record, procedures: changeOne(record, id, { said: 'other words' }) }, `with other words for ${id}`);
