import type { Condition } from '../../../src/engine/index.ts';
import type { Content } from '../../compiler/index.ts';
import { tag, type Html } from '../html.ts';
import { says } from '../languages/index.ts';
import { describeCondition, type SaidCondition } from '../say/say-condition.ts';

/** One drawing: its place in the page, its title, and what stands below it. */
export interface Drawing {
  readonly id: string;
  readonly title: string;
  readonly body: readonly Html[];
}

/** Words small beside the rest. */
export const small = (words: string): Html => tag('p', { class: 'small' }, words);

/** A small box; `kind`: the class that says what it is, or an empty text. */
export interface Chip {
  readonly text: string;
  readonly kind: string;
}

/** Small boxes side by side, as many on a row as there is room for. */
export const chips = (all: readonly Chip[]): Html =>
  tag(
    'ul',
    { class: 'chips' },
    all.map(({ text, kind }) => tag('li', { class: kind || null }, text)),
  );

/**
 * A condition as groups in groups: what must all hold, or of which one is enough, stands beside one bar, under its
 * heading.
 */
export const drawCondition = (pack: Pick<Content, 'flow'>, condition: Condition | undefined): Html =>
  condition === undefined ? tag('p', {}, says.graph.inEveryPlan) : drawSaid(describeCondition(pack, condition));

function drawSaid(said: SaidCondition): Html {
  if ('words' in said) return tag('p', {}, said.words);
  const name = said.name === undefined ? '' : ` (${said.name})`;
  const heading = `${said.join === 'all' ? says.graph.allOfThese : says.graph.oneOfThese}${name}`;
  return tag('div', { class: `group ${said.join}` }, tag('strong', {}, heading), said.of.map(drawSaid));
}
