import { foldCondition, type Condition } from '../../../src/engine/index.ts';
import type { PackQuestion } from '../../../src/pack/index.ts';
import type { Content } from '../../compiler/index.ts';
import { says } from '../languages/index.ts';

/** A condition in words: one sentence, or several of which all or some must hold. */
export type SaidCondition =
  | { readonly words: string }
  | {
      readonly join: 'all' | 'any';
      readonly of: readonly SaidCondition[];
      /** of a condition with a name */ readonly name?: string;
    };

/**
 * A condition in plain French, by the words of the pack, on one line.
 *
 *     sayCondition(pack, { kind: 'is', question: 'who', options: ['myself'] })   // Qui vous êtes : « C’est moi »
 */
export function sayCondition(pack: Pick<Content, 'flow'>, condition: Condition): string {
  return joinSaid(describeCondition(pack, condition));
}

type SaidUnder = (negated: boolean) => SaidCondition;

/** The same as a tree. A `not` is carried inwards, down to single questions, where it is easy to say. */
export function describeCondition(pack: Pick<Content, 'flow'>, condition: Condition): SaidCondition {
  const join =
    (as: 'all' | 'any', negatedAs: 'all' | 'any') =>
    (parts: readonly SaidUnder[]): SaidUnder =>
    (negated) =>
      joinParts(
        negated ? negatedAs : as,
        parts.map((part) => part(negated)),
      );
  return foldCondition<SaidUnder>(condition, {
    is: ({ question, options }) => {
      const asked = findQuestion(pack, question);
      return (negated) => ({ words: sayIs(asked, options, negated) });
    },
    count: ({ question, atLeast }) => {
      const asked = findQuestion(pack, question);
      return (negated) => ({ words: sayCount(asked, atLeast, negated) });
    },
    all: join('all', 'any'),
    any: join('any', 'all'),
    not: (part) => (negated) => part(!negated),
    named:
      (part, { name }) =>
      (negated) => {
        const said = part(negated);
        return 'words' in said ? said : { ...said, name: negated ? `pas ${name}` : name };
      },
  })(false);
}

/** One part stands for itself, and parts of the same kind are one list. */
function joinParts(join: 'all' | 'any', of: readonly SaidCondition[]): SaidCondition {
  const flat = of.flatMap((part) =>
    'join' in part && part.join === join && part.name === undefined ? part.of : [part],
  );
  const [only] = flat;
  return only && flat.length === 1 ? only : { join, of: flat };
}

function joinSaid(said: SaidCondition): string {
  if ('words' in said) return said.words;
  if (said.of.length === 0) return said.join === 'all' ? says.rules.always : says.rules.never;
  return said.of
    .map((part) => ('join' in part && part.of.length > 0 ? `(${joinSaid(part)})` : joinSaid(part)))
    .join(said.join === 'all' ? says.rules.and : says.rules.orElse);
}

/**
 * The same on several lines, one for each question that is looked at; what belongs together is indented.
 *
 *     tout ceci :
 *       L’âge : pas « 18 ans ou plus »
 *       Déjà fait : « La plainte a été refusée »
 */
export function sayConditionLines(pack: Pick<Content, 'flow'>, condition: Condition): readonly string[] {
  return listLines(describeCondition(pack, condition));
}

function listLines(said: SaidCondition): readonly string[] {
  if ('words' in said || said.of.length === 0) return [joinSaid(said)];
  const name = said.name === undefined ? '' : ` (${said.name})`;
  return [
    says.pair(`${said.join === 'all' ? says.rules.allOfThese : says.rules.oneOfThese}${name}`, '').trimEnd(),
    ...said.of.flatMap((part) => listLines(part).map((line) => `  ${line}`)),
  ];
}

function findQuestion({ flow }: Pick<Content, 'flow'>, id: string): PackQuestion {
  const question = flow.questions.find((question) => question.id === id);
  if (!question) throw new Error(`The pack has no question "${id}"`);
  return question;
}

function sayIs({ short, options }: PackQuestion, chosen: readonly string[], negated: boolean): string {
  const labels = chosen.map((id) => says.quote(options.find((option) => option.id === id)?.label ?? id));
  return says.pair(short, negated ? says.rules.noneOf(labels) : labels.join(says.rules.or));
}

function sayCount({ short }: PackQuestion, atLeast: number, negated: boolean): string {
  return says.pair(short, negated ? says.rules.fewerThan(atLeast) : says.rules.atLeast(atLeast));
}
