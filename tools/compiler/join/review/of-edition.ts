import type { PackQuestion, QuestionVariant } from '../../../../src/pack/index.ts';
import type { Content } from '../content.ts';
import { ofRule, ofWords } from './of-procedure.ts';
import type { StatementPart, Role, Statement } from './statement.ts';
import { sayWhole, writeForms } from './write-words.ts';

const QUESTIONS: StatementPart = { id: 'questions' };
const OPENINGS: StatementPart = { id: 'openings' };
const URGENT: StatementPart = { id: 'urgent' };
const ALERTS: StatementPart = { id: 'alerts' };
const SIGNS: StatementPart = { id: 'signs' };
const TERMS: StatementPart = { id: 'glossary' };

/** What an edition states besides the things that have their own review. */
export const ofEdition = ({ flow, openings, urgent, alerts, signs, terms }: Content): readonly Statement[] => [
  ...flow.questions.flatMap(ofQuestion),
  ...openings.flatMap(({ when, lines, forChild }): readonly Statement[] => [
    ...(when ? [ofRule(OPENINGS, 'variant', when)] : []),
    ...lines.flatMap((unsaid, index) => {
      const [daughter, son] = [forChild?.daughter.lines[index], forChild?.son.lines[index]];
      const isSame = daughter === undefined || son === undefined || (daughter === unsaid && son === unsaid);
      return ofWords(OPENINGS, 'lead', isSame ? unsaid : writeForms({ daughter, son, unsaid }));
    }),
  ]),
  ...urgent.flatMap(({ title, text, say, contacts }): readonly Statement[] => [
    ...ofWords(URGENT, 'title', title),
    ...text.split('\n').flatMap((line) => ofWords(URGENT, 'lead', line)),
    ...(say ? [{ part: URGENT, role: 'say' as const, ...sayWhole(say) }] : []),
    ofRule(URGENT, 'call', contacts),
  ]),
  ...alerts.flatMap(({ when, title, contacts }): readonly Statement[] => [
    ofRule(ALERTS, 'variant', when),
    ...ofWords(ALERTS, 'title', title),
    ofRule(ALERTS, 'call', contacts),
  ]),
  ...signs.flatMap((group): readonly Statement[] => [
    ...ofWords(SIGNS, 'title', group.title),
    ...ofWords(SIGNS, 'hint', group.intro),
    ...group.signs.map(({ label, also, strength, sources }) => ({
      part: SIGNS,
      under: group.title,
      role: 'sign' as const,
      says: `${label} · ${also}`,
      only: strength,
      sources,
      links: [],
    })),
  ]),
  ...terms.flatMap(({ name, definition }) => ofWords(TERMS, 'term', `${name} · ${definition}`)),
];

function ofQuestion(question: PackQuestion): readonly Statement[] {
  const inside = (role: Role, words: string | undefined): readonly Statement[] =>
    ofWords(QUESTIONS, role, words).map((statement) => ({ ...statement, under: question.short }));
  const { child } = question;
  return [
    ...inside('question', question.title),
    ...(question.when ? [{ ...ofRule(QUESTIONS, 'when', question.when), under: question.short }] : []),
    ...inside('hint', question.hint),
    ...inside('why', question.why),
    ...question.options.flatMap(({ label, hint }) => inside('option', hint ? `${label} · ${hint}` : label)),
    ...(child
      ? [child, ...(child.variants ?? [])].flatMap(({ title, hint, daughter, son, unsaid }) =>
          inside('child', [title, hint, daughter, son, unsaid].filter((words) => words !== undefined).join(' · ')),
        )
      : []),
    ...(question.variants ?? []).flatMap((variant) => ofVariant(question, variant, inside)),
  ];
}

const ofVariant = (
  { short }: PackQuestion,
  { when, title, hint, why, options = {} }: QuestionVariant,
  inside: (role: Role, words: string | undefined) => readonly Statement[],
): readonly Statement[] => [
  { ...ofRule(QUESTIONS, 'variant', when), under: short },
  ...inside('question', title),
  ...inside('hint', hint),
  ...inside('why', why),
  ...Object.values(options).flatMap((option) =>
    inside('option', option.hint ? `${option.label} · ${option.hint}` : option.label),
  ),
];
