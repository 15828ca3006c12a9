import { change, type Fault } from './fault.ts';

const CALL = 'fr/procedures/appeler-les-secours.md';
const CUT = 'fr/procedures/couper-l-eau.md';
const INSURANCE = 'fr/procedures/prevenir-l-assurance.md';

/** Mistakes in the sections of a procedure, and in what stands in them. */
export const sectionFaults: readonly Fault[] = [
  {
    name: 'a heading is not one of a procedure',
    edits: [change(CUT, '## Vos droits', '## Les droits')],
    code: 'unknown-heading',
    file: CUT,
    line: 26,
    says: 'Vos droits',
  },
  {
    name: 'headings are in another order',
    edits: [
      change(CALL, "## Pour qui, quand\nPour tous, dès que l'eau touche une prise.\n\n", ''),
      change(
        CALL,
        '## Ce que vous pouvez dire',
        "## Pour qui, quand\nPour tous, dès que l'eau touche une prise.\n\n## Ce que vous pouvez dire",
      ),
    ],
    code: 'heading-order',
    file: CALL,
    line: 15,
    says: 'comes after "Étapes"',
  },
  {
    name: 'a heading stands twice',
    edits: [
      change(CUT, '### Chez vous\n', '### Chez vous\n'),
      change(CUT, '## À éviter\n', '## Vos droits\nDe même.\n\n## À éviter\n'),
    ],
    code: 'duplicate-heading',
    file: CUT,
    line: 29,
    says: 'Join the two',
    alone: true,
  },
  {
    name: 'a heading that is always needed is missing',
    edits: [change(INSURANCE, '## Pour qui, quand\nPour celui qui a signé le contrat.\n\n', '')],
    code: 'missing-section',
    file: INSURANCE,
    line: 11,
    says: '"## Pour qui, quand" before this line',
  },
  {
    name: 'a service has no way on after a refusal',
    edits: [change(CALL, '## Si on vous dit non\nSuivez [la suite](procedure:prevenir-l-assurance).\n\n', '')],
    code: 'missing-section',
    file: CALL,
    line: 25,
    says: 'Si on vous dit non',
    alone: true,
  },
  {
    name: 'nothing stands under a heading',
    edits: [change(CUT, "L'eau s'arrête de couler en peu de temps.\n", '')],
    code: 'empty-section',
    file: CUT,
    line: 23,
    says: 'Ce qui se passe ensuite',
  },
  {
    name: 'words stand before the first heading',
    edits: [change(CUT, '---\n## En bref', '---\nAvant tout.\n\n## En bref')],
    code: 'text-before-heading',
    file: CUT,
    line: 7,
    says: '"## En bref"',
  },
  {
    name: 'the steps are not numbered',
    edits: [
      change(
        INSURANCE,
        '1. Faites des photos des murs. {#photos}\n2. Signez un [constat](term:constat) avec le voisin. {#constat}',
        '- Faites des photos.',
      ),
    ],
    code: 'missing-steps',
    file: INSURANCE,
    line: 14,
    says: 'Number them',
    alone: true,
  },
  {
    name: 'what to say is no quotation',
    edits: [change(CALL, "> « L'eau touche les prises. Je suis au {… numéro et rue}. »", 'Dites où vous êtes.')],
    code: 'missing-script',
    file: CALL,
    line: 18,
    says: '>',
  },
  {
    name: 'what to say states an age',
    edits: [
      change(
        CALL,
        "> « L'eau touche les prises. Je suis au {… numéro et rue}. »",
        "> « L'eau touche les prises.\n> J'ai 15 ans. »",
      ),
    ],
    code: 'script-states',
    file: CALL,
    line: 20,
    says: '{… son âge}',
    alone: true,
  },
  {
    name: 'a step has no id',
    edits: [change(CUT, ' {#fermer}', '')],
    code: 'step-without-id',
    file: CUT,
    line: 18,
    says: '{#appeler}',
  },
  {
    name: 'an id stands on what is no step',
    edits: [change(CALL, '- Ils coupent le courant.', '- Ils coupent le courant. {#courant}')],
    code: 'stray-id',
    file: CALL,
    line: 23,
    says: '"courant"',
  },
  {
    name: 'what to avoid has nothing to do instead',
    edits: [change(CUT, ' → Posez un seau.', '')],
    code: 'avoid-without-instead',
    file: CUT,
    line: 30,
    says: 'instead',
  },
  {
    name: 'five things are to be avoided',
    edits: [
      change(
        INSURANCE,
        "- Ne jetez rien. → Gardez tout pour l'expert.",
        ['Ne jetez rien', 'Ne payez rien', 'Ne cassez rien', 'Ne signez rien', 'Ne vendez rien']
          .map((item) => `- ${item}. → Attendez.`)
          .join('\n'),
      ),
    ],
    code: 'too-many-avoid',
    file: INSURANCE,
    line: 28,
    says: '4 is the most',
  },
];
