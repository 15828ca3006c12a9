import { change, type Fault } from './fault.ts';

const FLOW = 'flow.yaml';
const CUT = 'procedures/couper-l-eau.yaml';
const CALL = 'procedures/appeler-les-secours.yaml';
const INSURANCE = 'procedures/prevenir-l-assurance.yaml';
const FAMILY = 'personas/fuite-la-nuit.yaml';
const SMELL = 'personas/odeur.yaml';

/** Nine more questions, so that a path has twelve. */
const many = Array.from({ length: 9 }, (_, index) => `q${index}`);

/** Mistakes of the rules that only the proof can see. */
export const ruleFaults: readonly Fault[] = [
  {
    name: 'a question can never be asked',
    edits: [
      change(FLOW, 'when: { not: { water: stopped } }', 'when: { all: [{ water: stopped }, { water: running }] }'),
      { file: FAMILY, text: null },
      { file: SMELL, text: null },
    ],
    code: 'never-asked',
    file: FLOW,
    line: 13,
    says: '"noticed"',
    alone: true,
  },
  {
    name: 'a procedure can never be proposed',
    edits: [
      change(INSURANCE, 'band: today', 'when: { all: [{ water: stopped }, { water: running }] }\nband: today'),
      change(CUT, 'contacts: [assurance]', 'contacts: [pompiers]'),
      change(
        CUT,
        'when: { any: [{ water: [running, unknown] }, { all: [wet, { noticed: [stain, unknown] }] }] }',
        'when: { any: [{ water: running }, { not: { water: running } }] }',
      ),
      change(FAMILY, 'today: [prevenir-l-assurance], ', ''),
      { file: 'limits.yaml', text: null },
    ],
    code: 'never-proposed',
    file: INSURANCE,
    line: 2,
    says: '"prevenir-l-assurance"',
    alone: true,
  },
  {
    name: 'a plan has nobody who answers at any hour',
    edits: [change(INSURANCE, 'contacts: [assurance, pompiers]', 'contacts: [assurance]')],
    code: 'unsafe-no-one-to-reach',
    file: FLOW,
    line: 1,
    says: 'at any hour',
    alone: true,
  },
  {
    name: 'not knowing loses a protective procedure',
    edits: [
      change(CALL, 'when: { danger: [now, unknown] }', 'when: { danger: now }'),
      change(CALL, 'band: [{ when: { danger: now }, band: now }, { band: standby }]', 'band: now'),
    ],
    code: 'unsafe-unknown',
    file: CALL,
    line: 2,
    says: 'Not knowing is less safe',
    alone: true,
  },
  {
    name: 'telling more loses a protective procedure',
    edits: [
      change(
        CUT,
        '{ noticed: [stain, unknown] }',
        '{ all: [{ noticed: [stain, unknown] }, { not: { noticed: smell } }] }',
      ),
    ],
    code: 'unsafe-telling',
    file: CUT,
    line: 2,
    says: 'Telling more hurts',
    alone: true,
  },
  {
    name: 'who is not asked gets less than who does not know',
    edits: [change(CUT, '{ all: [wet, { noticed: [stain, unknown] }] }', '{ noticed: [stain, unknown] }')],
    code: 'unsafe-unasked',
    file: CUT,
    line: 2,
    says: 'Not being asked is less safe',
    alone: true,
  },
  {
    name: 'not knowing comes two bands later',
    edits: [change(CALL, '{ band: standby }', '{ band: week }')],
    code: 'unsafe-late',
    file: CALL,
    line: 2,
    says: 'Not knowing comes too late',
    alone: true,
  },
  {
    name: 'telling more comes later',
    edits: [change(CUT, '  - when: { any:', '  - { when: { noticed: smell }, band: week }\n  - when: { any:')],
    code: 'unsafe-late',
    file: CUT,
    line: 2,
    says: 'shows "couper-l-eau" later',
    alone: true,
  },
  {
    name: 'what must be done now is not',
    edits: [change('must.yaml', '{ danger: now }', '{ danger: [now, unknown] }')],
    code: 'must-unmet',
    file: 'must.yaml',
    line: 1,
    says: 'must stand in "now"',
    alone: true,
  },
  {
    name: 'nobody ever sees a band',
    edits: [change(CALL, '{ band: standby }', '{ when: { danger: none }, band: today }, { band: standby }')],
    code: 'band-never-seen',
    file: CALL,
    line: 3,
    says: 'Nobody ever sees',
    alone: true,
  },
  {
    name: 'a path has twelve questions',
    edits: [
      change(
        FLOW,
        '  - id: noticed',
        `${many.map((id) => `  - { id: ${id}, kind: one, options: [yes, no] }`).join('\n')}\n  - id: noticed`,
      ),
      change(
        'fr/flow.yaml',
        'noticed:\n',
        `${many.map((id) => `${id}:\n  title: Et puis ?\n  short: Et puis\n  why: Pour voir.\n  options: { yes: Oui, no: Non }\n`).join('')}noticed:\n`,
      ),
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
      change(
        'pack.yaml',
        '  - couper-l-eau\n',
        '  - couper-l-eau\n  - un\n  - deux\n  - trois\n  - quatre\n  - cinq\n',
      ),
      ...['un', 'deux', 'trois', 'quatre', 'cinq'].flatMap((id) => [
        {
          file: `procedures/${id}.yaml`,
          text: 'topic: suites\nband: now\nprotective: true\ncontacts: [pompiers]\nsources: [guide-eau]\nchecked: 2026-11-24\nreview: { status: draft }\n',
        },
        {
          file: `fr/procedures/${id}.md`,
          text: '---\ntitle: Faites-le\nshort: Le faire\nwhy: Pour voir.\nsituation: Tout va mal\n---\n## En bref\nVite.\n\n## Pour qui, quand\nPour tous.\n\n## Étapes\n1. Faites-le. {#faire}\n\n## Ce qui se passe ensuite\nRien.\n\n## À éviter\n- Rien. → Tout.\n',
        },
      ]),
      change(FAMILY, 'now: [couper-l-eau], ', ''),
      { file: 'coverage.yaml', text: null },
    ],
    code: 'too-many-now',
    file: FLOW,
    line: 1,
    says: '"now"',
    alone: true,
  },
  {
    name: 'danger leaves the band now empty',
    edits: [
      change(CALL, 'band: [{ when: { danger: now }, band: now }, { band: standby }]', 'band: today'),
      { file: 'must.yaml', text: null },
    ],
    code: 'danger-without-now',
    file: FLOW,
    line: 3,
    says: 'nothing stands in the band "now"',
    alone: true,
  },
];
