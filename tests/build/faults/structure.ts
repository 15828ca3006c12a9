import { change, type Fault } from './fault.ts';

const FLOW = 'flow.yaml';
const CONTACTS = 'contacts.yaml';
const SOURCES = 'sources.yaml';
const CUT = 'procedures/couper-l-eau.yaml';
const CALL = 'procedures/appeler-les-secours.yaml';
const INSURANCE = 'procedures/prevenir-l-assurance.yaml';

/** Mistakes in files, keys, ids and names. */
export const structureFaults: readonly Fault[] = [
  { name: 'a file is missing', edits: [{ file: SOURCES, text: null }], code: 'missing-file', file: SOURCES, line: 1, says: 'sources.yaml is missing', alone: true },
  { name: 'a procedure of pack.yaml has no file', edits: [change('pack.yaml', '  - couper-l-eau\n', '  - couper-l-eau\n  - couper-le-gaz\n')], code: 'missing-file', file: 'pack.yaml', line: 15, says: 'couper-le-gaz' },
  { name: 'a procedure has no words', edits: [{ file: 'fr/procedures/couper-l-eau.md', text: null }], code: 'missing-file', file: CUT, line: 1, says: 'Write fr/procedures/couper-l-eau.md', alone: true },
  { name: 'a file has a name that nothing reads', edits: [{ file: 'procedure/autre.yaml', text: 'band: now\n' }], code: 'unknown-file', file: 'procedure/autre.yaml', line: 1, says: 'Nothing reads this file' },
  { name: 'a bracket is not closed', edits: [change('fr/glossary.yaml', 'definition: Le papier que', 'definition: [Le papier que')], code: 'yaml-syntax', file: 'fr/glossary.yaml', line: 4, says: 'not YAML', alone: true },
  { name: 'a key stands twice', edits: [change('fr/flow.yaml', "  short: L'eau\n", "  short: L'eau\n  short: Eau\n")], code: 'duplicate-key', file: 'fr/flow.yaml', line: 14, says: 'twice' },
  { name: 'a contact has a key that does not exist', edits: [change(CONTACTS, '  cost: free\n', '  cost: free\n  prix: libre\n')], code: 'unknown-key', file: CONTACTS, line: 7, says: '"prix"' },
  { name: 'a contact has no date of its last check', edits: [change(CONTACTS, '  checked: 2026-11-24\n\n', '\n')], code: 'missing-key', file: CONTACTS, line: 1, says: '"checked"', alone: true },
  { name: 'a cost is not one of the three', edits: [change(CONTACTS, 'cost: charged', 'cost: cher')], code: 'wrong-value', file: CONTACTS, line: 21, says: 'free, or charged, or unknown' },
  { name: 'a band has a misspelt name', edits: [change(INSURANCE, 'band: today', 'band: tody')], code: 'wrong-value', file: INSURANCE, line: 2, says: 'now, or today, or week, or later', alone: true },
  { name: 'a number is dialled with spaces', edits: [change(CONTACTS, 'number: "0142000000"', 'number: "01 42 00 00 00"')], code: 'bad-number', file: CONTACTS, line: 16, says: 'digits only', alone: true },
  { name: 'an hour is written 9h', edits: [change(CONTACTS, 'from: "09:00"', 'from: 9h')], code: 'bad-hours', file: CONTACTS, line: 20, says: '"09:00"', alone: true },
  { name: 'a timezone does not exist', edits: [change(CONTACTS, 'Europe/Paris', 'Europe/Lutece')], code: 'bad-hours', file: CONTACTS, line: 20, says: 'Europe/Paris', alone: true },
  { name: 'a date is written the French way', edits: [change(SOURCES, 'confidence: M, checked: 2026-11-24', 'confidence: M, checked: 24/11/2026')], code: 'bad-date', file: SOURCES, line: 1, says: 'year-month-day' },
  { name: 'a date does not exist', edits: [change('pack.yaml', 'edition: 2026-11-24', 'edition: 2026-02-30')], code: 'bad-date', file: 'pack.yaml', line: 2, says: '2026-02-30', alone: true },
  { name: 'a review says reviewed, and not by whom', edits: [change(CUT, 'by: Une plombière, ', '')], code: 'missing-key', file: CUT, line: 11, says: '"by"', alone: true },
  { name: 'an address is not https', edits: [change(SOURCES, 'https://www.legifrance', 'http://www.legifrance')], code: 'bad-address', file: SOURCES, line: 6, says: 'https://' },
  { name: 'an id has an accent', edits: [change('fr/procedures/prevenir-l-assurance.md', '{#photos}', '{#photos-éclairées}')], code: 'bad-id', file: 'fr/procedures/prevenir-l-assurance.md', line: 14, says: 'without accents' },
  { name: 'two steps have one id', edits: [change('fr/procedures/appeler-les-secours.md', '{#appeler}', '{#sortir}')], code: 'duplicate-id', file: 'fr/procedures/appeler-les-secours.md', line: 15, says: 'already on line 14' },
  { name: 'two sources have one id', edits: [change(SOURCES, '- id: code-assurances\n', '- { id: guide-eau, kind: press, title: Eau, publisher: Un journal, confidence: M, checked: 2026-11-24 }\n- id: code-assurances\n')], code: 'duplicate-id', file: SOURCES, line: 2, says: '"guide-eau" stands twice', alone: true },
  { name: 'an option has no words', edits: [change('fr/flow.yaml', '    smell: Une odeur\n', '')], code: 'missing-word', file: 'fr/flow.yaml', line: 24, says: '"smell"', alone: true },
  { name: 'a question has no words', edits: [change(FLOW, '  - id: noticed', '  - { id: floor, kind: one, options: [low, unknown] }\n  - id: noticed')], code: 'missing-word', file: 'fr/flow.yaml', line: 1, says: '"floor"' },
  { name: 'words have no sign', edits: [change('fr/signs.yaml', 'signs:\n', 'signs:\n  fissure: { label: Une fissure, also: Rien }\n')], code: 'extra-word', file: 'fr/signs.yaml', line: 6, says: '"fissure"' },
  { name: 'words have no procedure', edits: [{ file: 'fr/procedures/oubli.md', text: '---\ntitle: Oubli\n---\n' }], code: 'extra-word', file: 'fr/procedures/oubli.md', line: 1, says: 'belong to no procedure', alone: true },
  { name: 'a language is not in the list', edits: [change('pack.yaml', 'locales: [fr]', 'locales: [en]')], code: 'unlisted-locale', file: 'pack.yaml', line: 5, says: '"fr"' },
  { name: 'a procedure is not in pack.yaml', edits: [{ file: 'procedures/reparer.yaml', text: 'topic: suites\n' }], code: 'unlisted-procedure', file: 'procedures/reparer.yaml', line: 1, says: 'Add it to "procedures"' },
  { name: 'an exclusive option does not exist', edits: [change(FLOW, 'options: [stain, smell, noise, none, unknown]\n    exclusive: [none, unknown]', 'options: [stain, smell, noise, none, unknown]\n    exclusive: [none, nothing]')], code: 'unknown-exclusive', file: FLOW, line: 17, says: '"nothing"', alone: true },
  { name: 'an urgent option does not exist', edits: [change(FLOW, 'urgent: [now]', 'urgent: [now, soon]')], code: 'unknown-urgent', file: FLOW, line: 7, says: '"soon"' },
  { name: 'an option is exclusive in a question that takes one', edits: [change(FLOW, 'options: [running, stopped, unknown]', 'options: [running, stopped, unknown]\n    exclusive: [unknown]')], code: 'exclusive-on-one', file: FLOW, line: 12, says: 'takes one option' },
  {
    name: 'a question is called as a word of the conditions',
    edits: [
      change(FLOW, '  - id: water', '  - { id: any, kind: one, options: [high, unknown] }\n  - id: water'),
      change('fr/flow.yaml', 'noticed:\n', 'any:\n  title: Quel étage ?\n  short: Étage\n  why: Pour aller vite.\n  options: { high: Haut, unknown: Je ne sais pas }\n\nnoticed:\n'),
    ],
    code: 'reserved-id',
    file: FLOW,
    line: 9,
    says: '"any"',
    alone: true,
  },
  { name: 'a condition is not understood', edits: [change(CUT, '{ noticed: [stain, unknown] }', '{ noticed: { more: 2 } }')], code: 'bad-condition', file: CUT, line: 2, says: '{ count: 2 }' },
  { name: 'a condition names two questions at once', edits: [change(CALL, 'when: { danger: [now, unknown] }', 'when: { danger: now, water: running }')], code: 'bad-condition', file: CALL, line: 2, says: 'danger, water', alone: true },
  { name: 'a count can never be reached', edits: [change(CUT, '{ count: 2 }', '{ count: 4 }')], code: 'bad-condition', file: CUT, line: 4, says: 'from 1 to 3', alone: true },
  { name: 'a condition names a question that does not exist', edits: [change(CALL, 'when: { danger: [now, unknown] }', 'when: { dangr: [now, unknown] }')], code: 'unknown-question', file: CALL, line: 2, says: 'danger, water, noticed', alone: true },
  { name: 'a condition names an option that does not exist', edits: [change(CALL, '{ when: { danger: now }, band: now }', '{ when: { danger: nw }, band: now }')], code: 'unknown-option', file: CALL, line: 3, says: '"nw"' },
  { name: 'a condition looks at a later question', edits: [change(FLOW, '    kind: one\n', '    kind: one\n    when: { noticed: stain }\n')], code: 'later-question', file: FLOW, line: 11, says: 'is not asked before' },
  { name: 'a list of bands has no default', edits: [change(CUT, '  - { band: today }', '  - { when: { water: stopped }, band: today }')], code: 'band-without-default', file: CUT, line: 6, says: 'without "when"' },
  { name: 'a band stands after the default', edits: [change(CUT, 'band:\n  - when', 'band:\n  - { band: week }\n  - when')], code: 'band-after-default', file: CUT, line: 4, says: 'never count' },
  { name: 'a topic does not exist', edits: [change(INSURANCE, 'topic: suites', 'topic: suite')], code: 'unknown-topic', file: INSURANCE, line: 1, says: 'did you mean "suites"', alone: true },
  { name: 'a topic has no procedure', edits: [change('pack.yaml', 'topics: [danger, suites]', 'topics: [danger, suites, voisins]'), change('fr/pack.yaml', 'topics:\n', 'topics:\n  voisins: { title: Les voisins }\n')], code: 'unused-topic', file: 'pack.yaml', line: 11, says: '"voisins"', alone: true },
  { name: 'a contact does not exist', edits: [change(INSURANCE, 'contacts: [assurance, pompiers]', 'contacts: [assurance, pompier]')], code: 'unknown-contact', file: INSURANCE, line: 5, says: 'did you mean "pompiers"' },
  { name: 'a source does not exist', edits: [change('signs.yaml', 'noticed: stain, sources: [guide-eau]', 'noticed: stain, sources: [guide-air-libre]')], code: 'unknown-source', file: 'signs.yaml', line: 3, says: '"guide-air-libre"' },
  { name: 'a sign fills an option that does not exist', edits: [change('signs.yaml', 'noticed: noise', 'noticed: noises')], code: 'unknown-option', file: 'signs.yaml', line: 4, says: '"noises"', alone: true },
  { name: 'a sign has no source', edits: [change('signs.yaml', 'noticed: noise, sources: [guide-eau]', 'noticed: noise, sources: []')], code: 'no-source', file: 'signs.yaml', line: 4, says: 'no source' },
  { name: 'a source is used nowhere', edits: [change(SOURCES, '- id: code-assurances\n', '- { id: oubli, kind: press, title: Oubli, publisher: Un journal, confidence: M, checked: 2026-11-24 }\n- id: code-assurances\n')], code: 'unused-source', file: SOURCES, line: 2, says: '"oubli"' },
  { name: 'a procedure has no contact', edits: [change(CUT, 'contacts: [assurance]', 'contacts: []')], code: 'no-contact', file: CUT, line: 8, says: 'no contact' },
  { name: 'a service does not say what comes after a refusal', edits: [change(CALL, 'if-refused: prevenir-l-assurance\n', '')], code: 'missing-if-refused', file: CALL, line: 6, says: 'if-refused' },
  { name: 'the last resort has something after it', edits: [change(INSURANCE, 'last-resort: true\n', 'last-resort: true\nif-refused: couper-l-eau\n')], code: 'last-resort-with-if-refused', file: INSURANCE, line: 5, says: 'last resort' },
  { name: 'refusals go round in a circle', edits: [change(INSURANCE, 'last-resort: true', 'if-refused: appeler-les-secours')], code: 'refusal-cycle', file: CALL, line: 8, says: 'appeler-les-secours → prevenir-l-assurance → appeler-les-secours', alone: true },
  { name: 'the emergency screen has a contact that is closed at night', edits: [change('pack.yaml', 'emergency: [pompiers]', 'emergency: [pompiers, assurance]')], code: 'emergency-not-always', file: 'pack.yaml', line: 9, says: '"assurance"', alone: true },
];
