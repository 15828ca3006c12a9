import { sayOfChild, type Core, type LetterField, type Opening, type Texts } from '../../../../src/pack/index.ts';
import { isList } from '../rule-places.ts';
import { wordCard } from './of-cards.ts';
import { wordQuestion } from './of-questions.ts';
import { listForms, type Wording } from './wording.ts';

/**
 * All words that answers choose, as the screens choose them: questions, the opening of the plan, its cards, what the
 * options of letters that are ticked beforehand say.
 */
export function listWordings(
  {
    flow,
    openings,
    procedures,
    letterFields,
  }: Pick<Core, 'flow' | 'openings' | 'procedures'> & Pick<Texts, 'letterFields'>,
  files: ReadonlyMap<string, string>,
  locale: string,
): readonly Wording[] {
  const questions = isList(files, 'flow.yaml') ? [] : ['questions'];
  const fields = isList(files, 'letter-fields.yaml') ? [] : ['fields'];
  return [
    ...flow.questions.flatMap((question, index) => wordQuestion(flow, question, [...questions, index], locale)),
    wordOpening(openings, `${locale}/pack.yaml`),
    ...procedures.flatMap((procedure) => wordCard(flow, procedure, locale)),
    ...letterFields.flatMap((field, index) => wordTicks(field, [...fields, index], locale)),
  ];
}

function wordOpening(openings: readonly Opening[], file: string): Wording {
  const versions = openings.map((opening, index) => ({
    ...(opening.when && { when: { condition: opening.when, file, path: ['openings', index, 'when'] } }),
    texts: opening.lines.flatMap((_, at) =>
      listForms(file, ['openings', index, 'lines', at], (child) => sayOfChild(opening, child).lines[at]),
    ),
  }));
  return { in: 'opening', of: 'opening', versions };
}

function wordTicks(
  { id, options = [] }: LetterField,
  at: readonly (string | number)[],
  locale: string,
): readonly Wording[] {
  return options.flatMap((option, index): readonly Wording[] => {
    if (option.when === undefined) return [];
    const when = { condition: option.when, file: 'letter-fields.yaml', path: [...at, 'options', index, 'when'] };
    const texts = listForms(
      `${locale}/letter-fields.yaml`,
      [id, 'options', option.id],
      (child) => sayOfChild(option, child).says,
    );
    return [{ in: 'letters', of: `${id}/${option.id}`, versions: [{ when, texts }] }];
  });
}
