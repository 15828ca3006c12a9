import type { PackQuestion } from '../../../src/pack/index.ts';
import type { Content } from '../../compiler/index.ts';
import { sayCondition, sayConditionLines } from '../say/say-condition.ts';
import { quote } from '../say/say-words.ts';
import { compareFields, matchById, type Change } from './change.ts';

/** Changes of the questions and of their options. */
export function diffFlow(before: Content, after: Content): readonly Change[] {
  const { added, removed, kept } = matchById(before.flow.questions, after.flow.questions);
  const change = (id: string, says: string, sides: Pick<Change, 'before' | 'after'>): Change => ({
    subject: 'question',
    id,
    says,
    ...sides,
  });
  return [
    ...removed.map(({ id, title }) => change(id, 'Question retirée', { before: title })),
    ...added.map(({ id, title }) => change(id, 'Nouvelle question', { after: title })),
    ...orderOf(before, after),
    ...kept.flatMap((pair) => [
      ...compareFields(pair.before, pair.after, WORDS).map(({ field, ...sides }) =>
        change(pair.after.id, `${quote(pair.after.short)}\u00A0: ${field}`, sides),
      ),
      ...compareFields({ pack: before, question: pair.before }, { pack: after, question: pair.after }, RULES).map(
        ({ field, ...sides }) => change(pair.after.id, `${quote(pair.after.short)}\u00A0: ${field}`, sides),
      ),
      ...diffOptions(pair.before, pair.after),
    ]),
  ];
}

function orderOf(before: Content, after: Content): readonly Change[] {
  const idsOf = (pack: Content, other: Content) =>
    pack.flow.questions
      .filter(({ id }) => other.flow.questions.some((question) => question.id === id))
      .map(({ short }) => short);
  const [was, is] = [idsOf(before, after), idsOf(after, before)];
  const ids = (pack: Content, other: Content) =>
    pack.flow.questions
      .map(({ id }) => id)
      .filter((id) => other.flow.questions.some((question) => question.id === id))
      .join();
  return ids(before, after) === ids(after, before)
    ? []
    : [{ subject: 'question', id: '', says: 'Ordre des questions', before: was.join(', '), after: is.join(', ') }];
}

const WORDS: Readonly<Record<string, (question: PackQuestion) => string>> = {
  question: ({ title }) => title,
  'nom court': ({ short }) => short,
  pourquoi: ({ why }) => why,
  précision: ({ hint = '' }) => hint,
  'fille, fils ou sans le dire': ({ child }) =>
    child ? [child.title, child.hint ?? '', child.daughter, child.son, child.unsaid].join('\n') : '',
};

const labelsOf = ({ options }: PackQuestion, ids: readonly string[] = []): string =>
  ids.map((id) => quote(options.find((option) => option.id === id)?.label ?? id)).join(', ');

const RULES: Readonly<Record<string, (asked: { readonly pack: Content; readonly question: PackQuestion }) => string>> =
  {
    'quand elle est posée': ({ pack, question }) =>
      question.when ? sayConditionLines(pack, question.when).join('\n') : 'toujours',
    'mots selon les réponses': ({ pack, question }) =>
      (question.variants ?? [])
        .map(({ when, options = {}, ...words }) =>
          [
            `si ${sayCondition(pack, when)}\u00A0:`,
            ...Object.values(words).map((text) => `  ${text}`),
            ...Object.values(options).map(
              ({ label, hint }) => `  ${quote(label)}${hint === undefined ? '' : ` (${hint})`}`,
            ),
          ].join('\n'),
        )
        .join('\n'),
    'nombre de réponses': ({ question }) => (question.kind === 'one' ? 'une seule' : 'plusieurs'),
    'réponses qui restent seules': ({ question }) => labelsOf(question, question.exclusive),
    'réponses qui disent un danger': ({ question }) => labelsOf(question, question.urgent),
  };

function diffOptions(before: PackQuestion, after: PackQuestion): readonly Change[] {
  const { added, removed, kept } = matchById(before.options, after.options);
  const change = (option: string, says: string, sides: Pick<Change, 'before' | 'after'>): Change => ({
    subject: 'question',
    id: `${after.id}/${option}`,
    says: `${quote(after.short)}\u00A0: ${says}`,
    ...sides,
  });
  const say = ({ label, hint }: PackQuestion['options'][number]): string =>
    hint === undefined ? label : `${label} (${hint})`;
  return [
    ...removed.map((option) => change(option.id, 'réponse retirée', { before: say(option) })),
    ...added.map((option) => change(option.id, 'nouvelle réponse', { after: say(option) })),
    ...kept
      .filter((pair) => say(pair.before) !== say(pair.after))
      .map((pair) => change(pair.after.id, 'réponse reformulée', { before: say(pair.before), after: say(pair.after) })),
  ];
}
