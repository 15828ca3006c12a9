import { change, type Fault } from './fault.ts';

const CALL = 'procedures/appeler-les-secours.yaml';
const FAMILY = 'personas/fuite-la-nuit.yaml';
const SMELL = 'personas/odeur.yaml';
const SOCKET = 'personas/prise-mouillee.yaml';

/** Mistakes that only a family can see, and mistakes in families. */
export const familyFaults: readonly Fault[] = [
  {
    name: 'a family answers a question that it is not asked',
    edits: [
      change(FAMILY, 'water: [running]', 'water: [stopped]'),
      change(FAMILY, 'reads: [Une trace qui grandit]\nticked: []\n', ''),
      change(
        FAMILY,
        'holds: { now: [couper-l-eau], today: [prevenir-l-assurance], anywhere: [couper-l-eau] }',
        'holds: { today: [prevenir-l-assurance] }',
      ),
    ],
    code: 'answer-not-asked',
    file: FAMILY,
    line: 2,
    says: '"noticed"',
    alone: true,
  },
  {
    name: 'a family answers with an option that does not exist',
    edits: [change(FAMILY, 'noticed: [stain, noise]', 'noticed: [stain, noises]')],
    code: 'unknown-option',
    file: FAMILY,
    line: 2,
    says: '"noises"',
    alone: true,
  },
  {
    name: 'a family expects a procedure in another band',
    edits: [change(FAMILY, 'today: [prevenir-l-assurance]', 'week: [prevenir-l-assurance]')],
    code: 'persona-unmet',
    file: FAMILY,
    line: 3,
    says: 'it stands in "today"',
    alone: true,
  },
  {
    name: 'a family gets a procedure that it never must',
    edits: [change(FAMILY, 'never: [appeler-les-secours]', 'never: [couper-l-eau]')],
    code: 'persona-forbidden',
    file: FAMILY,
    line: 4,
    says: 'never',
    alone: true,
  },
  {
    name: 'a family is asked what it must be spared',
    edits: [change(FAMILY, 'never: [appeler-les-secours]', 'never: [appeler-les-secours]\nnot-asked: [noticed]')],
    code: 'persona-asked',
    file: FAMILY,
    line: 5,
    says: '"noticed"',
    alone: true,
  },
  {
    name: 'a page does not say what a family expects',
    edits: [change(FAMILY, "couper-l-eau: [fermez l'arrivée d'eau]", 'couper-l-eau: [fermez le gaz]')],
    code: 'persona-unsaid',
    file: FAMILY,
    line: 6,
    says: '"fermez le gaz"',
    alone: true,
  },
  {
    name: 'no family has a procedure in its plan',
    edits: [
      change(SMELL, 'danger: [unknown]', 'danger: [none]'),
      change(SOCKET, 'danger: [now]', 'danger: [none]'),
      change(SOCKET, 'holds: { anywhere: [appeler-les-secours] }\n', ''),
    ],
    code: 'procedure-without-persona',
    file: CALL,
    line: 2,
    says: '"appeler-les-secours"',
    alone: true,
  },
  {
    name: 'no family makes a condition true',
    edits: [change(SOCKET, 'danger: [now]', 'danger: [unknown]')],
    code: 'condition-without-persona',
    file: CALL,
    line: 3,
    says: '{ danger: now } true',
    alone: true,
  },
  {
    name: 'a family does not read what it must',
    edits: [change('fr/flow.yaml', '    - when: { water: running }\n', '    - when: { water: stopped }\n')],
    code: 'persona-unread',
    file: FAMILY,
    line: 7,
    says: 'does not read',
    alone: true,
  },
  {
    name: 'an option of a letter is ticked for a family that it is not for',
    edits: [change('letter-fields.yaml', '{ water: stopped }', '{ water: running }')],
    code: 'persona-ticked',
    file: FAMILY,
    line: 8,
    says: 'done/tap',
    alone: true,
  },
  {
    name: 'a family expects an option that no answers tick',
    edits: [change(FAMILY, 'ticked: []', 'ticked: [done/photos]')],
    code: 'persona-ticked',
    file: FAMILY,
    line: 8,
    says: 'No answers ever tick it',
    alone: true,
  },
];
