import { change, type Fault } from './fault.ts';

const PAGE = 'fr/pages/tout-voir.md';
const CUT = 'fr/procedures/couper-l-eau.md';
const FIGURE = 'figures/maison.yaml';
const FIGURE_WORDS = 'fr/figures/maison.yaml';

/** Mistakes in drawings. */
export const figureFaults: readonly Fault[] = [
  {
    name: 'a page shows a drawing that does not exist',
    edits: [change(PAGE, '(figure:maison)', '(figure:maisons)')],
    code: 'unknown-figure',
    file: PAGE,
    line: 42,
    says: 'did you mean "maison"',
  },
  {
    name: 'a drawing stands inside a sentence',
    edits: [change(PAGE, '[Qui prévient qui](figure:maison)', 'Voyez [le dessin](figure:maison).')],
    code: 'unknown-link',
    file: PAGE,
    line: 42,
    says: 'figure:maison',
    alone: true,
  },
  {
    name: 'a procedure shows a drawing',
    edits: [change(CUT, 'Pour tous.', '[Qui prévient qui](figure:maison)')],
    code: 'unknown-link',
    file: CUT,
    line: 11,
    says: 'figure:maison',
    alone: true,
  },
  {
    name: 'an arrow leads to no box',
    edits: [
      change(
        FIGURE,
        '{ id: voisin-plombier, from: voisin, to: plombier }',
        '{ id: voisin-plombier, from: voisin, to: plombiers }',
      ),
    ],
    code: 'unknown-box',
    file: FIGURE,
    line: 7,
    says: 'vous, voisin, gardien, plombier',
  },
  {
    name: 'a box stands in two lanes',
    edits: [change(FIGURE, 'boxes: [plombier]', 'boxes: [plombier, gardien]')],
    code: 'duplicate-id',
    file: FIGURE,
    line: 4,
    says: '"gardien" stands twice',
    alone: true,
  },
  {
    name: 'two arrows have one id',
    edits: [
      change(FIGURE, 'id: gardien-plombier', 'id: voisin-plombier'),
      change(FIGURE_WORDS, "  gardien-plombier: l'appelle aussi\n", ''),
    ],
    code: 'duplicate-id',
    file: FIGURE,
    line: 8,
    says: '"voisin-plombier" stands twice',
    alone: true,
  },
  {
    name: 'a lane has no box',
    edits: [change(FIGURE, 'boxes: [plombier]', 'boxes: []')],
    code: 'wrong-value',
    file: FIGURE,
    line: 4,
    says: 'empty',
    alone: true,
  },
  {
    name: 'a drawing has five lanes',
    edits: [
      change(
        FIGURE,
        '  - { id: help, boxes: [plombier] }\n',
        '  - { id: help, boxes: [plombier] }\n  - { id: four, boxes: [quatre] }\n  - { id: five, boxes: [cinq] }\n',
      ),
      change(FIGURE_WORDS, 'you: Vous,', 'you: Vous, four: Là, five: Plus loin,'),
      change(
        FIGURE_WORDS,
        'boxes:\n',
        'boxes:\n  quatre: { name: Quatre, does: il vient }\n  cinq: { name: Cinq, does: il part }\n',
      ),
    ],
    code: 'wrong-value',
    file: FIGURE,
    line: 6,
    says: '3 can be read on a phone',
    alone: true,
  },
  {
    name: 'the bar on top of a drawing has two boxes',
    edits: [
      change(FIGURE, '- { id: you, boxes: [vous] }', '- { id: you, boxes: [vous, ami] }'),
      change(FIGURE_WORDS, 'boxes:\n', 'boxes:\n  ami: { name: Un ami, does: il écoute }\n'),
    ],
    code: 'wrong-value',
    file: FIGURE,
    line: 2,
    says: 'one box',
    alone: true,
  },
  {
    name: 'a box has no words',
    edits: [change(FIGURE_WORDS, '  gardien: { name: Le gardien, does: il a les clés }\n', '')],
    code: 'missing-word',
    file: FIGURE_WORDS,
    line: 6,
    says: '"gardien"',
  },
  {
    name: 'an arrow has no words',
    edits: [change(FIGURE_WORDS, "  gardien-plombier: l'appelle aussi\n", '')],
    code: 'missing-word',
    file: FIGURE_WORDS,
    line: 11,
    says: '"gardien-plombier"',
    alone: true,
  },
  {
    name: 'words are of no lane',
    edits: [change(FIGURE_WORDS, 'you: Vous,', 'you: Vous, yard: La cour,')],
    code: 'extra-word',
    file: FIGURE_WORDS,
    line: 5,
    says: '"yard"',
    alone: true,
  },
  {
    name: 'a drawing has no words',
    edits: [{ file: FIGURE_WORDS, text: null }],
    code: 'missing-file',
    file: FIGURE_WORDS,
    line: 1,
    says: 'is missing',
    alone: true,
  },
  {
    name: 'words have no drawing',
    edits: [{ file: 'fr/figures/oubli.yaml', text: 'title: Oubli\n' }],
    code: 'extra-word',
    file: 'fr/figures/oubli.yaml',
    line: 1,
    says: 'belong to no drawing',
  },
];
