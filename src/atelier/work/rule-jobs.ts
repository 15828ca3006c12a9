import type { Answers } from '../../engine/index.ts';
import {
  ruleOfProcedure,
  ruleOfQuestion,
  type ProcedureRule,
  type QuestionRule,
} from '../../../tools/guide/graph/rule-facts.ts';
import { tryFamily, type TriedFamily } from '../../../tools/guide/try/try-family.ts';
import type { Guide } from './guide-state.ts';
import type { FamilyName } from './protocol.ts';

/** What has a rule, and the families that can be tried. */
export interface RuleList {
  readonly questions: readonly { readonly id: string; readonly title: string; readonly isForked: boolean }[];
  readonly topics: readonly {
    readonly title: string;
    readonly procedures: readonly { readonly id: string; readonly title: string }[];
  }[];
  readonly families: readonly (FamilyName & { readonly answers: Answers })[];
}

export function listRules({ shown: { content, figures } }: Guide): RuleList {
  if (content === null) return { questions: [], topics: [], families: [] };
  const { flow, topics, procedures } = content;
  return {
    questions: flow.questions.map(({ id, title, when }) => ({ id, title, isForked: when !== undefined })),
    topics: topics.map((topic) => ({
      title: topic.title,
      procedures: procedures.filter((one) => one.topic === topic.id).map(({ id, title }) => ({ id, title })),
    })),
    families: figures.families.map(({ id, says, answers }) => ({ id, says, answers })),
  };
}

/** The rule of a procedure or a question; null: there is none of this id, or no pack. */
export function ruleIn(
  { shown: { content, figures } }: Guide,
  { kind, id }: { readonly kind: string; readonly id: string },
): ProcedureRule | QuestionRule | null {
  if (content === null) return null;
  return kind === 'question' ? ruleOfQuestion(content, id) : ruleOfProcedure(content, figures.musts, id);
}

/** Whose plan is asked for: a family of the guide, or some answers; and of which card it is said why it is there. */
export interface Trial {
  readonly family: string | Answers;
  readonly procedure: string | null;
}

/** The plan of a family; null: there is none of this name, or no pack. */
export function tryIn({ shown: { content, figures } }: Guide, { family, procedure }: Trial): TriedFamily | null {
  if (content === null) return null;
  const answers = typeof family === 'string' ? figures.families.find(({ id }) => id === family)?.answers : family;
  return answers === undefined ? null : tryFamily(content, figures.musts, answers, procedure);
}
