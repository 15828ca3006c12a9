import { change, type Fault } from './fault.ts';

const PAGE = 'fr/pages/tout-voir.md';
const CUT = 'fr/procedures/couper-l-eau.md';
const INSURANCE = 'procedures/prevenir-l-assurance.yaml';
const INSURANCE_WORDS = 'fr/procedures/prevenir-l-assurance.md';
const FIGURE = 'figures/maison.yaml';
const FIGURE_WORDS = 'fr/figures/maison.yaml';
const DEPARTMENTS = 'directory/departements.csv';
const COURTS = 'directory/tribunaux.csv';
const NEWS = 'fr/news.yaml';
const PACK = 'pack.yaml';
const PACK_WORDS = 'fr/pack.yaml';
const FLOW_WORDS = 'fr/flow.yaml';

const ROW = "| Tout de suite | [Coupez l'eau](procedure:couper-l-eau). |";
const DASHES = '|---|---|\n';
const LATER_ROW = '| En 5 jours | Écrivez [la lettre](letter:declaration). [^guide-eau] |\n';

const tableFaults: readonly Fault[] = [
  { name: 'a procedure holds a table', edits: [change(CUT, '- Une lampe.\n', '| Un | Deux |\n|----|------|\n| 1 | 2 |\n')], code: 'table', file: CUT, line: 14, says: 'list', alone: true },
  { name: 'a table has no rows', edits: [change(PAGE, `${ROW}\n${LATER_ROW}`, '')], code: 'bad-table', file: PAGE, line: 36, says: 'no rows', alone: true },
  { name: 'a table has five columns', edits: [change(PAGE, '## Un dessin\n', '| A | B | C | D | E |\n|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 |\n\n## Un dessin\n')], code: 'bad-table', file: PAGE, line: 41, says: '5 columns' },
  { name: 'a table has one column', edits: [change(PAGE, '## Un dessin\n', '| Un |\n|---|\n| Deux |\n\n## Un dessin\n')], code: 'bad-table', file: PAGE, line: 41, says: '1 columns', alone: true },
  { name: 'a row of a table has a cell too few', edits: [change(PAGE, ROW, '| Tout de suite |')], code: 'bad-table', file: PAGE, line: 38, says: '1 cells', alone: true },
  { name: 'a row of a table has a cell too many', edits: [change(PAGE, ROW, '| Tout de suite | Coupez. | Vite. |')], code: 'bad-table', file: PAGE, line: 38, says: '3 cells', alone: true },
  { name: 'the row of dashes of a table is missing', edits: [change(PAGE, DASHES, '')], code: 'bad-table', file: PAGE, line: 36, says: 'looks like a table', alone: true },
  { name: 'a row with a deadline cites nothing', edits: [change(PAGE, LATER_ROW, LATER_ROW.replace(' [^guide-eau]', ''))], code: 'claim-without-source', file: PAGE, line: 39, says: '5 jours', alone: true },
];

const figureFaults: readonly Fault[] = [
  { name: 'a page shows a drawing that does not exist', edits: [change(PAGE, '(figure:maison)', '(figure:maisons)')], code: 'unknown-figure', file: PAGE, line: 42, says: 'did you mean "maison"' },
  { name: 'a drawing stands inside a sentence', edits: [change(PAGE, '[Qui prévient qui](figure:maison)', 'Voyez [le dessin](figure:maison).')], code: 'unknown-link', file: PAGE, line: 42, says: 'figure:maison', alone: true },
  { name: 'a procedure shows a drawing', edits: [change(CUT, 'Pour tous.', '[Qui prévient qui](figure:maison)')], code: 'unknown-link', file: CUT, line: 11, says: 'figure:maison', alone: true },
  { name: 'an arrow leads to no box', edits: [change(FIGURE, '{ id: voisin-plombier, from: voisin, to: plombier }', '{ id: voisin-plombier, from: voisin, to: plombiers }')], code: 'unknown-box', file: FIGURE, line: 7, says: 'vous, voisin, gardien, plombier' },
  { name: 'a box stands in two lanes', edits: [change(FIGURE, 'boxes: [plombier]', 'boxes: [plombier, gardien]')], code: 'duplicate-id', file: FIGURE, line: 4, says: '"gardien" stands twice', alone: true },
  { name: 'two arrows have one id', edits: [change(FIGURE, 'id: gardien-plombier', 'id: voisin-plombier'), change(FIGURE_WORDS, "  gardien-plombier: l'appelle aussi\n", '')], code: 'duplicate-id', file: FIGURE, line: 8, says: '"voisin-plombier" stands twice', alone: true },
  { name: 'a lane has no box', edits: [change(FIGURE, 'boxes: [plombier]', 'boxes: []')], code: 'wrong-value', file: FIGURE, line: 4, says: 'empty', alone: true },
  { name: 'a drawing has five lanes', edits: [change(FIGURE, '  - { id: help, boxes: [plombier] }\n', '  - { id: help, boxes: [plombier] }\n  - { id: four, boxes: [quatre] }\n  - { id: five, boxes: [cinq] }\n'), change(FIGURE_WORDS, 'you: Vous,', 'you: Vous, four: Là, five: Plus loin,'), change(FIGURE_WORDS, 'boxes:\n', 'boxes:\n  quatre: { name: Quatre, does: il vient }\n  cinq: { name: Cinq, does: il part }\n')], code: 'wrong-value', file: FIGURE, line: 6, says: '3 can be read on a phone', alone: true },
  { name: 'the bar on top of a drawing has two boxes', edits: [change(FIGURE, '- { id: you, boxes: [vous] }', '- { id: you, boxes: [vous, ami] }'), change(FIGURE_WORDS, 'boxes:\n', 'boxes:\n  ami: { name: Un ami, does: il écoute }\n')], code: 'wrong-value', file: FIGURE, line: 2, says: 'one box', alone: true },
  { name: 'a box has no words', edits: [change(FIGURE_WORDS, '  gardien: { name: Le gardien, does: il a les clés }\n', '')], code: 'missing-word', file: FIGURE_WORDS, line: 6, says: '"gardien"' },
  { name: 'an arrow has no words', edits: [change(FIGURE_WORDS, "  gardien-plombier: l'appelle aussi\n", '')], code: 'missing-word', file: FIGURE_WORDS, line: 11, says: '"gardien-plombier"', alone: true },
  { name: 'words are of no lane', edits: [change(FIGURE_WORDS, 'you: Vous,', 'you: Vous, yard: La cour,')], code: 'extra-word', file: FIGURE_WORDS, line: 5, says: '"yard"', alone: true },
  { name: 'a drawing has no words', edits: [{ file: FIGURE_WORDS, text: null }], code: 'missing-file', file: FIGURE_WORDS, line: 1, says: 'is missing', alone: true },
  { name: 'words have no drawing', edits: [{ file: 'fr/figures/oubli.yaml', text: 'title: Oubli\n' }], code: 'extra-word', file: 'fr/figures/oubli.yaml', line: 1, says: 'belong to no drawing' },
];

