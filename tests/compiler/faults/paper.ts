import { change, type Fault } from './fault.ts';

const PAPER = 'paper.yaml';
const WORDS = 'fr/paper.yaml';

/** Mistakes in what is printed of the guide. */
export const paperFaults: readonly Fault[] = [
  {
    name: 'the pocket card names a contact that nobody has',
    edits: [change(PAPER, 'card: [pompiers]', 'card: [pompier]')],
    code: 'unknown-contact',
    file: PAPER,
    line: 2,
    says: 'did you mean "pompiers"?',
  },
  {
    name: 'the booklet prints a procedure that nobody wrote',
    edits: [change(PAPER, '{ procedure: couper-l-eau,', '{ procedure: couper-le-gaz,')],
    code: 'unknown-procedure',
    file: PAPER,
    line: 12,
    says: 'couper-le-gaz',
  },
  {
    name: 'an entry of the booklet is two things',
    edits: [change(PAPER, '- page: tout-voir', '- { page: tout-voir, terms: [constat] }')],
    code: 'wrong-value',
    file: PAPER,
    line: 14,
    says: 'or two things',
    alone: true,
  },
  {
    name: 'a procedure is printed without saying which of its sections',
    edits: [change(PAPER, '{ procedure: couper-l-eau, sections: [summary, steps] }', '{ procedure: couper-l-eau }')],
    code: 'wrong-value',
    file: PAPER,
    line: 12,
    says: 'procedure with its sections',
    alone: true,
  },
  {
    name: 'the code of a part leads to no page',
    edits: [change(PAPER, 'more: contacts', 'more: letter:declaration')],
    code: 'wrong-value',
    file: PAPER,
    line: 5,
    says: 'procedure:id or page:id',
    alone: true,
  },
  {
    name: 'the code of a part leads to a procedure that nobody wrote',
    edits: [change(PAPER, 'more: procedure:couper-l-eau', 'more: procedure:couper-le-gaz')],
    code: 'unknown-procedure',
    file: PAPER,
    line: 10,
    says: 'couper-le-gaz',
    alone: true,
  },
  {
    name: 'the booklet prints a page twice',
    edits: [change(PAPER, '      - page: tout-voir\n', '      - page: tout-voir\n      - page: tout-voir\n')],
    code: 'duplicate-id',
    file: PAPER,
    line: 15,
    says: 'stands twice in the booklet',
    alone: true,
  },
  {
    name: 'a part of the booklet has no title',
    edits: [change(WORDS, 'numeros:\n  title: Qui appeler\n', '')],
    code: 'missing-word',
    file: WORDS,
    line: 1,
    says: 'numeros',
    alone: true,
  },
];
