import { change, type Fault } from './fault.ts';

const FLOW = 'flow.yaml';
const CUT = 'procedures/couper-l-eau.yaml';
const CALL = 'procedures/appeler-les-secours.yaml';

/** Mistakes in questions, conditions and bands. */
export const conditionFaults: readonly Fault[] = [
  {
    name: 'a condition has a name that nothing gives',
    edits: [change(CUT, '{ all: [wet, {', '{ all: [damp, {')],
    code: 'unknown-condition',
    file: CUT,
    line: 2,
    says: 'The conditions are: wet',
    alone: true,
  },
  {
    name: 'a condition is called as a question is',
    edits: [
      change('conditions.yaml', 'wet:', 'water:'),
      change(CUT, '{ all: [wet, {', '{ all: [water, {'),
      change(CUT, 'wet] }', 'water] }'),
    ],
    code: 'reserved-id',
    file: 'conditions.yaml',
    line: 2,
    says: '"water"',
    alone: true,
  },
  {
    name: 'an exclusive option does not exist',
    edits: [
      change(
        FLOW,
        'options: [stain, smell, noise, none, unknown]\n    exclusive: [none, unknown]',
        'options: [stain, smell, noise, none, unknown]\n    exclusive: [none, nothing]',
      ),
    ],
    code: 'unknown-exclusive',
    file: FLOW,
    line: 17,
    says: '"nothing"',
    alone: true,
  },
  {
    name: 'an urgent option does not exist',
    edits: [change(FLOW, 'urgent: [now]', 'urgent: [now, soon]')],
    code: 'unknown-urgent',
    file: FLOW,
    line: 7,
    says: '"soon"',
  },
  {
    name: 'one answer is drawn, and another beside it is not',
    edits: [
      change(
        FLOW,
        'options: [running, stopped, unknown]',
        'options: [running, stopped, unknown]\n    pictures: { running: house }',
      ),
    ],
    code: 'wrong-value',
    file: FLOW,
    line: 12,
    says: 'stopped, unknown',
    alone: true,
  },
  {
    name: 'an option is exclusive in a question that takes one',
    edits: [
      change(
        FLOW,
        'options: [running, stopped, unknown]',
        'options: [running, stopped, unknown]\n    exclusive: [unknown]',
      ),
    ],
    code: 'exclusive-on-one',
    file: FLOW,
    line: 12,
    says: 'takes one option',
  },
  {
    name: 'a question is called as a word of the conditions',
    edits: [
      change(FLOW, '  - id: water', '  - { id: any, kind: one, options: [high, unknown] }\n  - id: water'),
      change(
        'fr/flow.yaml',
        'noticed:\n',
        'any:\n  title: Quel étage ?\n  short: Étage\n  why: Pour aller vite.\n  options: { high: Haut, unknown: Je ne sais pas }\n\nnoticed:\n',
      ),
    ],
    code: 'reserved-id',
    file: FLOW,
    line: 9,
    says: '"any"',
    alone: true,
  },
  {
    name: 'a condition is not understood',
    edits: [change(CUT, '{ noticed: [stain, unknown] }', '{ noticed: { more: 2 } }')],
    code: 'bad-condition',
    file: CUT,
    line: 2,
    says: '{ count: 2 }',
  },
  {
    name: 'a condition names two questions at once',
    edits: [change(CALL, 'when: { danger: [now, unknown] }', 'when: { danger: now, water: running }')],
    code: 'bad-condition',
    file: CALL,
    line: 2,
    says: 'danger, water',
    alone: true,
  },
  {
    name: 'a count can never be reached',
    edits: [change(CUT, '{ count: 2 }', '{ count: 4 }')],
    code: 'bad-condition',
    file: CUT,
    line: 4,
    says: 'from 1 to 3',
    alone: true,
  },
  {
    name: 'a condition names a question that does not exist',
    edits: [change(CALL, 'when: { danger: [now, unknown] }', 'when: { dangr: [now, unknown] }')],
    code: 'unknown-question',
    file: CALL,
    line: 2,
    says: 'danger, water, noticed',
    alone: true,
  },
  {
    name: 'a condition names an option that does not exist',
    edits: [change(CALL, '{ when: { danger: now }, band: now }', '{ when: { danger: nw }, band: now }')],
    code: 'unknown-option',
    file: CALL,
    line: 3,
    says: '"nw"',
  },
  {
    name: 'a condition looks at a later question',
    edits: [change(FLOW, '    kind: one\n', '    kind: one\n    when: { noticed: stain }\n')],
    code: 'later-question',
    file: FLOW,
    line: 11,
    says: 'is not asked before',
  },
  {
    name: 'a list of bands has no default',
    edits: [change(CUT, '  - { band: today }', '  - { when: { water: stopped }, band: today }')],
    code: 'band-without-default',
    file: CUT,
    line: 6,
    says: 'without "when"',
  },
  {
    name: 'a band stands after the default',
    edits: [change(CUT, 'band:\n  - when', 'band:\n  - { band: week }\n  - when')],
    code: 'band-after-default',
    file: CUT,
    line: 4,
    says: 'never count',
  },
];
