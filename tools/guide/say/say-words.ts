import type { Answers, Place } from '../../../src/engine/index.ts';
import type { Content } from '../../compiler/index.ts';
import { says } from '../languages/index.ts';

/** The places of a plan as the guide names them, inside a sentence. */
export const BAND_WORDS: Readonly<Record<Place, string>> = says.bands;

/** The names of these contacts, in this order; the id of one that the pack does not have. */
export const namesOf = ({ contacts }: Pick<Content, 'contacts'>, ids: readonly string[]): readonly string[] =>
  ids.map((id) => contacts.find((contact) => contact.id === id)?.name ?? id);

/** Answers by the words of the questions; an id that the pack does not have stays as it is. */
export function sayAnswers({ flow }: Pick<Content, 'flow'>, answers: Answers): string {
  const said = Object.entries(answers).map(([id, options]) => {
    const question = flow.questions.find((question) => question.id === id);
    const labels = options.map((option) =>
      says.quote(question?.options.find((known) => known.id === option)?.label ?? option),
    );
    return says.pair(question?.short ?? id, labels.join(' + '));
  });
  return said.length === 0 ? says.rules.noAnswer : says.statements(said);
}
