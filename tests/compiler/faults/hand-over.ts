import { change, type Fault } from './fault.ts';

const WORDS = 'fr/pack.yaml';
const LAST = "  - lines: [L'eau se coupe., Les dégâts se réparent., Vous n'êtes pas seul.]\n";
const given = (cases: string): Fault['edits'] => [change(WORDS, LAST, `${LAST}hand-over:\n${cases}`)];

/** Mistakes in what a professional hands over. */
export const handOverFaults: readonly Fault[] = [
  {
    name: 'a case to hand over names a procedure that does not exist',
    edits: given('  - title: Une fuite\n    procedures: [couper-l-eau, couper-l-air]\n'),
    code: 'unknown-procedure',
    file: WORDS,
    line: 12,
    says: '"couper-l-air"',
    alone: true,
  },
  {
    name: 'a case to hand over is for somebody whom no question knows',
    edits: given('  - title: Une fuite\n    procedures: [couper-l-eau]\n    when: { nobody: here }\n'),
    code: 'unknown-question',
    file: WORDS,
    line: 13,
    says: '"nobody"',
    alone: true,
  },
  {
    name: 'a case to hand over has no procedure',
    edits: given('  - title: Une fuite\n    procedures: []\n'),
    code: 'wrong-value',
    file: WORDS,
    line: 12,
    says: 'procedures',
    alone: true,
  },
];
