import { PLACES, explain, plan, type Answers, type PlacedProcedure, type Reason } from '../../../src/engine/index.ts';
import { sayOpening, sayProcedure } from '../../../src/pack/index.ts';
import type { Content } from '../../compiler/index.ts';
import { says } from '../languages/index.ts';
import { BAND_WORDS, sayAnswers } from '../say/say-words.ts';

/** The plan of some answers, band by band, each procedure with what brings it and what would take it away. */
export function sayPlan(pack: Content, answers: Answers): readonly string[] {
  const { bands } = plan(pack, answers);
  return [
    says.pair(says.tryOut.answers, sayAnswers(pack, answers)),
    ...sayOpening(pack, answers),
    ...PLACES.flatMap((band) => [
      '',
      capitalise(BAND_WORDS[band]),
      ...(bands[band].length === 0
        ? [`  ${says.tryOut.nothing}`]
        : bands[band].flatMap((item) => sayItem(pack, answers, item))),
    ]),
  ];
}

const capitalise = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function sayItem(
  pack: Content,
  answers: Answers,
  { procedure: id, band, ownBand, joins }: PlacedProcedure,
): readonly string[] {
  const source = pack.procedures.find((procedure) => procedure.id === id);
  if (!source) throw new Error(`The plan holds "${id}", which the pack does not have`);
  const procedure = sayProcedure(pack, source, answers);
  const { brings, withdrawnBy, pushedBy } = explain(pack, answers, id);
  const titleOf = (planned: string): string =>
    pack.procedures.find((procedure) => procedure.id === planned)?.title ?? planned;
  const contact = pack.contacts.find((contact) => contact.id === procedure.contacts[0]);
  const because = Object.fromEntries(
    brings.map(({ question }) => [
      question,
      brings.filter((choice) => choice.question === question).map(({ option }) => option),
    ]),
  );
  return [
    `  • ${procedure.title} (${id})`,
    ...(contact ? [`      ${says.pair(says.tryOut.first, contact.name)}`] : []),
    `      ${brings.length === 0 ? says.tryOut.inAllCases : says.pair(says.tryOut.because, sayAnswers(pack, because))}`,
    ...(joins === undefined ? [] : [`      ${says.pair(says.tryOut.inCardOf, titleOf(joins))}`]),
    ...(band === ownBand ? [] : [`      ${says.tryOut.pushed(ownBand, pushedBy.map(titleOf))}`]),
    ...(withdrawnBy.length === 0
      ? []
      : [`      ${says.pair(says.tryOut.withdrawnBy, sayWithdrawals(pack, withdrawnBy))}`]),
  ];
}

/** Grouped by question; when every other option of a question takes it away, that is said once. */
function sayWithdrawals({ flow }: Content, changes: Reason['withdrawnBy']): string {
  return says.statements(
    flow.questions.flatMap(({ id, short, kind, options }) => {
      const here = changes.filter(({ question }) => question === id);
      if (here.length === 0) return [];
      if (kind === 'one' && here.length === options.length - 1) return [says.pair(short, says.tryOut.anyOther)];
      const labels = here.map(
        ({ option, chosen }) =>
          `${says.quote(options.find((known) => known.id === option)?.label ?? option)}${chosen ? '' : says.tryOut.unticked}`,
      );
      return [says.pair(short, labels.join(says.rules.or))];
    }),
  );
}