const directoryFaults: readonly Fault[] = [
  { name: 'a row of the directory has a cell too few', edits: [change(DEPARTMENTS, '01,Ain,Conseil départemental,-', '01,Ain,Conseil départemental')], code: 'bad-row', file: DEPARTMENTS, line: 2, says: 'code,nom,organisme,note', alone: true },
  { name: 'a row of the directory is quoted', edits: [change(COURTS, '01,Bourg-en-Bresse,Bourg-en-Bresse', '01,"Bourg-en-Bresse",Bourg-en-Bresse')], code: 'bad-row', file: COURTS, line: 2, says: 'without quotation marks', alone: true },
  { name: 'the columns of the directory are in another order', edits: [change(COURTS, 'departement,tribunal,tribunal_pour_enfants', 'departement,tribunal_pour_enfants,tribunal')], code: 'bad-row', file: COURTS, line: 1, says: 'It must be: departement,tribunal,tribunal_pour_enfants', alone: true },
  { name: 'a département has no tribunal pour enfants', edits: [change(DEPARTMENTS, '01,Ain,', '02,Aisne,Conseil départemental,-\n01,Ain,')], code: 'bad-row', file: DEPARTMENTS, line: 2, says: 'Aisne (02) has no tribunal pour enfants', alone: true },
  { name: 'a tribunal is in no département', edits: [change(COURTS, '76,Dieppe,Rouen', '75,Paris,Paris\n76,Dieppe,Rouen')], code: 'bad-row', file: COURTS, line: 3, says: 'no département "75"' },
  { name: 'a département stands twice', edits: [change(DEPARTMENTS, '76,Seine', '01,Ain,Conseil départemental,-\n76,Seine')], code: 'bad-row', file: DEPARTMENTS, line: 3, says: '"01" stands twice', alone: true },
  { name: 'a table of the directory is missing', edits: [{ file: DEPARTMENTS, text: null }, { file: COURTS, text: 'departement,tribunal,tribunal_pour_enfants\n' }], code: 'missing-file', file: DEPARTMENTS, line: 1, says: 'is missing', alone: true },
  { name: 'the tables of the directory do not say where they come from', edits: [{ file: 'directory/directory.yaml', text: null }], code: 'missing-file', file: 'directory/directory.yaml', line: 1, says: 'is missing', alone: true },
  { name: 'the directory has no source', edits: [change('directory/directory.yaml', 'sources: [guide-eau]', 'sources: []')], code: 'no-source', file: 'directory/directory.yaml', line: 1, says: 'no source' },
];

