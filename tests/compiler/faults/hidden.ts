import { change, type Fault } from './fault.ts';

const PAGE = 'fr/pages/tout-voir.md';
const CUT = 'fr/procedures/couper-l-eau.md';
const FLOW = 'fr/flow.yaml';
const CONTACTS = 'contacts.yaml';
const SOURCES = 'sources.yaml';

/** A character put into a step, on line 18 of its file. */
const hidden = (code: number): Fault => ({
  name: `a step holds U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
  edits: [change(CUT, 'le robinet près', `le robi${String.fromCodePoint(code)}net près`)],
  code: 'hidden-character',
  file: CUT,
  line: 18,
  says: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
  alone: true,
});

const characterFaults: readonly Fault[] = [
  ...[0x202a, 0x202e, 0x2066, 0x2069, 0x200e, 0x200f, 0x061c].map(hidden),
  ...[0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0x00ad].map(hidden),
  ...[0x0007, 0x001b, 0x0085, 0x2028, 0xe0041].map(hidden),
  {
    name: 'a file of structure begins with a mark that nobody sees',
    edits: [change('sources.yaml', '- { id: guide-eau,', '\uFEFF- { id: guide-eau,')],
    code: 'hidden-character',
    file: SOURCES,
    line: 1,
    says: 'no width',
    alone: true,
  },
  {
    name: 'a table holds a character that turns the text',
    edits: [change('directory/areas.csv', 'Ain', 'A\u202Ein')],
    code: 'hidden-character',
    file: 'directory/areas.csv',
    line: 2,
    says: 'turns the direction',
    alone: true,
  },
  {
    name: 'YAML writes such a character as an escape',
    edits: [change(FLOW, 'title: Que voyez-vous ?', 'title: "Que voyez\\u202E-vous ?"')],
    code: 'hidden-character',
    file: FLOW,
    line: 21,
    says: 'Delete what stands for it',
    alone: true,
  },
  {
    name: 'Markdown writes such a character as an entity',
    edits: [change(CUT, 'Pour tous.', 'Pour t&#8203;ous.')],
    code: 'hidden-character',
    file: CUT,
    line: 11,
    says: 'U+200B',
    alone: true,
  },
];

const addressFaults: readonly Fault[] = [
  {
    name: 'an address names somebody before its host',
    edits: [change(CONTACTS, 'url: "https://assurance.example/', 'url: "https://assurance.example@autre.example/')],
    code: 'bad-address',
    file: CONTACTS,
    line: 17,
    says: 'nothing before its host',
    alone: true,
  },
  {
    name: 'an address names a user and a word that opens',
    edits: [change(SOURCES, 'https://www.legifrance.gouv.fr/', 'https://a:b@www.legifrance.gouv.fr/')],
    code: 'bad-address',
    file: SOURCES,
    line: 6,
    says: 'https://',
    alone: true,
  },
  {
    name: 'an address is not https',
    edits: [change(SOURCES, 'https://www.legifrance', 'http://www.legifrance')],
    code: 'bad-address',
    file: SOURCES,
    line: 6,
    says: 'https://',
    alone: true,
  },
  {
    name: 'a host has a letter of another alphabet',
    edits: [change(SOURCES, 'www.legifrance.gouv.fr', 'www.l\u0435gifrance.gouv.fr')],
    code: 'strange-host',
    file: SOURCES,
    line: 6,
    says: '# waiver: host',
    alone: true,
  },
  {
    name: 'a host hides its letters',
    edits: [change(SOURCES, 'www.legifrance.gouv.fr', 'www.xn--lgifrance-i4a.gouv.fr')],
    code: 'strange-host',
    file: SOURCES,
    line: 6,
    says: 'another one',
    alone: true,
  },
  {
    name: 'a text writes an address that is not https',
    edits: [change(CUT, 'Pour tous.', 'Pour tous, dit http://assurance.example/dire.')],
    code: 'bad-address',
    file: CUT,
    line: 11,
    says: 'not https',
    alone: true,
  },
  {
    name: 'a text writes an address with somebody before its host',
    edits: [change(CUT, 'Pour tous.', 'Pour tous, dit https://assurance.example@autre.example/dire.')],
    code: 'bad-address',
    file: CUT,
    line: 11,
    says: 'before the host',
    alone: true,
  },
];

/** A number put into a page, on line 35 of its file. */
const number = (shown: string): Fault => ({
  name: `a text holds the number ${shown} of nobody`,
  edits: [
    change(PAGE, "> « Il y a de l'eau chez moi. »\n", `> « Il y a de l'eau chez moi. »\n\nComposez le ${shown}.\n`),
  ],
  code: 'unknown-number',
  file: PAGE,
  line: 35,
  says: 'the number of no contact',
  alone: true,
});

const numberFaults: readonly Fault[] = [
  '0199000000',
  '01 99 00 00 00',
  '01.99.00.00.00',
  '01-99-00-00-00',
  '01\u00A099\u202F00\u00A000\u202F00',
  '0 199 000 000',
  '(0) 1 99 00 00 00',
  '+33 1 99 00 00 00',
  '+33 (0)1 99 00 00 00',
  '0033 1 99 00 00 00',
  '+44 20 7946 0000',
  '\uFF10\uFF11\uFF19\uFF19\uFF10\uFF10\uFF10\uFF10\uFF10\uFF10',
  '\u0660\u0661 \u0669\u0669 \u0660\u0660 \u0660\u0660 \u0660\u0660',
  '\u06F0\u06F1\u06F9\u06F9\u06F0\u06F0\u06F0\u06F0\u06F0\u06F0',
  '17',
  '\u0661\u0667',
  '119',
  '\uFF11\uFF11\uFF19',
  '3018',
  '\u0663\u0660\u0661\u0668',
  '116 000',
  '\u0661\u0661\u0666 \u0660\u0660\u0660',
].map(number);

/** What nobody sees, or takes for something else: characters, addresses, numbers. */
export const hiddenFaults: readonly Fault[] = [...characterFaults, ...addressFaults, ...numberFaults];
