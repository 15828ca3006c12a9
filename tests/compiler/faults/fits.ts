import { change, type Fault } from './fault.ts';

const FLOW = 'fr/flow.yaml';
const INSURANCE_WORDS = 'fr/procedures/prevenir-l-assurance.md';
const FITS = 'fr/fits.yaml';

/** Words that are read by someone whom they do not fit, and mistakes in the file that says so. */
export const fitFaults: readonly Fault[] = [
  {
    name: 'an opening sends out those who are in no danger',
    edits: [change('fr/pack.yaml', '- when: { danger: now }', '- when: { danger: [now, none] }')],
    code: 'unfit-words',
    file: 'fr/pack.yaml',
    line: 8,
    says: 'Nobody is sent out without a danger. For example: danger: none',
    alone: true,
  },
  {
    name: 'a card tells of a danger that nobody named',
    edits: [change(INSURANCE_WORDS, 'when: { danger: now }, title', 'when: { not: { danger: none } }, title')],
    code: 'unfit-words',
    file: INSURANCE_WORDS,
    line: 6,
    says: '"d\'abord votre vie" is read',
    alone: true,
  },
  {
    name: 'a script on the page tells it',
    edits: [change(INSURANCE_WORDS, "Il y a de l'eau chez moi.", "D'abord votre vie.")],
    code: 'unfit-words',
    file: INSURANCE_WORDS,
    line: 19,
    says: 'Write a variant',
    alone: true,
  },
  {
    name: 'what nobody may read is no list',
    edits: [{ file: FITS, text: 'never: [Sortez]\n' }],
    code: 'wrong-value',
    file: FITS,
    line: 1,
    says: 'not a list',
    alone: true,
  },
  {
    name: 'a line of it names nothing to read',
    edits: [change(FITS, 'never: [Sortez]', 'never: []')],
    code: 'wrong-value',
    file: FITS,
    line: 1,
    says: 'is empty',
    alone: true,
  },
  {
    name: 'what nobody may read stands in the opening',
    edits: [change(FITS, '- { when: { not: { danger: now } }, in: [opening], never', '- { in: [opening], never')],
    code: 'unfit-words',
    file: 'fr/pack.yaml',
    line: 8,
    says: '"Sortez" is read',
    alone: true,
  },
  {
    name: 'an age of somebody younger is read, and one that only ends like it is not',
    edits: [
      change(FLOW, 'why: Chaque détail aide le plombier.', 'why: Le plombier a 18 ans de métier, et son fils 8 ans.'),
      change(
        FITS,
        '- { when: { not: { danger: now } }, in: [opening]',
        '- { never: [8 ans], says: Nobody is so young. }\n- { when: { not: { danger: now } }, in: [opening]',
      ),
    ],
    code: 'unfit-words',
    file: FLOW,
    line: 23,
    says: '"8 ans" is read',
    alone: true,
  },
  {
    name: 'what may be asked only before another question is asked after it',
    edits: [
      change(
        FITS,
        '- { when: { not: { danger: now } }, in: [opening]',
        '- { in: [questions], after: water, never: [détail], says: Too late. }\n- { when: { not: { danger: now } }, in: [opening]',
      ),
    ],
    code: 'unfit-words',
    file: FLOW,
    line: 23,
    says: 'Too late',
    alone: true,
  },
  {
    name: 'a line of what does not fit names a question that does not exist',
    edits: [change(FITS, 'in: [opening], never', 'after: heard, in: [opening], never')],
    code: 'unknown-question',
    file: FITS,
    line: 1,
    says: '"heard"',
    alone: true,
  },
];
