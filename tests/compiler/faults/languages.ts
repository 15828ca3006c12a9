import { change, type Fault } from './fault.ts';

const PAGE = 'fr/pages/tout-voir.md';
const CONTACTS = 'fr/contacts.yaml';
const LETTER = 'fr/letters/declaration.md';

const name = (written: string) => change(CONTACTS, '  name: Votre assurance\n', `  name: ${written}\n`);

/** Mistakes with words in another language than the page's. */
export const languageFaults: readonly Fault[] = [
  {
    name: 'words are said to be in the language of the page',
    edits: [change(PAGE, '{lang=en} répond', '{lang=fr} répond')],
    code: 'bad-language',
    file: PAGE,
    line: 45,
    says: 'as the whole page is',
    alone: true,
  },
  {
    name: 'the language of some words is no code of a language',
    edits: [change(PAGE, '{lang=en} répond', '{lang=anglais} répond')],
    code: 'bad-language',
    file: PAGE,
    line: 45,
    says: '"anglais"',
    alone: true,
  },
  {
    name: 'a script in another language is not explained',
    edits: [change(PAGE, '>\n> « Mon plafond fuit. »\n', '')],
    code: 'not-explained',
    file: PAGE,
    line: 47,
    says: 'Below each paragraph',
    alone: true,
  },
  {
    name: 'words in another language hold a number of no contact',
    edits: [change(PAGE, '> My ceiling leaks.', '> Call 01 42 00 00 99.')],
    code: 'unknown-number',
    file: PAGE,
    line: 48,
    says: '01 42 00 00 99',
    alone: true,
  },
  {
    name: 'the name of a contact in another language says nothing of what it means',
    edits: [name('{ lang: en, text: Your insurance }')],
    code: 'missing-key',
    file: CONTACTS,
    line: 9,
    says: 'means',
    alone: true,
  },
  {
    name: 'a letter in another language is not explained',
    edits: [change(LETTER, '---\n## Expéditeur', 'lang: en\n---\n## Expéditeur')],
    code: 'not-explained',
    file: LETTER,
    line: 5,
    says: 'means:',
    alone: true,
  },
  {
    name: 'a letter is in a language that has no words to stand around it',
    edits: [change(LETTER, '---\n## Expéditeur', 'lang: en\nmeans: Ce qui est mouillé.\n---\n## Expéditeur')],
    code: 'missing-word',
    file: LETTER,
    line: 5,
    says: 'en/interface.yaml',
    alone: true,
  },
];
