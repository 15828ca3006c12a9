import { change, type Fault } from './fault.ts';

const CUT = 'procedures/couper-l-eau.yaml';
const CALL = 'procedures/appeler-les-secours.yaml';
const INSURANCE = 'procedures/prevenir-l-assurance.yaml';

/** Mistakes in what a procedure says of its place in the plan, of whom to call and of what comes after a refusal. */
export const procedureFaults: readonly Fault[] = [
  {
    name: 'what can be on standby does not say when to do it',
    edits: [change('fr/procedures/appeler-les-secours.md', "standby: Si l'eau touche une prise\n", '')],
    code: 'missing-word',
    file: 'fr/procedures/appeler-les-secours.md',
    line: 1,
    says: '"standby: Si …"',
    alone: true,
  },
  {
    name: 'a procedure is done by an option that does not exist',
    edits: [change(CUT, 'protective: true', 'protective: true\ndone: { water: dry }')],
    code: 'unknown-option',
    file: CUT,
    line: 8,
    says: '"dry"',
    alone: true,
  },
  {
    name: 'a procedure stands in the card of one that does not exist',
    edits: [change(CUT, 'protective: true', 'protective: true\njoins: [couper-le-gaz]')],
    code: 'unknown-procedure',
    file: CUT,
    line: 8,
    says: '"couper-le-gaz"',
    alone: true,
  },
  {
    name: 'a card would call first whom its procedure does not name',
    edits: [
      change(
        'fr/procedures/prevenir-l-assurance.md',
        '{ when: { water: stopped }, why: Les traces sèchent vite. }',
        '{ when: { water: stopped }, why: Les traces sèchent vite., call: [voisin] }',
      ),
    ],
    code: 'unknown-call',
    file: 'fr/procedures/prevenir-l-assurance.md',
    line: 6,
    says: '"voisin"',
  },
  {
    name: 'a procedure has no contact',
    edits: [change(CUT, 'contacts: [assurance]', 'contacts: []')],
    code: 'no-contact',
    file: CUT,
    line: 8,
    says: 'no contact',
  },
  {
    name: 'a service does not say what comes after a refusal',
    edits: [change(CALL, 'if-refused: prevenir-l-assurance\n', '')],
    code: 'missing-if-refused',
    file: CALL,
    line: 5,
    says: 'if-refused',
  },
  {
    name: 'the last resort has something after it',
    edits: [change(INSURANCE, 'last-resort: true\n', 'last-resort: true\nif-refused: couper-l-eau\n')],
    code: 'last-resort-with-if-refused',
    file: INSURANCE,
    line: 5,
    says: 'last resort',
  },
  {
    name: 'refusals go round in a circle',
    edits: [change(INSURANCE, 'last-resort: true', 'if-refused: appeler-les-secours')],
    code: 'refusal-cycle',
    file: CALL,
    line: 7,
    says: 'appeler-les-secours → prevenir-l-assurance → appeler-les-secours',
    alone: true,
  },
  {
    name: 'the emergency screen has a contact that is closed at night',
    edits: [change('pack.yaml', 'emergency: [pompiers]', 'emergency: [pompiers, assurance]')],
    code: 'emergency-not-always',
    file: 'pack.yaml',
    line: 8,
    says: '"assurance"',
    alone: true,
  },
  {
    name: 'the emergency screen dials no emergency number of the country',
    edits: [change('country.yaml', 'emergency: ["112", "15", "17", "18", "114"]', 'emergency: ["112"]')],
    code: 'no-emergency-number',
    file: 'pack.yaml',
    line: 8,
    says: 'no emergency number of FR',
    alone: true,
  },
];
