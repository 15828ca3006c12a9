import { describe, expect, test } from 'vitest';
import { compilePack } from '../../tools/compiler/index.ts';
import { textOf, textOfBlocks, type Block } from '../../src/pack/index.ts';
import type { Content } from '../../tools/compiler/index.ts';
import { edit, good, type Edit } from './edit-pack.ts';

const PAGE = 'fr/pages/tout-voir.md';
const INSURANCE = 'fr/procedures/prevenir-l-assurance.md';
const CONTACTS = 'fr/contacts.yaml';

function compile(...edits: readonly Edit[]): Content {
  const { content: pack, issues } = compilePack(edit(good, edits), 'fr');
  expect(issues).toEqual([]);
  if (pack === null) throw new Error('no pack');
  return pack;
}

const put = (words: string): Edit => ({ file: PAGE, find: "> « Il y a de l'eau chez moi. »", put: `> ${words}` });
/** The first script of that page. */
const say = (words: string): readonly Block[] =>
  compile(put(words))
    .pages[0]?.blocks.filter(({ kind }) => kind === 'say')
    .slice(0, 1) ?? [];
const MY = { kind: 'by-child', daughter: 'Ma fille', son: 'Mon fils', unsaid: 'Mon enfant' } as const;

describe('a script', () => {
  test('holds blanks and words by the child, beside links and citations', () => {
    expect(
      say(
        "« {Ma fille|Mon fils|Mon enfant} a {… l'heure}. [Voyez **{… le lieu}**](procedure:couper-l-eau). » [^guide-eau]",
      ),
    ).toEqual([
      {
        kind: 'say',
        text: [
          '«\u202F',
          MY,
          ' a ',
          { kind: 'blank', hint: 'l’heure' },
          '. ',
          {
            kind: 'link',
            to: { kind: 'procedure', id: 'couper-l-eau' },
            text: ['Voyez ', { kind: 'strong', text: [{ kind: 'blank', hint: 'le lieu' }] }],
          },
          '.\u202F»',
          { kind: 'cite', source: 'guide-eau' },
        ],
      },
    ]);
  });

  test('takes three dots for one ellipsis, parts without words, and a brace over two lines', () => {
    expect(say('« Je suis mouillé{e||·e}, {Elle|Il|Il ou\n> elle} a {...  son  âge} ? »')).toEqual([
      {
        kind: 'say',
        text: [
          '«\u202FJe suis mouillé',
          { kind: 'by-child', daughter: 'e', son: '', unsaid: '·e' },
          ', ',
          { kind: 'by-child', daughter: 'Elle', son: 'Il', unsaid: 'Il ou elle' },
          ' a ',
          { kind: 'blank', hint: 'son âge' },
          '\u202F?\u202F»',
        ],
      },
    ]);
  });

  test('is plain text without daughter or son, and with dots for a blank', () => {
    expect(textOfBlocks(say('« {Ma fille|Mon fils|Mon enfant} a {… son âge}. »'))).toBe(
      '«\u202FMon enfant a ….\u202F»',
    );
  });
});