const listFaults: readonly Fault[] = [
  { name: 'older news stand first', edits: [change(NEWS, 'edition: 2026-05-02', 'edition: 2026-11-25')], code: 'bad-date', file: NEWS, line: 6, says: 'Newest first', alone: true },
  { name: 'news are of a later day than the edition', edits: [change(NEWS, 'edition: 2026-11-24', 'edition: 2026-11-25')], code: 'bad-date', file: NEWS, line: 1, says: 'none after the edition', alone: true },
  { name: 'news tell nothing', edits: [change(NEWS, 'changes: [Trois questions mènent à un plan.]', 'changes: []')], code: 'wrong-value', file: NEWS, line: 8, says: 'empty', alone: true },
  { name: 'what covers a topic is gone', edits: [change('coverage.yaml', 'term:constat', 'term:constats')], code: 'unknown-term', file: 'coverage.yaml', line: 7, says: '"constats"', alone: true },
  { name: 'what covers a topic is of no known kind', edits: [change('coverage.yaml', 'page:tout-voir', 'pages:tout-voir')], code: 'wrong-value', file: 'coverage.yaml', line: 7, says: 'page:id', alone: true },
  { name: 'nothing covers a topic', edits: [change('coverage.yaml', '["procedure:couper-l-eau", "signs:plafond"]', '[]')], code: 'wrong-value', file: 'coverage.yaml', line: 5, says: 'empty', alone: true },
  { name: 'a page stands in two groups', edits: [change(PACK, '  - { id: comprendre, pages: [tout-voir] }', '  - { id: comprendre, pages: [tout-voir] }\n  - { id: agir, pages: [tout-voir] }'), change(PACK_WORDS, 'pages:\n', 'pages:\n  agir: { title: Agir }\n')], code: 'duplicate-id', file: PACK, line: 18, says: 'two groups', alone: true },
  { name: 'a group names a page that does not exist', edits: [change(PACK, 'pages: [tout-voir]', 'pages: [tout-voir, tout-lire]')], code: 'unknown-page', file: PACK, line: 17, says: '"tout-lire"', alone: true },
  { name: 'a group of pages has no title', edits: [change(PACK_WORDS, "pages:\n  comprendre: { title: Comprendre l'eau }\n", 'pages: {}\n')], code: 'missing-word', file: PACK_WORDS, line: 4, says: '"comprendre"', alone: true },
  { name: 'the last opening of the plan has a condition', edits: [change(PACK_WORDS, "  - lines: [L'eau se coupe.", "  - when: { danger: none }\n    lines: [L'eau se coupe.")], code: 'band-without-default', file: PACK_WORDS, line: 9, says: 'without "when"', alone: true },
  { name: 'an opening stands after the one for all', edits: [change(PACK_WORDS, '  - when: { danger: now }\n    lines', '  - lines')], code: 'band-after-default', file: PACK_WORDS, line: 7, says: 'never count' },
  { name: 'an opening has four sentences', edits: [change(PACK_WORDS, "[L'eau se coupe., Les dégâts se réparent., Vous n'êtes pas seul.]", "[L'eau se coupe., Les dégâts se réparent., Vous n'êtes pas seul., Respirez.]")], code: 'wrong-value', file: PACK_WORDS, line: 9, says: 'three', alone: true },
];

const variantFaults: readonly Fault[] = [
  { name: 'a question has words for an option that does not exist', edits: [change(FLOW_WORDS, 'options: { stain: Une trace qui grandit }', 'options: { stains: Une trace qui grandit }')], code: 'extra-word', file: FLOW_WORDS, line: 39, says: '"stains"' },
  { name: 'other words of a question look at its own answer', edits: [change(FLOW_WORDS, '- when: { water: running }', '- when: { noticed: stain }')], code: 'later-question', file: FLOW_WORDS, line: 36, says: 'is not asked before', alone: true },
  { name: 'other words of a question are for nobody in particular', edits: [change(FLOW_WORDS, '    - when: { water: running }\n      short', '    - short')], code: 'missing-key', file: FLOW_WORDS, line: 36, says: '"when"', alone: true },
  { name: 'other words of a question are banned', edits: [change(FLOW_WORDS, "L'eau qui coule laisse des traces.", 'Vous auriez dû fermer le robinet.')], code: 'banned-word', file: FLOW_WORDS, line: 38, says: 'Vous auriez dû' },
  { name: 'other words of a card name an option that does not exist', edits: [change(INSURANCE_WORDS, '{ when: { water: stopped }', '{ when: { water: dry }')], code: 'unknown-option', file: INSURANCE_WORDS, line: 6, says: '"dry"' },
  { name: 'the other title of a card has nine words', edits: [change(INSURANCE_WORDS, 'title: Prévenez plus tard votre assurance', 'title: Prévenez plus tard votre assurance et celle du voisin')], code: 'long-title', file: INSURANCE_WORDS, line: 6, says: '9 words', alone: true },
];

/** Mistakes in tables, drawings, local data, news, coverage, groups of pages, openings and other words for some. */
export const partFaults: readonly Fault[] = [
  ...tableFaults,
  ...figureFaults,
  ...directoryFaults,
  ...listFaults,
  ...variantFaults,
  { name: 'a procedure names a letter that does not exist', edits: [change(INSURANCE, 'letters: [declaration]', 'letters: [declarations]')], code: 'unknown-letter', file: INSURANCE, line: 9, says: 'did you mean "declaration"' },
  { name: 'a page links to a letter that does not exist', edits: [change(PAGE, '(letter:declaration)', '(letter:lettre)')], code: 'unknown-letter', file: PAGE, line: 39, says: '"lettre"' },
];
