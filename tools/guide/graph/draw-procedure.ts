import type { PackProcedure } from '../../../src/pack/index.ts';
import type { Content } from '../../compiler/index.ts';
import { tag, type Html } from '../html.ts';
import { says } from '../languages/index.ts';
import { BAND_WORDS, namesOf } from '../say/say-words.ts';
import { chips, drawCondition, small, type Drawing } from './parts.ts';

/**
 * What brings one procedure, in which band, whom it calls, and what comes when it is refused: from top to bottom, with
 * arrows.
 */
export function drawProcedure(pack: Content, procedure: PackProcedure): Drawing {
  const { id, title, topic, when, contacts } = procedure;
  const ladder = listLadder(pack, procedure);
  const named = namesOf(pack, contacts).map((name, at) => ({ text: `${at + 1}. ${name}`, kind: '' }));
  const refused = ladder.map((next, at) => ({
    text: at === 0 ? next : says.pair(says.graph.afterwards, next),
    kind: '',
  }));
  return {
    id: `demarches/${id}`,
    title,
    body: [
      small([id, pack.topics.find((known) => known.id === topic)?.title ?? topic, ...listMarks(procedure)].join(' · ')),
      tag(
        'div',
        { class: 'steps' },
        box(says.graph.brings, drawCondition(pack, when)),
        box(says.graph.when, drawBands(pack, procedure)),
        box(says.graph.whom, chips(named)),
        ladder.length > 0 ? box(says.graph.refused, chips(refused)) : null,
      ),
    ],
  };
}

const box = (heading: string, inner: Html): Html => tag('div', { class: 'card' }, tag('h3', {}, heading), inner);

/** What sets a procedure apart in every plan. */
export const listMarks = ({ lift, protective, service, lastResort }: PackProcedure): readonly string[] => [
  ...(lift ? [says.graph.marks.lift] : []),
  ...(protective ? [says.graph.marks.protective] : []),
  ...(service ? [says.graph.marks.service] : []),
  ...(lastResort ? [says.graph.marks.lastResort] : []),
];

/** One row for each choice: its band at the left, its condition at the right. */
function drawBands(pack: Content, { band: rule }: PackProcedure): Html {
  const rows = rule.map(({ when, band }, at) =>
    tag(
      'li',
      {},
      tag('span', { class: `pill ${band}` }, BAND_WORDS[band]),
      when ? drawCondition(pack, when) : tag('p', {}, at === 0 ? says.rules.always : says.graph.otherwise),
    ),
  );
  return tag('ul', { class: 'bands' }, rows);
}

/** The titles of what comes after each refusal, up to the last. */
export function listLadder({ procedures }: Content, start: PackProcedure): readonly string[] {
  const seen: PackProcedure[] = [];
  for (
    let next = procedures.find(({ id }) => id === start.ifRefused);
    next && !seen.includes(next);
    next = procedures.find(({ id }) => id === seen.at(-1)?.ifRefused)
  )
    seen.push(next);
  return seen.map(({ title }) => title);
}
