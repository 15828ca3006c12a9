import { change, type Fault } from './fault.ts';

const LETTER = 'letters/declaration.yaml';
const WORDS = 'fr/letters/declaration.md';
const FIELDS = 'letter-fields.yaml';
const FIELD_WORDS = 'fr/letter-fields.yaml';

/** Mistakes in letters and in what they ask for. */
export const letterFaults: readonly Fault[] = [
  // the places of the fields
  { name: 'a letter asks for a field that does not exist', edits: [change(LETTER, 'damage, done]', 'damage, done, colour]')], code: 'unknown-field', file: LETTER, line: 1, says: '"colour"', alone: true },
  { name: 'a letter says a field that it does not ask for', edits: [change(WORDS, 'Madame, Monsieur,', 'Madame, Monsieur {name},')], code: 'unknown-field', file: WORDS, line: 18, says: '"name"' },
  { name: 'a place in a letter is not spelt as a field', edits: [change(WORDS, 'Madame, Monsieur,', 'Madame, Monsieur {Nom},')], code: 'unknown-field', file: WORDS, line: 18, says: '{Nom}', alone: true },
  { name: 'a bracket of a place is not closed', edits: [change(WORDS, 'Dégât des eaux du {seen-on}', 'Dégât des eaux du {seen-on')], code: 'unknown-field', file: WORDS, line: 15, says: '{de:field}', alone: true },
  { name: 'a condition stands inside a sentence', edits: [change(WORDS, 'Voici les dégâts.', 'Voici {?done} les dégâts.')], code: 'unknown-field', file: WORDS, line: 22, says: 'at the very end', alone: true },
  { name: 'a letter asks for what it never says', edits: [change(WORDS, '{damage}\n\n', '')], code: 'unused-field', file: LETTER, line: 1, says: '{damage}', alone: true },
  { name: 'a list is put inside a sentence', edits: [change(WORDS, 'Voici les dégâts.', 'Voici les dégâts : {damage}.')], code: 'field-alone', file: WORDS, line: 22, says: 'a paragraph of its own' },
  { name: 'a line hangs on an option that does not exist', edits: [change(WORDS, 'que je joins. {?done/photos}', 'que je joins. {?done/photo}')], code: 'unknown-option', file: WORDS, line: 26, says: 'photos, tap' },
  { name: 'a line hangs on a field that the letter does not ask for', edits: [change(WORDS, 'Voici ce que j\'ai fait. {?done}', 'Voici ce que j\'ai fait. {?did}')], code: 'unknown-field', file: WORDS, line: 28, says: '"did"' },
  { name: 'the object of a letter is there for some only', edits: [change(WORDS, 'Dégât des eaux du {seen-on}', 'Dégât des eaux du {seen-on} {?done}')], code: 'unsupported-markup', file: WORDS, line: 15, says: 'object', alone: true },
  // what a letter is made of
  { name: 'a letter has no words', edits: [{ file: WORDS, text: null }], code: 'missing-file', file: LETTER, line: 1, says: 'Write fr/letters/declaration.md', alone: true },
  { name: 'words have no letter', edits: [{ file: 'fr/letters/oubli.md', text: '---\ntitle: Oubli\n---\n' }], code: 'extra-word', file: 'fr/letters/oubli.md', line: 1, says: 'belong to no letter' },
  { name: 'a letter has a heading that is not one of a letter', edits: [change(WORDS, '## Pièces jointes', '## Copies')], code: 'unknown-heading', file: WORDS, line: 35, says: 'Pièces jointes' },
  { name: 'the headings of a letter are in another order', edits: [change(WORDS, "## Objet\nDégât des eaux du {seen-on}\n\n", ''), change(WORDS, '## Pièces jointes', "## Objet\nDégât des eaux du {seen-on}\n\n## Pièces jointes")], code: 'heading-order', file: WORDS, line: 32, says: 'comes after "Lettre"', alone: true },
  { name: 'a heading of a letter stands twice', edits: [change(WORDS, '## Pièces jointes', '## Objet\nEau\n\n## Pièces jointes')], code: 'duplicate-heading', file: WORDS, line: 35, says: 'Join the two', alone: true },
  { name: 'a letter does not say which law it rests on', edits: [change(WORDS, '## Base légale\nVous avez 5 jours pour le dire. [^code-assurances]\n\n', '')], code: 'missing-section', file: WORDS, line: 41, says: 'Base légale', alone: true },
  { name: 'nothing stands under a heading of a letter', edits: [change(WORDS, '- Gardez une copie.\n- Puis [coupez l\'eau](procedure:couper-l-eau).\n', '')], code: 'missing-section', file: WORDS, line: 42, says: 'Avant d’envoyer', alone: true },
  { name: 'words of a letter stand before its first heading', edits: [change(WORDS, '---\n## Expéditeur', '---\nMadame,\n\n## Expéditeur')], code: 'text-before-heading', file: WORDS, line: 6, says: '## Lettre', alone: true },
  { name: 'a word of a letter is bold', edits: [change(WORDS, 'Voici les dégâts.', 'Voici **les dégâts**.')], code: 'unsupported-markup', file: WORDS, line: 22, says: 'plain words', alone: true },
  { name: 'a letter holds a quotation', edits: [change(WORDS, 'Voici les dégâts.', '> Voici les dégâts.')], code: 'unsupported-markup', file: WORDS, line: 22, says: 'paragraphs and lists', alone: true },
  { name: 'a letter cites a source that it does not list', edits: [change(WORDS, '[^code-assurances]', '[^guide-eau]')], code: 'citation-not-listed', file: WORDS, line: 40, says: 'letters/declaration.yaml', alone: true },
  { name: 'a letter states a deadline and cites nothing', edits: [change(WORDS, ' [^code-assurances]', '')], code: 'claim-without-source', file: WORDS, line: 40, says: '5 jours', alone: true },
  { name: 'the short title of a letter names the subject', edits: [change(WORDS, "short: Lettre à l'assurance", 'short: Lettre sur un abus')], code: 'subject-word', file: WORDS, line: 3, says: '"abus"', alone: true },
  { name: 'a letter has no source', edits: [change(LETTER, 'sources: [code-assurances]', 'sources: []'), change(WORDS, 'Vous avez 5 jours pour le dire. [^code-assurances]', 'Vous pouvez le dire.')], code: 'no-source', file: LETTER, line: 2, says: 'no source', alone: true },
  // what letters ask for
  { name: 'the letters have no field for the place', edits: [change(FIELDS, '- { id: place, kind: text }\n', ''), change(FIELD_WORDS, 'place: { label: La ville où vous écrivez }\n', '')], code: 'unknown-field', file: FIELDS, line: 1, says: '"place"', alone: true },
  { name: 'a field of text has options', edits: [change(FIELDS, 'id: tie\n  kind: one', 'id: tie\n  kind: text')], code: 'wrong-value', file: FIELDS, line: 8, says: 'Options belong to one and many', alone: true },
  { name: 'a choice has no options', edits: [change(FIELDS, '  kind: one\n  options: [{ id: owner }, { id: tenant }]', '  kind: one'), change(FIELD_WORDS, '  label: Le logement\n  options:\n    owner: { label: Il est à moi, says: à moi }\n    tenant: { label: Je le loue, says: loué }\n', '  label: Le logement\n')], code: 'wrong-value', file: FIELDS, line: 8, says: 'has no options', alone: true },
  { name: 'a choice has one option', edits: [change(FIELDS, '[{ id: owner }, { id: tenant }]', '[{ id: owner }]')], code: 'wrong-value', file: FIELDS, line: 10, says: 'fewer than two', alone: true },
  { name: 'a field has no words', edits: [change(FIELD_WORDS, 'damage: { label: Les dégâts, hint: Un dégât par ligne. }\n', '')], code: 'missing-word', file: FIELD_WORDS, line: 1, says: '"damage"', alone: true },
  { name: 'an option of a field has no words', edits: [change(FIELD_WORDS, '    tap: Le robinet est fermé.\n', '')], code: 'missing-word', file: FIELD_WORDS, line: 15, says: '"tap"', alone: true },
  { name: 'words are of no option of a field', edits: [change(FIELD_WORDS, '    tap: Le robinet est fermé.\n', '    tap: Le robinet est fermé.\n    rug: Le tapis est sec.\n')], code: 'extra-word', file: FIELD_WORDS, line: 18, says: '"rug"' },
  { name: 'what ticks an option beforehand names a question that does not exist', edits: [change(FIELDS, 'when: { water: stopped }', 'when: { eau: stopped }')], code: 'unknown-question', file: FIELDS, line: 13, says: '"eau"' },
];
