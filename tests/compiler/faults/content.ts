import { change, type Fault } from './fault.ts';

const PUBLISHED = 'published.yaml';
const COVERAGE = 'coverage.yaml';
const LIMITS = 'limits.yaml';

const publishedFaults: readonly Fault[] = [
  {
    name: 'a step that was published has another id',
    edits: [change('fr/procedures/appeler-les-secours.md', '{#appeler}', '{#telephoner}')],
    code: 'published-id-gone',
    file: PUBLISHED,
    line: 5,
    says: '"appeler-les-secours/appeler" was published, and is gone',
    alone: true,
  },
  {
    name: 'an option that was published is gone',
    edits: [change(PUBLISHED, 'water: [running, stopped, unknown]', 'water: [running, stopped, dripping, unknown]')],
    code: 'published-id-gone',
    file: PUBLISHED,
    line: 3,
    says: '"water/dripping" was published',
    alone: true,
  },
  {
    name: 'a procedure that was published is gone, with its steps',
    edits: [change(PUBLISHED, 'contacts:\n', '  fermer-le-gaz: [vanne, voisin]\ncontacts:\n')],
    code: 'published-id-gone',
    file: PUBLISHED,
    line: 6,
    says: '"fermer-le-gaz" was published',
    alone: true,
  },
  {
    name: 'a page that was published is gone',
    edits: [change(PUBLISHED, '- tout-voir', '- tout-lire')],
    code: 'published-id-gone',
    file: PUBLISHED,
    line: 9,
    says: 'retire-a-procedure.md',
    alone: true,
  },
  {
    name: 'an id is published twice',
    edits: [change(PUBLISHED, '[appeler]', '[appeler, appeler]')],
    code: 'duplicate-id',
    file: PUBLISHED,
    line: 5,
    says: 'stands twice',
    alone: true,
  },
];

const coverageFaults: readonly Fault[] = [
  {
    name: 'a procedure covers nothing that was promised, and nobody says why it is there',
    edits: [change(COVERAGE, '"procedure:couper-l-eau", ', '')],
    code: 'not-covered',
    file: 'procedures/couper-l-eau.yaml',
    line: 1,
    says: '"beyond: true"',
  },
  {
    name: 'a page covers nothing that was promised',
    edits: [change(COVERAGE, '"page:tout-voir", ', '')],
    code: 'not-covered',
    file: 'fr/pages/tout-voir.md',
    line: 1,
    says: '"page:tout-voir"',
    alone: true,
  },
  {
    name: 'what covers a promise is said to be beyond it',
    edits: [change(COVERAGE, '["procedure:appeler-les-secours"]', '["procedure:appeler-les-secours", "term:constat"]')],
    code: 'covered-twice',
    file: COVERAGE,
    line: 13,
    says: 'beyond them',
  },
  {
    name: 'a thing covers a topic twice',
    edits: [change(COVERAGE, '"signs:plafond"]', '"signs:plafond", "signs:plafond"]')],
    code: 'covered-twice',
    file: COVERAGE,
    line: 5,
    says: 'twice here',
  },
  {
    name: 'a topic stands twice in its list',
    edits: [change(COVERAGE, 'title: Prévenir', "title: Couper l'eau")],
    code: 'covered-twice',
    file: COVERAGE,
    line: 6,
    says: 'Join the two',
  },
  {
    name: 'what covers a topic is gone',
    edits: [change(COVERAGE, 'term:constat', 'term:constats')],
    code: 'unknown-term',
    file: COVERAGE,
    line: 7,
    says: '"constats"',
    alone: true,
  },
  {
    name: 'what covers a topic is of no known kind',
    edits: [change(COVERAGE, 'page:tout-voir', 'pages:tout-voir')],
    code: 'wrong-value',
    file: COVERAGE,
    line: 7,
    says: 'page:id',
    alone: true,
  },
  {
    name: 'nothing covers a topic',
    edits: [change(COVERAGE, '["procedure:couper-l-eau", "signs:plafond"]', '[]')],
    code: 'wrong-value',
    file: COVERAGE,
    line: 5,
    says: 'empty',
    alone: true,
  },
];

const limitFaults: readonly Fault[] = [
  {
    name: 'a plan holds what is not for these people',
    edits: [change(LIMITS, 'never: [couper-l-eau]', 'never: [couper-l-eau, prevenir-l-assurance]')],
    code: 'limit-unmet',
    file: LIMITS,
    line: 2,
    says: '"prevenir-l-assurance" stands in the plan of somebody for whom it is not: Nothing runs',
    alone: true,
  },
  {
    name: 'these people are asked what they must be spared',
    edits: [change(LIMITS, 'not-asked: [noticed]', 'not-asked: [danger]')],
    code: 'limit-unmet',
    file: LIMITS,
    line: 3,
    says: '"danger" is asked of',
    alone: true,
  },
  {
    name: 'what is for them reaches none of them',
    edits: [
      change(LIMITS, 'never: [couper-l-eau]', 'never: []'),
      change(LIMITS, 'some: [appeler-les-secours]', 'some: [couper-l-eau]'),
    ],
    code: 'limit-unmet',
    file: LIMITS,
    line: 4,
    says: 'No such plan ever holds "couper-l-eau"',
    alone: true,
  },
  {
    name: 'a line on people names a question that does not exist',
    edits: [change(LIMITS, 'not-asked: [noticed]', 'not-asked: [heard]')],
    code: 'unknown-question',
    file: LIMITS,
    line: 3,
    says: '"heard"',
    alone: true,
  },
  {
    name: 'a line on people names a procedure that does not exist',
    edits: [change(LIMITS, 'never: [couper-l-eau]', 'never: [couper-le-gaz]')],
    code: 'unknown-procedure',
    file: LIMITS,
    line: 2,
    says: '"couper-le-gaz"',
    alone: true,
  },
  {
    name: 'the lines on people are no list',
    edits: [{ file: LIMITS, text: 'never: [couper-l-eau]\n' }],
    code: 'wrong-value',
    file: LIMITS,
    line: 1,
    says: 'not a list',
    alone: true,
  },
];

/** Ids that were published, what the guide promised to hold, what is for whom. */
export const contentFaults: readonly Fault[] = [...publishedFaults, ...coverageFaults, ...limitFaults];
