import type { PackQuestion } from '../../../src/pack/index.ts';
import type { Content } from '../../compiler/index.ts';
import { tag, type Html } from '../html.ts';
import { says } from '../languages/index.ts';
import { sayCondition } from '../say/say-condition.ts';
import { chips, small, type Drawing } from './parts.ts';

/**
 * The questions from the first to the plan, along one track. A full stop: everyone is asked. A hollow one: only under
 * the condition above it.
 */
export function drawFlow(pack: Content): Drawing {
  const end = tag('li', { class: 'end' }, says.graph.plan(pack.procedures.length));
  return {
    id: 'flow',
    title: says.graph.questions,
    body: [
      small(says.graph.legend(says.day(pack.edition))),
      tag(
        'ol',
        { class: 'track' },
        pack.flow.questions.map((question, at) => drawCard(pack, question, at)),
        end,
      ),
    ],
  };
}

function drawCard(pack: Content, question: PackQuestion, index: number): Html {
  const { when, title, kind, options, urgent = [], exclusive = [] } = question;
  return tag(
    'li',
    { class: when ? 'card fork' : 'card' },
    when ? small(says.graph.askedIf(sayCondition(pack, when))) : null,
    tag(
      'div',
      { class: 'asked' },
      tag('h3', {}, `${index + 1}. ${title}`),
      small(kind === 'one' ? says.graph.oneAnswer : says.graph.manyAnswers),
    ),
    chips(
      options.map(({ id, label }) => ({
        text: label,
        kind: urgent.includes(id) ? 'urgent' : exclusive.includes(id) ? 'alone' : '',
      })),
    ),
  );
}
