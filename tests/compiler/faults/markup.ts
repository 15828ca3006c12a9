import { change, type Fault } from './fault.ts';

const PAGE = 'fr/pages/tout-voir.md';
const CALL = 'fr/procedures/appeler-les-secours.md';
const CUT = 'fr/procedures/couper-l-eau.md';
const INSURANCE = 'fr/procedures/prevenir-l-assurance.md';

/** Something more at the end of the page of everything, on its line 35. */
const more = (text: string) =>
  change(PAGE, "> « Il y a de l'eau chez moi. »\n", `> « Il y a de l'eau chez moi. »\n\n${text}\n`);
/** Something more under "Ce qu'il faut avoir", on line 14. */
const bring = (text: string) => change(CUT, '- Une lampe.\n', `${text}\n`);

/** Mistakes in Markdown. */
export const markupFaults: readonly Fault[] = [
  {
    name: 'a page has no front matter',
    edits: [{ file: 'fr/pages/nue.md', text: 'Des mots.\n' }],
    code: 'missing-front-matter',
    file: 'fr/pages/nue.md',
    line: 1,
    says: '---',
  },
  {
    name: 'a page holds a block of HTML',
    edits: [more('<div>Des mots</div>')],
    code: 'raw-html',
    file: PAGE,
    line: 35,
    says: 'HTML',
    alone: true,
  },
  {
    name: 'a sentence holds HTML',
    edits: [change(PAGE, '- Un seau.', '- Un <b>seau</b>.')],
    code: 'raw-html',
    file: PAGE,
    line: 25,
    says: 'HTML',
  },
  {
    name: 'a comment is hidden in a page',
    edits: [more('<!-- à revoir -->')],
    code: 'raw-html',
    file: PAGE,
    line: 35,
    says: 'HTML',
    alone: true,
  },
  {
    name: 'a page holds an image',
    edits: [more('![Un plan](plan.png)')],
    code: 'image',
    file: PAGE,
    line: 35,
    says: 'in words',
  },
  {
    name: 'a page holds code',
    edits: [more('```\nrobinet\n```')],
    code: 'code',
    file: PAGE,
    line: 35,
    says: 'code',
    alone: true,
  },
  {
    name: 'words are in italics',
    edits: [change(CUT, 'Pour tous.', 'Pour *tous*.')],
    code: 'italics',
    file: CUT,
    line: 11,
    says: '**bold**',
  },
  {
    name: 'a list stands in a list',
    edits: [bring('- Une lampe.\n  - Des piles.')],
    code: 'nested-list',
    file: CUT,
    line: 15,
    says: 'one list',
  },
  {
    name: 'a line is drawn across a page',
    edits: [more('***')],
    code: 'unsupported-markup',
    file: PAGE,
    line: 35,
    says: 'heading',
    alone: true,
  },
  {
    name: 'a citation is defined in the file',
    edits: [more('[^guide-eau]: Le guide')],
    code: 'unsupported-markup',
    file: PAGE,
    line: 35,
    says: 'sources.yaml',
    alone: true,
  },
  {
    name: 'a link leads outside',
    edits: [change(PAGE, '[lien](procedure:couper-l-eau)', '[lien](https://exemple.fr/eau)')],
    code: 'external-link',
    file: PAGE,
    line: 7,
    says: 'contacts.yaml',
  },
  {
    name: 'a link is of no known kind',
    edits: [change(PAGE, '[les signes](signs:plafond)', '[les signes](signe:plafond)')],
    code: 'unknown-link',
    file: PAGE,
    line: 22,
    says: 'signs:id',
  },
  {
    name: 'a notice is of no known tone',
    edits: [change(PAGE, '[!caution]', '[!attention]')],
    code: 'unknown-tone',
    file: PAGE,
    line: 15,
    says: '[!caution]',
  },
  {
    name: 'a link names a procedure that does not exist',
    edits: [change(CALL, '(procedure:prevenir-l-assurance)', '(procedure:prevenir)')],
    code: 'unknown-procedure',
    file: CALL,
    line: 26,
    says: '"prevenir"',
  },
  {
    name: 'a link names a page that does not exist',
    edits: [change(INSURANCE, '(page:tout-voir)', '(page:tout-vior)')],
    code: 'unknown-page',
    file: INSURANCE,
    line: 22,
    says: 'did you mean "tout-voir"',
  },
  {
    name: 'a link names signs that do not exist',
    edits: [change(CUT, '(signs:plafond)', '(signs:plafonds)')],
    code: 'unknown-sign-group',
    file: CUT,
    line: 8,
    says: 'did you mean "plafond"',
  },
  {
    name: 'a link names a word that is not in the glossary',
    edits: [change(INSURANCE, '(term:constat)', '(term:constats)')],
    code: 'unknown-term',
    file: INSURANCE,
    line: 16,
    says: 'glossary.yaml',
  },
];
