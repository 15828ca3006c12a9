import {
  explain,
  type Answers,
  type PlacedProcedure,
  type ProcedureId,
  type Reason,
} from '../../../src/engine/index.ts';
import type { Content } from '../../compiler/index.ts';
import { says } from '../languages/index.ts';
import { sayAnswers } from '../say/say-words.ts';

/** Why a card stands where it stands, in words. */
export interface ExplainedCard {
  /** the answers that bring it; null: it is in every plan */
  readonly because: string | null;
  /** the questions in which these were given */
  readonly questions: readonly string[];
  /** the cards that it takes the place of, by an answer */
  readonly replaces: readonly string[];
  /** in whose card it stands */
  readonly inCardOf: string | null;
  /** the place of its rule, and the cards that left it no room there; null: it stands where its rule says */
  readonly pushed: string | null;
  /** what would take it out of the plan: for each question, one or more answers */
  readonly withdrawnBy: readonly string[];
}

/** Explains a card of the plan of these answers. Throws, naming the id, when it is not in the plan. */
export function explainCard(
  pack: Content,
  answers: Answers,
  { procedure: id, band, ownBand, joins }: PlacedProcedure,
): ExplainedCard {
  const { brings, withdrawnBy, pushedBy } = explain(pack, answers, id);
  const titleOf = (planned: ProcedureId): string =>
    pack.procedures.find((procedure) => procedure.id === planned)?.title ?? planned;
  const because = Object.fromEntries(
    brings.map(({ question }) => [
      question,
      brings.filter((choice) => choice.question === question).map(({ option }) => option),
    ]),
  );
  const replaces = pack.procedures.filter(({ yields = [] }) =>
    yields.some(({ question, option, to }) => to === id && answers[question]?.includes(option)),
  );
  return {
    because: brings.length === 0 ? null : sayAnswers(pack, because),
    questions: Object.keys(because),
    replaces: replaces.map(({ title }) => title),
    inCardOf: joins === undefined ? null : titleOf(joins),
    pushed: band === ownBand ? null : says.tryOut.pushed(ownBand, pushedBy.map(titleOf)),
    withdrawnBy: sayWithdrawals(pack, withdrawnBy),
  };
}

/** Grouped by question; when every other option of a question takes it away, that is said once. */
function sayWithdrawals({ flow }: Content, changes: Reason['withdrawnBy']): readonly string[] {
  return flow.questions.flatMap(({ id, short, kind, options }) => {
    const here = changes.filter(({ question }) => question === id);
    if (here.length === 0) return [];
    if (kind === 'one' && here.length === options.length - 1) return [says.pair(short, says.tryOut.anyOther)];
    const labels = here.map(
      ({ option, chosen }) =>
        `${says.quote(options.find((known) => known.id === option)?.label ?? option)}${chosen ? '' : says.tryOut.unticked}`,
    );
    return [says.pair(short, labels.join(says.rules.or))];
  });
}
