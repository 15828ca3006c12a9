import type { PackQuestion } from '../../../src/pack/index.ts';
import type { Content } from '../../compiler/index.ts';
import { sayCondition, sayConditionLines } from '../say/say-condition.ts';
import { says as words } from '../languages/index.ts';
import { compareFields, matchById, type Change, type Fields } from './change.ts';

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
    ...removed.map(({ id, title }) => change(id, words.diff.questionGone, { before: title })),
    ...added.map(({ id, title }) => change(id, words.diff.questionNew, { after: title })),
    ...orderOf(before, after),
    ...kept.flatMap((pair) => [
      ...compareFields(pair.before, pair.after, WORDS).map(({ field, ...sides }) =>
        change(pair.after.id, words.pair(words.quote(pair.after.short), field), sides),
      ),
      ...compareFields({ pack: before, question: pair.before }, { pack: after, question: pair.after }, RULES).map(
        ({ field, ...sides }) => change(pair.after.id, words.pair(words.quote(pair.after.short), field), sides),
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
    : [{ subject: 'question', id: '', says: words.diff.questionOrder, before: was.join(', '), after: is.join(', ') }];
}

const WORDS: Fields<PackQuestion> = {
  question: ({ title }) => title,
  short: ({ short }) => short,
  why: ({ why }) => why,
  hint: ({ hint = '' }) => hint,
  child: ({ child }) =>
    child ? [child.title, child.hint ?? '', child.daughter, child.son, child.unsaid].join('\n') : '',
};

const labelsOf = ({ options }: PackQuestion, ids: readonly string[] = []): string =>
  ids.map((id) => words.quote(options.find((option) => option.id === id)?.label ?? id)).join(', ');

const RULES: Fields<{ readonly pack: Content; readonly question: PackQuestion }> = {
  asked: ({ pack, question }) =>
    question.when ? sayConditionLines(pack, question.when).join('\n') : words.rules.always,
  variants: ({ pack, question }) =>
    (question.variants ?? [])
      .map(({ when, options = {}, ...texts }) =>
        [
          words.pair(words.rules.if(sayCondition(pack, when)), '').trimEnd(),
          ...Object.values(texts).map((text) => `  ${text}`),
          ...Object.values(options).map(
            ({ label, hint }) => `  ${words.quote(label)}${hint === undefined ? '' : ` (${hint})`}`,
          ),
        ].join('\n'),
      )
      .join('\n'),
  howMany: ({ question }) => (question.kind === 'one' ? words.rules.onlyOne : words.rules.several),
  exclusive: ({ question }) => labelsOf(question, question.exclusive),
  urgent: ({ question }) => labelsOf(question, question.urgent),
  keepsNothing: ({ question }) => labelsOf(question, question.keepsNothing),
};

function diffOptions(before: PackQuestion, after: PackQuestion): readonly Change[] {
  const { added, removed, kept } = matchById(before.options, after.options);
  const change = (option: string, says: string, sides: Pick<Change, 'before' | 'after'>): Change => ({
    subject: 'question',
    id: `${after.id}/${option}`,
    says: words.pair(words.quote(after.short), says),
    ...sides,
  });
  const say = ({ label, hint }: PackQuestion['options'][number]): string =>
    hint === undefined ? label : `${label} (${hint})`;
  return [
    ...removed.map((option) => change(option.id, words.diff.optionGone, { before: say(option) })),
    ...added.map((option) => change(option.id, words.diff.optionNew, { after: say(option) })),
    ...kept
      .filter((pair) => say(pair.before) !== say(pair.after))
      .map((pair) =>
        change(pair.after.id, words.diff.optionReworded, { before: say(pair.before), after: say(pair.after) }),
      ),
  ];
}
