import { change, type Fault } from './fault.ts';

const DEADLINES = 'deadlines.yaml';
const WORDS = 'fr/deadlines.yaml';
const SENDERS = 'senders.yaml';
const WORDS_OF_SENDERS = 'fr/senders.yaml';

const WORDS_OF_SECOND = `reponse-de-l-assurance:
  label: Réponse de l'assurance
  starts: Le jour où la lettre est partie
  counted: 1 mois.
  todo: Rien ne vient ? Appelez.
`;

/** Mistakes in the time limits to count from a day. */
export const deadlineFaults: readonly Fault[] = [
  {
    name: 'a time limit has two lengths',
    edits: [change(DEADLINES, '{ days: 5 }', '{ days: 5, months: 1 }')],
    code: 'wrong-value',
    file: DEADLINES,
    line: 3,
    says: '{ days: 10 }, { months: 2 }, { years: 3 }',
    alone: true,
  },
  {
    name: 'the length of a time limit is no whole number',
    edits: [change(DEADLINES, '{ days: 5 }', '{ days: 1.5 }')],
    code: 'wrong-value',
    file: DEADLINES,
    line: 3,
    says: 'a whole number',
    alone: true,
  },
  {
    name: 'nobody knows how the days of a time limit count',
    edits: [change(DEADLINES, 'count: unsure', 'count: working')],
    code: 'wrong-value',
    file: DEADLINES,
    line: 4,
    says: 'calendar, or franc, or unsure',
    alone: true,
  },
  {
    name: 'a time limit belongs to no procedure',
    edits: [change(DEADLINES, 'procedures: [prevenir-l-assurance]\n  letter', 'procedures: []\n  letter')],
    code: 'wrong-value',
    file: DEADLINES,
    line: 7,
    says: 'is empty',
    alone: true,
  },
  {
    name: 'a time limit names a procedure that does not exist',
    edits: [change(DEADLINES, '[prevenir-l-assurance]\n  letter', '[prevenir-assurance]\n  letter')],
    code: 'unknown-procedure',
    file: DEADLINES,
    line: 7,
    says: '"prevenir-l-assurance"',
  },
  {
    name: 'a time limit names a letter that does not exist',
    edits: [change(DEADLINES, 'letter: declaration', 'letter: constat')],
    code: 'unknown-letter',
    file: DEADLINES,
    line: 8,
    says: '"constat"',
  },
  {
    name: 'a time limit has no source',
    edits: [change(DEADLINES, '[guide-eau]', '[]')],
    code: 'no-source',
    file: DEADLINES,
    line: 18,
    says: '"reponse-de-l-assurance" has no source',
  },
  {
    name: 'a time limit has no words',
    edits: [change(WORDS, WORDS_OF_SECOND, '')],
    code: 'missing-word',
    file: WORDS,
    line: 1,
    says: '"reponse-de-l-assurance"',
    alone: true,
  },
  {
    name: 'the words of time limits have no structure',
    edits: [{ file: DEADLINES, text: null }],
    code: 'missing-file',
    file: DEADLINES,
    line: 1,
    says: 'is missing',
    alone: true,
  },
  {
    name: 'a time limit comes from nobody: no list would hold it',
    edits: [change(DEADLINES, '[sans-lettre]', '[]')],
    code: 'wrong-value',
    file: DEADLINES,
    line: 6,
    says: 'is empty',
    alone: true,
  },
  {
    name: 'a time limit has no line of senders',
    edits: [change(DEADLINES, '  senders: [sans-lettre]\n', '')],
    code: 'missing-key',
    file: DEADLINES,
    line: 1,
    says: 'senders',
    alone: true,
  },
  {
    name: 'a time limit comes from somebody whom nobody knows',
    edits: [change(DEADLINES, '[assurance]', '[assureur]')],
    code: 'unknown-sender',
    file: DEADLINES,
    line: 16,
    says: '"assureur"',
  },
  {
    name: 'a sender has no time limit, and nothing else',
    edits: [change(DEADLINES, '[sans-lettre]', '[assurance]')],
    code: 'empty-sender',
    file: SENDERS,
    line: 1,
    says: '"sans-lettre"',
    alone: true,
  },
  {
    name: 'what has no day to count has no words',
    edits: [change(WORDS_OF_SENDERS, "  uncounted:\n    couper-l-eau: L'eau coule encore\n", '')],
    code: 'missing-word',
    file: WORDS_OF_SENDERS,
    line: 1,
    says: '"couper-l-eau"',
    alone: true,
  },
  {
    name: 'what has no day to count leads to a procedure that does not exist',
    edits: [
      change(SENDERS, '[couper-l-eau]', '[couper-eau]'),
      change(WORDS_OF_SENDERS, "couper-l-eau: L'eau", "couper-eau: L'eau"),
    ],
    code: 'unknown-procedure',
    file: SENDERS,
    line: 3,
    says: '"couper-l-eau"',
    alone: true,
  },
  {
    name: 'a sender has no words',
    edits: [change(WORDS_OF_SENDERS, "sans-lettre:\n  name: Je n'ai pas de lettre\n", '')],
    code: 'missing-word',
    file: WORDS_OF_SENDERS,
    line: 1,
    says: '"sans-lettre"',
    alone: true,
  },
];
