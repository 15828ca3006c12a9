import { change, type Fault } from './fault.ts';

const PAGE = 'fr/pages/tout-voir.md';
const CALL = 'fr/procedures/appeler-les-secours.md';
const INSURANCE = 'fr/procedures/prevenir-l-assurance.md';

/** Mistakes in the length of lists, paragraphs, titles and sentences. */
export const readabilityFaults: readonly Fault[] = [
  {
    name: 'a list has eight items',
    edits: [
      change(
        PAGE,
        '- Une lampe **forte**.',
        Array.from({ length: 7 }, (_, index) => `- Un seau de plus, le ${index}.`).join('\n'),
      ),
    ],
    code: 'long-list',
    file: PAGE,
    line: 25,
    says: '8 items',
  },
  {
    name: 'a paragraph has four sentences',
    edits: [change(CALL, 'Pour tous, dès que', 'Vite. Très vite. Courez. Pour tous, dès que')],
    code: 'long-paragraph',
    file: CALL,
    line: 12,
    says: '4 sentences',
    alone: true,
  },
  {
    name: 'a line to know before a call has four sentences',
    edits: [
      change(
        'fr/contacts.yaml',
        'before: Prenez votre contrat.',
        'before: Prenez votre contrat. Et un stylo. Et du papier. Et du temps.',
      ),
    ],
    code: 'long-paragraph',
    file: 'fr/contacts.yaml',
    line: 13,
    says: '4 sentences',
    alone: true,
  },
  {
    name: 'a title has nine words',
    edits: [
      change(
        INSURANCE,
        'title: Prévenez votre assurance',
        'title: Prévenez votre assurance et aussi celle de votre voisin',
      ),
    ],
    code: 'long-title',
    file: INSURANCE,
    line: 2,
    says: '9 words',
  },
  {
    name: 'the words under a number are too many',
    edits: [change('fr/contacts.yaml', 'short: feu, eau, danger', 'short: pour le feu, et pour les eaux')],
    code: 'long-short',
    file: 'fr/contacts.yaml',
    line: 3,
    says: '7 words',
  },
  {
    name: 'a question has a sentence of sixteen words',
    edits: [
      change(
        'fr/flow.yaml',
        "Ce qui coule se coupe d'abord.",
        'Il y a un tas de cas où il va un peu vite puis se vide.',
      ),
    ],
    code: 'long-sentence',
    file: 'fr/flow.yaml',
    line: 14,
    says: '16 words',
    alone: true,
  },
  {
    name: 'a procedure has a sentence of twenty-one words',
    edits: [
      change(
        CALL,
        '- Ils coupent le courant.',
        '- Ils vont voir si le gaz et le feu ne sont pas là, et puis ils vont voir chez les gens du bas.',
      ),
    ],
    code: 'long-sentence',
    file: CALL,
    line: 23,
    says: '20 is the most',
    alone: true,
  },
  {
    name: 'the sentences of the glossary are long on average',
    edits: [
      change(
        'fr/glossary.yaml',
        'Le papier que vous signez avec le voisin.',
        'Le papier que vous et lui allez lire, puis signer, sur ce qui se voit au sol.',
      ),
    ],
    code: 'long-on-average',
    file: 'fr/glossary.yaml',
    line: 3,
    says: '13 is the most',
    alone: true,
  },
  {
    name: 'the words of the glossary are hard',
    edits: [
      change(
        'fr/glossary.yaml',
        'Le papier que vous signez avec le voisin.',
        'Document administratif contradictoire préalablement communiqué.',
      ),
    ],
    code: 'hard-to-read',
    file: 'fr/glossary.yaml',
    line: 3,
    says: '75 is the least',
    alone: true,
  },
];
