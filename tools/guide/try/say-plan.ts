import { PLACES, plan, type Answers, type PlacedProcedure } from '../../../src/engine/index.ts';
import { sayOpening, sayProcedure } from '../../../src/pack/index.ts';
import type { Content } from '../../compiler/index.ts';
import { says } from '../languages/index.ts';
import { BAND_WORDS, sayAnswers } from '../say/say-words.ts';
import { explainCard } from './explain-card.ts';

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

function sayItem(pack: Content, answers: Answers, item: PlacedProcedure): readonly string[] {
  const { procedure: id } = item;
  const source = pack.procedures.find((procedure) => procedure.id === id);
  if (!source) throw new Error(`The plan holds "${id}", which the pack does not have`);
  const procedure = sayProcedure(pack, source, answers);
  const contact = pack.contacts.find((contact) => contact.id === procedure.contacts[0]);
  const { because, inCardOf, pushed, withdrawnBy } = explainCard(pack, answers, item);
  return [
    `  • ${procedure.title} (${id})`,
    ...(contact ? [`      ${says.pair(says.tryOut.first, contact.name)}`] : []),
    `      ${because === null ? says.tryOut.inAllCases : says.pair(says.tryOut.because, because)}`,
    ...(inCardOf === null ? [] : [`      ${says.pair(says.tryOut.inCardOf, inCardOf)}`]),
    ...(pushed === null ? [] : [`      ${pushed}`]),
    ...(withdrawnBy.length === 0 ? [] : [`      ${says.pair(says.tryOut.withdrawnBy, says.statements(withdrawnBy))}`]),
  ];
}
