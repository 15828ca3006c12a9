// The engine of this repository, as an adapter of the engine benchmark that run.mjs runs. It puts the
// built engine beside this file.
import { plan, resolve, walk } from '../reperes-engine.mjs';

export const name = 'reperes';
export const pkg = null;

const condition = (c) => {
  if (c.eq) return { kind: 'is', question: c.eq[0], options: [c.eq[1]] };
  if (c.in) return { kind: 'is', question: c.in[0], options: c.in[1] };
  if (c.not) return { kind: 'not', of: condition(c.not) };
  return { kind: c.all ? 'all' : 'any', of: (c.all ?? c.any).map(condition) };
};
const when = (c) => (c === true ? {} : { when: condition(c) });

export const compile = (flow) =>
  JSON.stringify({
    flow: {
      questions: flow.questions.map((q) => ({
        id: q.id,
        text: q.text,
        kind: 'one',
        options: q.options.map((id) => ({ id })),
        ...when(q.visibleIf),
      })),
    },
    procedures: flow.items.map((item) => ({ id: item.id, band: [{ band: 'later' }], ...when(item.when) })),
    caps: { now: 3, today: 4, week: 6 },
  });

export function load(artifact) {
  const rules = JSON.parse(artifact);
  plan(rules, {}); // the conditions become closures here, once, and not at the first result
  return rules;
}

export const start = (rules) => ({ rules, steps: walk(rules.flow), planned: null, items: [] });
export const current = (session) => session.steps.next;
export const answer = (session, id, value) => session.steps.answer(id, [value]);

/** The same answers give the same plan, so it is made once per set of answers. */
export function result(session) {
  const { answers } = session.steps;
  if (session.planned !== answers) {
    session.items = list(session.rules, answers);
    session.planned = answers;
  }
  return session.items;
}

/** As the app does it: what counts of the answers makes the plan. */
export function evaluate(rules, answers) {
  const given = {};
  for (const id in answers) given[id] = [answers[id]];
  const { asked, kept } = resolve(rules.flow, given);
  return { asked, items: list(rules, kept) };
}

const list = (rules, answers) => plan(rules, answers).bands.later.map((item) => item.procedure);