describe('plain texts', () => {
  test('of a card are those that fit every child, with the others beside them', () => {
    const [, , card] = compile(
      {
        file: INSURANCE,
        find: 'title: Prévenez votre assurance\n',
        put: 'title: "Aidez {votre fille|votre fils|votre enfant}"\n',
      },
      {
        file: INSURANCE,
        find: "title: Prévenez plus tard votre assurance, why: D'abord votre vie",
        put: 'title: Prévenez plus tard, why: "D\'abord {elle|lui|votre enfant}"',
      },
      {
        file: INSURANCE,
        find: '« Il y a eu un danger chez moi. »',
        put: '« {Ma fille|Mon fils|Mon enfant} a vu {… quoi}. »',
      },
    ).procedures;
    expect(card).toMatchObject({
      title: 'Aidez votre enfant',
      forChild: {
        daughter: { title: 'Aidez votre fille', why: 'Elle peut payer les dégâts.' },
        son: { title: 'Aidez votre fils' },
      },
      variants: [
        {
          title: 'Prévenez plus tard',
          why: 'D’abord votre enfant',
          say: ['«\u202F', MY, ' a vu ', { kind: 'blank', hint: 'quoi' }, '.\u202F»'],
          forChild: { daughter: { why: 'D’abord elle' }, son: { why: 'D’abord lui' } },
        },
        { why: 'Les traces sèchent vite.' },
      ],
    });
    expect(card?.variants?.[1]).not.toHaveProperty('forChild');
  });

  test('that open the plan have their forms too, and no others where nothing differs', () => {
    const { openings } = compile({
      file: 'fr/pack.yaml',
      find: "[Sortez., L'eau attendra.",
      put: '["Sortez avec {elle|lui|l\'enfant}.", L\'eau attendra.',
    });
    expect(openings[0]).toMatchObject({
      lines: ['Sortez avec l’enfant.', 'L’eau attendra.', 'Les secours viennent.'],
      forChild: {
        daughter: { lines: ['Sortez avec elle.', 'L’eau attendra.', 'Les secours viennent.'] },
        son: { lines: ['Sortez avec lui.'].concat(['L’eau attendra.', 'Les secours viennent.']) },
      },
    });
    expect(openings[1]).not.toHaveProperty('forChild');
  });

  test('of an option of a letter have their forms', () => {
    const { letterFields } = compile({
      file: 'fr/letter-fields.yaml',
      find: "says: J'ai pris des photos.",
      put: 'says: "{Elle|Il|Mon enfant} a pris des photos."',
    });
    expect(letterFields.find(({ id }) => id === 'done')?.options?.[0]).toMatchObject({
      says: 'Mon enfant a pris des photos.',
      forChild: { daughter: { says: 'Elle a pris des photos.' }, son: { says: 'Il a pris des photos.' } },
    });
  });
});

test('what to say to a contact, and what to know before and after, may hold both', () => {
  const [firemen, insurance] = compile(
    {
      file: CONTACTS,
      find: "« L'eau touche les prises. »",
      put: '« {Ma fille|Mon fils|Mon enfant} est au {… numéro et rue}. »',
    },
    {
      file: CONTACTS,
      find: 'before: Prenez votre contrat.',
      put: 'before: |-\n    Prenez votre contrat.\n    Dites {… votre nom}.',
    },
  ).contacts;
  expect(firemen?.say).toEqual(['«\u202F', MY, ' est au ', { kind: 'blank', hint: 'numéro et rue' }, '.\u202F»']);
  expect(insurance?.before).toEqual([['Prenez votre contrat.'], ['Dites ', { kind: 'blank', hint: 'votre nom' }, '.']]);
  expect(insurance?.after?.map(textOf)).toEqual(['Notez le nom de la personne.']);
});

test('the words of a letter differ by the child, beside its fields and conditions', () => {
  const [letter] = compile({
    file: 'fr/letters/declaration.md',
    find: "J'ai pris des photos, que je joins. {?done/photos}",
    put: '{Ma fille|Mon fils|Mon enfant} a vu le {seen-on}. {?done/photos}',
  }).letters;
  expect(letter?.body).toContainEqual({
    kind: 'paragraph',
    text: [MY, ' a vu le ', { field: 'seen-on' }, '.'],
    when: { field: 'done', option: 'photos' },
  });
});

describe('the check reads', () => {
  const issues = (words: string): readonly (readonly [string, number])[] =>
    compilePack(edit(good, [put(words)]), 'fr').issues.map(({ code, line }) => [code, line]);

  test('the form that fits every child, on the line where it stands', () => {
    expect(issues('« {Elle|Lui|Une\n> pute} est là. »')).toEqual([['banned-word', 33]]);
    expect(issues('« {Elle\n> |Lui|Elle ou lui} est là. »\n> « Une pute. »')).toEqual([['banned-word', 35]]);
  });

  test('the hint of a blank', () => {
    expect(issues('« Elle est\n> {… un client}. »')).toEqual([['banned-word', 34]]);
  });

  test('a sentence through its blanks: they neither end it nor make it longer', () => {
    const nine = 'un deux trois quatre cinq six sept huit neuf';
    expect(
      issues(`« Non. Là. Oui : ${nine} {… dix onze douze treize quatorze quinze} dix onze douze treize quatorze. »`),
    ).toEqual([]);
    expect(issues(`« Non. Là. Oui : ${nine} {… le reste} dix onze douze treize quatorze quinze seize. »`)).toEqual([
      ['long-sentence', 33],
    ]);
  });
});
