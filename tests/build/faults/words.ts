import { change, type Fault } from './fault.ts';

const PAGE = 'fr/pages/tout-voir.md';
const CALL = 'fr/procedures/appeler-les-secours.md';
const CUT = 'fr/procedures/couper-l-eau.md';
const INSURANCE = 'fr/procedures/prevenir-l-assurance.md';

/** Something more at the end of the page of everything, on its line 35. */
const more = (text: string) => change(PAGE, "> « Il y a de l'eau chez moi. »\n", `> « Il y a de l'eau chez moi. »\n\n${text}\n`);
/** Something more under "Ce qu'il faut avoir", on line 14. */
const bring = (text: string) => change(CUT, '- Une lampe.\n', `${text}\n`);

/** Mistakes in Markdown and in words. */
export const wordFaults: readonly Fault[] = [
  { name: 'a page has no front matter', edits: [{ file: 'fr/pages/nue.md', text: 'Des mots.\n' }], code: 'missing-front-matter', file: 'fr/pages/nue.md', line: 1, says: '---' },
  { name: 'a page holds a block of HTML', edits: [more('<div>Des mots</div>')], code: 'raw-html', file: PAGE, line: 35, says: 'HTML', alone: true },
  { name: 'a sentence holds HTML', edits: [change(PAGE, '- Un seau.', '- Un <b>seau</b>.')], code: 'raw-html', file: PAGE, line: 25, says: 'HTML' },
  { name: 'a comment is hidden in a page', edits: [more('<!-- à revoir -->')], code: 'raw-html', file: PAGE, line: 35, says: 'HTML', alone: true },
  { name: 'a page holds an image', edits: [more('![Un plan](plan.png)')], code: 'image', file: PAGE, line: 35, says: 'in words' },
  { name: 'a page holds code', edits: [more('```\nrobinet\n```')], code: 'code', file: PAGE, line: 35, says: 'code', alone: true },
  { name: 'words are in italics', edits: [change(CUT, 'Pour tous.', 'Pour *tous*.')], code: 'italics', file: CUT, line: 11, says: '**bold**' },
  { name: 'a list stands in a list', edits: [bring('- Une lampe.\n  - Des piles.')], code: 'nested-list', file: CUT, line: 15, says: 'one list' },
  { name: 'a line is drawn across a page', edits: [more('***')], code: 'unsupported-markup', file: PAGE, line: 35, says: 'heading', alone: true },
  { name: 'a citation is defined in the file', edits: [more('[^guide-eau]: Le guide')], code: 'unsupported-markup', file: PAGE, line: 35, says: 'sources.yaml', alone: true },
  { name: 'a link leads outside', edits: [change(PAGE, '[lien](procedure:couper-l-eau)', '[lien](https://exemple.fr/eau)')], code: 'external-link', file: PAGE, line: 7, says: 'contacts.yaml' },
  { name: 'a link is of no known kind', edits: [change(PAGE, '[les signes](signs:plafond)', '[les signes](signe:plafond)')], code: 'unknown-link', file: PAGE, line: 22, says: 'signs:id' },
  { name: 'a notice is of no known tone', edits: [change(PAGE, '[!caution]', '[!attention]')], code: 'unknown-tone', file: PAGE, line: 15, says: '[!caution]' },
  { name: 'a link names a procedure that does not exist', edits: [change(CALL, '(procedure:prevenir-l-assurance)', '(procedure:prevenir)')], code: 'unknown-procedure', file: CALL, line: 25, says: '"prevenir"' },
  { name: 'a link names a page that does not exist', edits: [change(INSURANCE, '(page:tout-voir)', '(page:tout-vior)')], code: 'unknown-page', file: INSURANCE, line: 22, says: 'did you mean "tout-voir"' },
  { name: 'a link names signs that do not exist', edits: [change(CUT, '(signs:plafond)', '(signs:plafonds)')], code: 'unknown-sign-group', file: CUT, line: 8, says: 'did you mean "plafond"' },
  { name: 'a link names a word that is not in the glossary', edits: [change(INSURANCE, '(term:constat)', '(term:constats)')], code: 'unknown-term', file: INSURANCE, line: 16, says: 'glossary.yaml' },
  { name: 'a heading is not one of a procedure', edits: [change(CUT, '## Vos droits', '## Les droits')], code: 'unknown-heading', file: CUT, line: 26, says: 'Vos droits' },
  { name: 'headings are in another order', edits: [change(CALL, "## Pour qui, quand\nPour tous, dès que l'eau touche une prise.\n\n", ''), change(CALL, '## Ce que vous pouvez dire', "## Pour qui, quand\nPour tous, dès que l'eau touche une prise.\n\n## Ce que vous pouvez dire")], code: 'heading-order', file: CALL, line: 14, says: 'comes after "Étapes"' },
  { name: 'a heading stands twice', edits: [change(CUT, '### Chez vous\n', '### Chez vous\n'), change(CUT, '## À éviter\n', '## Vos droits\nDe même.\n\n## À éviter\n')], code: 'duplicate-heading', file: CUT, line: 29, says: 'Join the two', alone: true },
  { name: 'a heading that is always needed is missing', edits: [change(INSURANCE, "## Pour qui, quand\nPour celui qui a signé le contrat.\n\n", '')], code: 'missing-section', file: INSURANCE, line: 11, says: '"## Pour qui, quand" before this line' },
  { name: 'a service has no way on after a refusal', edits: [change(CALL, '## Si on vous dit non\nSuivez [la suite](procedure:prevenir-l-assurance).\n\n', '')], code: 'missing-section', file: CALL, line: 24, says: 'Si on vous dit non', alone: true },
  { name: 'nothing stands under a heading', edits: [change(CUT, "L'eau s'arrête de couler en peu de temps.\n", '')], code: 'empty-section', file: CUT, line: 23, says: 'Ce qui se passe ensuite' },
  { name: 'words stand before the first heading', edits: [change(CUT, '---\n## En bref', '---\nAvant tout.\n\n## En bref')], code: 'text-before-heading', file: CUT, line: 7, says: '"## En bref"' },
  { name: 'the steps are not numbered', edits: [change(INSURANCE, '1. Faites des photos des murs. {#photos}\n2. Signez un [constat](term:constat) avec le voisin. {#constat}', '- Faites des photos.')], code: 'missing-steps', file: INSURANCE, line: 14, says: 'Number them', alone: true },
  { name: 'what to say is no quotation', edits: [change(CALL, "> « L'eau touche les prises. Je suis au {… numéro et rue}. »", 'Dites où vous êtes.')], code: 'missing-script', file: CALL, line: 17, says: '>' },
  { name: 'what to say states an age', edits: [change(CALL, '> « L\'eau touche les prises. Je suis au {… numéro et rue}. »', '> « L\'eau touche les prises.\n> J\'ai 15 ans. »')], code: 'script-states', file: CALL, line: 19, says: '{… son âge}', alone: true },
  { name: 'a step has no id', edits: [change(CUT, ' {#fermer}', '')], code: 'step-without-id', file: CUT, line: 18, says: '{#appeler}' },
  { name: 'an id stands on what is no step', edits: [change(CALL, '- Ils coupent le courant.', '- Ils coupent le courant. {#courant}')], code: 'stray-id', file: CALL, line: 22, says: '"courant"' },
  { name: 'what to avoid has nothing to do instead', edits: [change(CUT, ' → Posez un seau.', '')], code: 'avoid-without-instead', file: CUT, line: 30, says: 'instead' },
  { name: 'five things are to be avoided', edits: [change(INSURANCE, "- Ne jetez rien. → Gardez tout pour l'expert.", ['Ne jetez rien', 'Ne payez rien', 'Ne cassez rien', 'Ne signez rien', 'Ne vendez rien'].map((item) => `- ${item}. → Attendez.`).join('\n'))], code: 'too-many-avoid', file: INSURANCE, line: 28, says: '4 is the most' },
  { name: 'a list has eight items', edits: [change(PAGE, '- Une lampe **forte**.', Array.from({ length: 7 }, (_, index) => `- Un seau de plus, le ${index}.`).join('\n'))], code: 'long-list', file: PAGE, line: 25, says: '8 items' },
  { name: 'a paragraph has four sentences', edits: [change(CALL, 'Pour tous, dès que', 'Vite. Très vite. Courez. Pour tous, dès que')], code: 'long-paragraph', file: CALL, line: 11, says: '4 sentences', alone: true },
  { name: 'a line to know before a call has four sentences', edits: [change('fr/contacts.yaml', 'before: Prenez votre contrat.', 'before: Prenez votre contrat. Et un stylo. Et du papier. Et du temps.')], code: 'long-paragraph', file: 'fr/contacts.yaml', line: 13, says: '4 sentences', alone: true },
  { name: 'a title has nine words', edits: [change(INSURANCE, 'title: Prévenez votre assurance', 'title: Prévenez votre assurance et aussi celle de votre voisin')], code: 'long-title', file: INSURANCE, line: 2, says: '9 words' },
  { name: 'the words under a number are too many', edits: [change('fr/contacts.yaml', 'short: feu, eau, danger', 'short: pour le feu, et pour les eaux')], code: 'long-short', file: 'fr/contacts.yaml', line: 3, says: 'six' },
  { name: 'a short title names the subject', edits: [change(CUT, "short: Couper l'eau", "short: Un abus d'eau")], code: 'subject-word', file: CUT, line: 3, says: '"abus"' },
  { name: 'a word is banned', edits: [change('fr/flow.yaml', 'Un danger passe avant le reste.', 'Vous auriez dû fermer le robinet.')], code: 'banned-word', file: 'fr/flow.yaml', line: 5, says: 'Vous auriez dû' },
  { name: 'a banned word runs over the end of a line', edits: [change(PAGE, 'La phrase va à la ligne, sans rien casser.', 'La phrase dit : il\nfallait le voir.')], code: 'banned-word', file: PAGE, line: 8, says: 'fallait', alone: true },
  { name: 'a sentence is shouted', edits: [change('fr/signs.yaml', 'Regardez sans toucher.', 'Regardez sans toucher !')], code: 'banned-word', file: 'fr/signs.yaml', line: 4, says: 'full stop', alone: true },
  { name: 'a percentage is given', edits: [change('fr/signs.yaml', 'also: Une vieille peinture', 'also: Une peinture à 90 %')], code: 'banned-word', file: 'fr/signs.yaml', line: 6, says: 'percentage', alone: true },
  { name: 'somebody is told to wait', edits: [change('fr/contacts.yaml', 'before: Prenez votre contrat.', 'before: Il faut attendre 48 heures.')], code: 'safety-line', file: 'fr/contacts.yaml', line: 13, says: 'waits', alone: true },
  { name: 'a service for adults is named', edits: [change('fr/contacts.yaml', 'after: Notez le nom de la personne.', 'after: Allez sur StopNCII.')], code: 'safety-line', file: 'fr/contacts.yaml', line: 14, says: 'adults' },
  { name: 'a deadline has no source', edits: [change(INSURANCE, ' [^code-assurances]', '')], code: 'claim-without-source', file: INSURANCE, line: 9, says: '5 jours' },
  { name: 'a law has no source', edits: [change(CUT, ' [^guide-eau]', '')], code: 'claim-without-source', file: CUT, line: 27, says: '"loi"', alone: true },
  { name: 'a source is cited that the procedure does not list', edits: [change(CUT, '[^guide-eau]', '[^code-assurances]')], code: 'citation-not-listed', file: CUT, line: 27, says: 'procedures/couper-l-eau.yaml' },
  { name: 'a number is of no contact', edits: [change(CALL, 'Sortez de la pièce.', 'Appelez le 17.')], code: 'unknown-number', file: CALL, line: 14, says: '"17"', alone: true },
  { name: 'a long number is of no contact', edits: [change('fr/contacts.yaml', 'Tout le monde peut appeler.', 'Appelez le 01 42 00 00 01.')], code: 'unknown-number', file: 'fr/contacts.yaml', line: 5, says: '01 42 00 00 01', alone: true },
  { name: 'a link shows a number that is not the contact’s', edits: [change(CALL, '2. Appelez le [18](contact:pompiers)', '2. Appelez le [01 42 00 00 00](contact:pompiers)')], code: 'wrong-number', file: CALL, line: 15, says: '18', alone: true },
  { name: 'a question has a sentence of sixteen words', edits: [change('fr/flow.yaml', 'Ce qui coule se coupe d\'abord.', 'Il y a un tas de cas où il va un peu vite puis se vide.')], code: 'long-sentence', file: 'fr/flow.yaml', line: 14, says: '16 words', alone: true },
  { name: 'a procedure has a sentence of twenty-one words', edits: [change(CALL, '- Ils coupent le courant.', '- Ils vont voir si le gaz et le feu ne sont pas là, et puis ils vont voir chez les gens du bas.')], code: 'long-sentence', file: CALL, line: 22, says: '20 is the most', alone: true },
  { name: 'the sentences of the glossary are long on average', edits: [change('fr/glossary.yaml', 'Le papier que vous signez avec le voisin.', 'Le papier que vous et lui allez lire, puis signer, sur ce qui se voit au sol.')], code: 'long-on-average', file: 'fr/glossary.yaml', line: 3, says: '13 is the most', alone: true },
  { name: 'the words of the glossary are hard', edits: [change('fr/glossary.yaml', 'Le papier que vous signez avec le voisin.', 'Document administratif contradictoire préalablement communiqué.')], code: 'hard-to-read', file: 'fr/glossary.yaml', line: 3, says: '75 is the least', alone: true },
];
