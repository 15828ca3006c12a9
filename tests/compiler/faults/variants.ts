import { change, type Fault } from './fault.ts';

const INSURANCE_WORDS = 'fr/procedures/prevenir-l-assurance.md';
const PACK_WORDS = 'fr/pack.yaml';
const FLOW_WORDS = 'fr/flow.yaml';

/** Mistakes in words for some: of questions, of cards, and those that open the plan. */
export const variantFaults: readonly Fault[] = [
  {
    name: 'a question has words for an option that does not exist',
    edits: [
      change(FLOW_WORDS, 'options: { stain: Une trace qui grandit }', 'options: { stains: Une trace qui grandit }'),
    ],
    code: 'extra-word',
    file: FLOW_WORDS,
    line: 39,
    says: '"stains"',
  },
  {
    name: 'other words of a question look at its own answer',
    edits: [change(FLOW_WORDS, '- when: { water: running }', '- when: { noticed: stain }')],
    code: 'later-question',
    file: FLOW_WORDS,
    line: 36,
    says: 'is not asked before',
    alone: true,
  },
  {
    name: 'other words of a question are for nobody in particular',
    edits: [change(FLOW_WORDS, '    - when: { water: running }\n      short', '    - short')],
    code: 'missing-key',
    file: FLOW_WORDS,
    line: 36,
    says: '"when"',
    alone: true,
  },
  {
    name: 'other words of a question are banned',
    edits: [change(FLOW_WORDS, "L'eau qui coule laisse des traces.", 'Vous auriez dû fermer le robinet.')],
    code: 'banned-word',
    file: FLOW_WORDS,
    line: 38,
    says: 'Vous auriez dû',
  },
  {
    name: 'other words of a card name an option that does not exist',
    edits: [change(INSURANCE_WORDS, '{ when: { water: stopped }', '{ when: { water: dry }')],
    code: 'unknown-option',
    file: INSURANCE_WORDS,
    line: 6,
    says: '"dry"',
  },
  {
    name: 'the other title of a card has nine words',
    edits: [
      change(
        INSURANCE_WORDS,
        'title: Prévenez plus tard votre assurance',
        'title: Prévenez plus tard votre assurance et celle du voisin',
      ),
    ],
    code: 'long-title',
    file: INSURANCE_WORDS,
    line: 6,
    says: '9 words',
    alone: true,
  },
  {
    name: 'the last opening of the plan has a condition',
    edits: [
      change(PACK_WORDS, "  - lines: [L'eau se coupe.", "  - when: { danger: none }\n    lines: [L'eau se coupe."),
    ],
    code: 'band-without-default',
    file: PACK_WORDS,
    line: 9,
    says: 'without "when"',
    alone: true,
  },
  {
    name: 'an opening stands after the one for all',
    edits: [change(PACK_WORDS, '  - when: { danger: now }\n    lines', '  - lines')],
    code: 'band-after-default',
    file: PACK_WORDS,
    line: 7,
    says: 'never count',
  },
  {
    name: 'an opening has four sentences',
    edits: [
      change(
        PACK_WORDS,
        "[L'eau se coupe., Les dégâts se réparent., Vous n'êtes pas seul.]",
        "[L'eau se coupe., Les dégâts se réparent., Vous n'êtes pas seul., Respirez.]",
      ),
    ],
    code: 'wrong-value',
    file: PACK_WORDS,
    line: 9,
    says: 'three',
    alone: true,
  },
];
