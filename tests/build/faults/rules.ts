import { change, type Fault } from './fault.ts';

const FLOW = 'flow.yaml';
const CUT = 'procedures/couper-l-eau.yaml';
const CALL = 'procedures/appeler-les-secours.yaml';
const INSURANCE = 'procedures/prevenir-l-assurance.yaml';
const INSURANCE_WORDS = 'fr/procedures/prevenir-l-assurance.md';
const FAMILY = 'personas/fuite-la-nuit.yaml';
const SMELL = 'personas/odeur.yaml';
const SOCKET = 'personas/prise-mouillee.yaml';

/** Nine more questions, so that a path has twelve. */
const many = Array.from({ length: 9 }, (_, index) => `q${index}`);

/** Mistakes of the rules that only the proof, or a family, can see. */
export const ruleFaults: readonly Fault[] = [
  { name: 'a question can never be asked', edits: [change(FLOW, 'when: { not: { water: stopped } }', 'when: { all: [{ water: stopped }, { water: running }] }'), { file: FAMILY, text: null }, { file: SMELL, text: null }], code: 'never-asked', file: FLOW, line: 13, says: '"noticed"', alone: true },
  { name: 'a procedure can never be proposed', edits: [change(INSURANCE, 'band: today', 'when: { all: [{ water: stopped }, { water: running }] }\nband: today'), change(CUT, 'contacts: [assurance]', 'contacts: [pompiers]'), change(CUT, 'when: { any: [{ water: [running, unknown] }, { all: [wet, { noticed: [stain, unknown] }] }] }', 'when: { any: [{ water: running }, { not: { water: running } }] }'), change(FAMILY, 'today: [prevenir-l-assurance], ', '')], code: 'never-proposed', file: INSURANCE, line: 2, says: '"prevenir-l-assurance"', alone: true },
  { name: 'a plan has nobody who answers at any hour', edits: [change(INSURANCE, 'contacts: [assurance, pompiers]', 'contacts: [assurance]')], code: 'unsafe-no-one-to-reach', file: FLOW, line: 1, says: 'at any hour', alone: true },
  { name: 'not knowing loses a protective procedure', edits: [change(CALL, 'when: { danger: [now, unknown] }', 'when: { danger: now }'), change(CALL, 'band: [{ when: { danger: now }, band: now }, { band: standby }]', 'band: now')], code: 'unsafe-unknown', file: CALL, line: 2, says: 'Not knowing is less safe', alone: true },
  { name: 'telling more loses a protective procedure', edits: [change(CUT, '{ noticed: [stain, unknown] }', '{ all: [{ noticed: [stain, unknown] }, { not: { noticed: smell } }] }')], code: 'unsafe-telling', file: CUT, line: 2, says: 'Telling more hurts', alone: true },
  { name: 'who is not asked gets less than who does not know', edits: [change(CUT, '{ all: [wet, { noticed: [stain, unknown] }] }', '{ noticed: [stain, unknown] }')], code: 'unsafe-unasked', file: CUT, line: 2, says: 'Not being asked is less safe', alone: true },
  { name: 'not knowing comes two bands later', edits: [change(CALL, '{ band: standby }', '{ band: week }')], code: 'unsafe-late', file: CALL, line: 2, says: 'Not knowing comes too late', alone: true },
  { name: 'telling more comes later', edits: [change(CUT, '  - when: { any:', '  - { when: { noticed: smell }, band: week }\n  - when: { any:')], code: 'unsafe-late', file: CUT, line: 2, says: 'shows "couper-l-eau" later', alone: true },
  { name: 'what must be done now is not', edits: [change('must.yaml', '{ danger: now }', '{ danger: [now, unknown] }')], code: 'must-unmet', file: 'must.yaml', line: 1, says: 'must stand in "now"', alone: true },
  { name: 'nobody ever sees a band', edits: [change(CALL, '{ band: standby }', '{ when: { danger: none }, band: today }, { band: standby }')], code: 'band-never-seen', file: CALL, line: 3, says: 'Nobody ever sees', alone: true },
  {
    name: 'a path has twelve questions',
    edits: [
      change(FLOW, '  - id: noticed', `${many.map((id) => `  - { id: ${id}, kind: one, options: [yes, no] }`).join('\n')}\n  - id: noticed`),
      change('fr/flow.yaml', 'noticed:\n', `${many.map((id) => `${id}:\n  title: Et puis ?\n  short: Et puis\n  why: Pour voir.\n  options: { yes: Oui, no: Non }\n`).join('')}noticed:\n`),
    ],
    code: 'too-many-questions',
    file: FLOW,
    line: 1,
    says: 'ten',
    alone: true,
  },
  {
    name: 'six cards stand in the band now',
    edits: [
      change('pack.yaml', '  - couper-l-eau\n', '  - couper-l-eau\n  - un\n  - deux\n  - trois\n  - quatre\n  - cinq\n'),
      ...['un', 'deux', 'trois', 'quatre', 'cinq'].flatMap((id) => [
        { file: `procedures/${id}.yaml`, text: 'topic: suites\nband: now\nprotective: true\ncontacts: [pompiers]\nsources: [guide-eau]\nchecked: 2026-11-24\nreview: { status: draft }\n' },
        { file: `fr/procedures/${id}.md`, text: '---\ntitle: Faites-le\nshort: Le faire\nwhy: Pour voir.\nsituation: Tout va mal\n---\n## En bref\nVite.\n\n## Pour qui, quand\nPour tous.\n\n## Étapes\n1. Faites-le. {#faire}\n\n## Ce qui se passe ensuite\nRien.\n\n## À éviter\n- Rien. → Tout.\n' },
      ]),
      change(FAMILY, 'now: [couper-l-eau], ', ''),
    ],
    code: 'too-many-now',
    file: FLOW,
    line: 1,
    says: '"now"',
    alone: true,
  },
  { name: 'danger leaves the band now empty', edits: [change(CALL, 'band: [{ when: { danger: now }, band: now }, { band: standby }]', 'band: today'), { file: 'must.yaml', text: null }], code: 'danger-without-now', file: FLOW, line: 3, says: 'nothing stands in the band "now"', alone: true },
  { name: 'a family answers a question that it is not asked', edits: [change(FAMILY, 'water: [running]', 'water: [stopped]'), change(FAMILY, 'reads: [Une trace qui grandit]\nticked: []\n', ''), change(FAMILY, 'holds: { now: [couper-l-eau], today: [prevenir-l-assurance], anywhere: [couper-l-eau] }', 'holds: { today: [prevenir-l-assurance] }')], code: 'answer-not-asked', file: FAMILY, line: 2, says: '"noticed"', alone: true },
  { name: 'a family answers with an option that does not exist', edits: [change(FAMILY, 'noticed: [stain, noise]', 'noticed: [stain, noises]')], code: 'unknown-option', file: FAMILY, line: 2, says: '"noises"', alone: true },
  { name: 'a family expects a procedure in another band', edits: [change(FAMILY, 'today: [prevenir-l-assurance]', 'week: [prevenir-l-assurance]')], code: 'persona-unmet', file: FAMILY, line: 3, says: 'it stands in "today"', alone: true },
  { name: 'a family gets a procedure that it never must', edits: [change(FAMILY, 'never: [appeler-les-secours]', 'never: [couper-l-eau]')], code: 'persona-forbidden', file: FAMILY, line: 4, says: 'never', alone: true },
  { name: 'a family is asked what it must be spared', edits: [change(FAMILY, 'never: [appeler-les-secours]', 'never: [appeler-les-secours]\nnot-asked: [noticed]')], code: 'persona-asked', file: FAMILY, line: 5, says: '"noticed"', alone: true },
  { name: 'a page does not say what a family expects', edits: [change(FAMILY, "couper-l-eau: [fermez l'arrivée d'eau]", 'couper-l-eau: [fermez le gaz]')], code: 'persona-unsaid', file: FAMILY, line: 6, says: '"fermez le gaz"' , alone: true },
  { name: 'no family has a procedure in its plan', edits: [change(SMELL, 'danger: [unknown]', 'danger: [none]'), change(SOCKET, 'danger: [now]', 'danger: [none]'), change(SOCKET, 'holds: { anywhere: [appeler-les-secours] }\n', '')], code: 'procedure-without-persona', file: CALL, line: 2, says: '"appeler-les-secours"', alone: true },
  { name: 'no family makes a condition true', edits: [change(SOCKET, 'danger: [now]', 'danger: [unknown]')], code: 'condition-without-persona', file: CALL, line: 3, says: '{ danger: now } true', alone: true },
  { name: 'an opening sends out those who are in no danger', edits: [change('fr/pack.yaml', '- when: { danger: now }', '- when: { danger: [now, none] }')], code: 'unfit-words', file: 'fr/pack.yaml', line: 8, says: 'Nobody is sent out without a danger. For example: danger: none', alone: true },
  { name: 'a card tells of a danger that nobody named', edits: [change(INSURANCE_WORDS, 'when: { danger: now }, title', 'when: { not: { danger: none } }, title')], code: 'unfit-words', file: INSURANCE_WORDS, line: 6, says: '"d\'abord votre vie" is read', alone: true },
  { name: 'a script on the page tells it', edits: [change(INSURANCE_WORDS, "Il y a de l'eau chez moi.", "D'abord votre vie.")], code: 'unfit-words', file: INSURANCE_WORDS, line: 19, says: 'Write a variant', alone: true },
  { name: 'what nobody may read is no list', edits: [{ file: 'fr/fits.yaml', text: 'never: [Sortez]\n' }], code: 'wrong-value', file: 'fr/fits.yaml', line: 1, says: 'not a list', alone: true },
  { name: 'a line of it names nothing to read', edits: [change('fr/fits.yaml', 'never: [Sortez]', 'never: []')], code: 'wrong-value', file: 'fr/fits.yaml', line: 1, says: 'is empty', alone: true },
  { name: 'a family does not read what it must', edits: [change('fr/flow.yaml', '    - when: { water: running }\n', '    - when: { water: stopped }\n')], code: 'persona-unread', file: FAMILY, line: 7, says: 'does not read', alone: true },
  { name: 'an option of a letter is ticked for a family that it is not for', edits: [change('letter-fields.yaml', '{ water: stopped }', '{ water: running }')], code: 'persona-ticked', file: FAMILY, line: 8, says: 'done/tap', alone: true },
  { name: 'a family expects an option that no answers tick', edits: [change(FAMILY, 'ticked: []', 'ticked: [done/photos]')], code: 'persona-ticked', file: FAMILY, line: 8, says: 'No answers ever tick it', alone: true },
];
