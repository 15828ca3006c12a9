import { change, type Fault } from './fault.ts';

const PAGE = 'fr/pages/tout-voir.md';
const INSURANCE = 'fr/procedures/prevenir-l-assurance.md';
const LETTER = 'fr/letters/declaration.md';
const FLOW = 'fr/flow.yaml';

const script = (words: string) =>
  change(PAGE, "> « Il y a de l'eau chez moi. »", `> « Il y a de l'eau. »\n> « ${words} »`);
/** The choice of how words speak of the child, beside the question on the water. */
const choice = (when: string) =>
  change(
    'flow.yaml',
    '    options: [running, stopped, unknown]\n',
    `    options: [running, stopped, unknown]\n    child: { when: ${when} }\n`,
  );
const choiceWords = change(
  FLOW,
  "  why: Ce qui coule se coupe d'abord.\n",
  "  why: Ce qui coule se coupe d'abord.\n  child: { title: Qui est là ?, daughter: Ma fille, son: Mon fils, unsaid: Sans le dire }\n",
);

/** Mistakes with blanks, with words by the child, and with the choice that they follow. */
export const braceFaults: readonly Fault[] = [
  {
    name: 'words by the child have two parts',
    edits: [script('{Ma fille|Mon fils} est là.')],
    code: 'bad-brace',
    file: PAGE,
    line: 34,
    says: 'three parts',
    alone: true,
  },
  {
    name: 'words by the child have three empty parts',
    edits: [script('Elle est là{||}.')],
    code: 'bad-brace',
    file: PAGE,
    line: 34,
    says: 'three parts',
    alone: true,
  },
  {
    name: 'a blank says nothing of what belongs there',
    edits: [script('Elle a {…}.')],
    code: 'bad-brace',
    file: PAGE,
    line: 34,
    says: 'what is to be said there',
    alone: true,
  },
  {
    name: 'a brace is not closed',
    edits: [script('Elle a {… son âge.')],
    code: 'bad-brace',
    file: PAGE,
    line: 34,
    says: '"{"',
    alone: true,
  },
  {
    name: 'a brace is left over at the end of a line in bold words',
    edits: [script('Elle a **son âge}**.')],
    code: 'bad-brace',
    file: PAGE,
    line: 34,
    says: '"}"',
    alone: true,
  },
  {
    name: 'a link stands in a blank',
    edits: [
      change(
        PAGE,
        "> « Il y a de l'eau chez moi. »",
        "> « Il y a de l'eau. »\n> « Voyez {... [la page](page:tout-voir). »",
      ),
    ],
    code: 'bad-brace',
    file: PAGE,
    line: 34,
    says: '"{"',
    alone: true,
  },
  {
    name: 'a blank stands in a paragraph',
    edits: [change(PAGE, 'La phrase va à la ligne', 'La phrase {… de votre choix} va à la ligne')],
    code: 'bad-brace',
    file: PAGE,
    line: 8,
    says: 'may not stand here',
    alone: true,
  },
  {
    name: 'words by the child stand in a step',
    edits: [change(PAGE, '1. Posez le seau.', '1. Posez le seau de {votre fille|votre fils|votre enfant}.')],
    code: 'bad-brace',
    file: PAGE,
    line: 29,
    says: 'fits every child',
    alone: true,
  },
  {
    name: 'a blank stands in the title of a card',
    edits: [change(INSURANCE, 'title: Prévenez votre assurance\n', 'title: "Prévenez {… votre assurance}"\n')],
    code: 'bad-brace',
    file: INSURANCE,
    line: 2,
    says: 'A blank stands in words to say',
    alone: true,
  },
  {
    name: 'words by the child stand in a situation',
    edits: [
      change(
        INSURANCE,
        "situation: L'eau a fait des dégâts",
        'situation: "{Votre fille|Votre fils|Votre enfant} a vu l\'eau"',
      ),
    ],
    code: 'bad-brace',
    file: INSURANCE,
    line: 5,
    says: 'may not stand here',
    alone: true,
  },
  {
    name: 'a blank stands in what a contact is for',
    edits: [
      change('fr/contacts.yaml', 'purpose: Elle paie une partie des dégâts.', 'purpose: "Elle paie {… la part}."'),
    ],
    code: 'bad-brace',
    file: 'fr/contacts.yaml',
    line: 11,
    says: 'may not stand here',
    alone: true,
  },
  {
    name: 'a brace on the second line of a text is wrong',
    edits: [
      change(
        'fr/contacts.yaml',
        'before: Prenez votre contrat.',
        'before: |\n    Prenez votre contrat.\n    Dites {son nom|le vôtre}.',
      ),
    ],
    code: 'bad-brace',
    file: 'fr/contacts.yaml',
    line: 15,
    says: '{son nom|le vôtre}',
    alone: true,
  },
  {
    name: 'words by the child have four parts in a letter',
    edits: [change(LETTER, 'Voici les dégâts.', 'Voici les dégâts de {ma fille|mon fils|mon enfant|lui}.')],
    code: 'bad-brace',
    file: LETTER,
    line: 22,
    says: 'three parts',
    alone: true,
  },
  {
    name: 'a blank of a script stands in a letter',
    edits: [change(LETTER, 'Voici les dégâts.', 'Voici les dégâts de {… la pièce}.')],
    code: 'bad-brace',
    file: LETTER,
    line: 22,
    says: '{field}',
    alone: true,
  },
  {
    name: 'a blank stands in what a letter says of an option',
    edits: [change('fr/letter-fields.yaml', "says: J'ai pris des photos.", 'says: "J\'ai pris {… ce que vous avez}."')],
    code: 'bad-brace',
    file: 'fr/letter-fields.yaml',
    line: 16,
    says: 'may not stand here',
    alone: true,
  },
  {
    name: 'the words before the law of a letter hold words by the child',
    edits: [change(LETTER, '- Gardez une copie.', '- Gardez une copie pour {elle|lui|lui}.')],
    code: 'bad-brace',
    file: LETTER,
    line: 43,
    says: 'fits every child',
    alone: true,
  },
  // the choice beside a question
  {
    name: 'the choice beside a question has no words',
    edits: [choice('{ danger: now }')],
    code: 'missing-word',
    file: FLOW,
    line: 11,
    says: '"child:"',
    alone: true,
  },
  {
    name: 'words are of no choice',
    edits: [choiceWords],
    code: 'extra-word',
    file: FLOW,
    line: 15,
    says: 'No choice stands beside "water"',
    alone: true,
  },
  {
    name: 'the choice beside a question looks at a later one',
    edits: [choice('{ noticed: stain }'), choiceWords],
    code: 'later-question',
    file: 'flow.yaml',
    line: 12,
    says: '"noticed"',
    alone: true,
  },
  {
    name: 'the choice stands beside two questions',
    edits: [
      choice('{ danger: now }'),
      choiceWords,
      change(
        'flow.yaml',
        '    when: { not: { water: stopped } }\n',
        '    when: { not: { water: stopped } }\n    child: {}\n',
      ),
      change(
        FLOW,
        '  why: Chaque détail aide le plombier.\n',
        '  why: Chaque détail aide le plombier.\n  child: { title: Qui est là ?, daughter: Ma fille, son: Mon fils, unsaid: Sans le dire }\n',
      ),
    ],
    code: 'wrong-value',
    file: 'flow.yaml',
    line: 17,
    says: 'beside "water" already',
    alone: true,
  },
];
