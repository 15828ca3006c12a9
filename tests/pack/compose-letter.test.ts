import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLanguage } from '../../src/languages/index.ts';
import {
  composeLetter,
  textOfLetter,
  textOfLine,
  type ComposedLetter,
  type ComposedLine,
  type WholeLetter,
  type LetterField,
  type LetterFrame,
  type LetterValues,
} from '../../src/pack/index.ts';
import { goodContent, realContent } from '../support/packs.ts';

const pack = goodContent();
const [letter] = pack.letters;
if (letter === undefined) throw new Error('the good pack has a letter');

/** As the app does: it throws on what is no day. */
const { longDate, ofPlace } = await loadLanguage('fr');
const FRENCH = { sayDate: longDate, ofPlace };
const FRAME: LetterFrame = {
  placeAndDate: (place, date) => `${place}, le ${date}`,
  object: () => ['Objet : ', null],
  attachments: () => 'Pièces jointes :',
};
const compose = (values: LetterValues): ComposedLetter => composeLetter(letter, pack.letterFields, values, FRENCH);

const FILLED: LetterValues = {
  sender: 'Ana Duval',
  place: 'Le Havre',
  date: '2027-01-14',
  contract: 'B 12',
  town: 'Le Havre',
  'seen-on': '2027-01-12',
  damage: 'Le plafond du salon\n  Le tapis \n\nDeux livres\n',
  tie: ['tenant'],
  done: ['tap', 'photos'],
};

const paragraphs = ({ body }: ComposedLetter): readonly string[] =>
  body.flatMap((block) => (block.kind === 'paragraph' ? [textOfLine(block.text)] : []));
const lists = ({ body }: ComposedLetter): readonly (readonly ComposedLine[])[] =>
  body.flatMap((block) => (block.kind === 'list' ? [block.items] : []));

describe('a letter that is filled in', () => {
  test('reads as it was typed', () => {
    expect(textOfLetter(compose(FILLED), FRAME)).toBe(
      [
        'Ana Duval\nContrat n° B 12',
        'Agence du Havre\nService des sinistres',
        'Le Havre, le 14 janvier 2027',
        'Objet : Dégât des eaux du 12 janvier 2027',
        'Madame, Monsieur,',
        'Le logement est loué. L’eau a coulé le 12 janvier 2027\u00A0: tout est mouillé.',
        'Voici les dégâts.',
        '- Le plafond du salon\n- Le tapis\n- Deux livres',
        'J’ai pris des photos, que je joins.',
        'Voici ce que j’ai fait.',
        '- J’ai pris des photos.\n- Le robinet est fermé.',
        '- Venez voir vite.\n- Le robinet reste fermé.',
        'Ana Duval',
        'Pièces jointes :\n- Le contrat B 12\n- Les photos',
      ].join('\n\n') + '\n',
    );
  });

  test('says choices in the order of the form, not of the ticks, and each once', () => {
    expect(lists(compose({ ...FILLED, done: ['tap', 'photos', 'tap'] }))[1]).toEqual([
      ['J’ai pris des photos.'],
      ['Le robinet est fermé.'],
    ]);
  });

  test('takes one line of a field that has one', () => {
    expect(compose({ ...FILLED, sender: '  Ana Duval \n3, rue du Port' }).sender[0]).toEqual(['Ana Duval']);
  });

  test('loses no line of what stands alone among the lines of an address, in a list or in the enclosures', () => {
    const alone = [{ text: [{ field: 'damage' }] }];
    const given: WholeLetter = {
      ...letter,
      sender: alone,
      recipient: alone,
      attachments: alone,
      body: [{ kind: 'list', items: [...alone, { text: ['Rien de plus.'] }] }],
    };
    const damage = [['Le plafond du salon'], ['Le tapis'], ['Deux livres']];
    const composed = composeLetter(given, pack.letterFields, FILLED, FRENCH);
    expect([composed.sender, composed.recipient, composed.attachments]).toEqual([damage, damage, damage]);
    expect(composed.body).toEqual([{ kind: 'list', items: [...damage, ['Rien de plus.']] }]);
  });
});

describe('a letter where nothing was typed', () => {
  const composed = compose({});

  test('keeps a blank for each thing, with the name of what belongs there', () => {
    expect(composed.sender).toEqual([[{ blank: 'Votre nom' }]]);
    expect(composed.recipient).toEqual([
      ['Agence ', 'de ', { blank: 'La ville de l’agence' }],
      ['Service des sinistres'],
    ]);
    expect(composed.place).toEqual([{ blank: 'La ville où vous écrivez' }]);
    expect(composed.date).toEqual([{ blank: 'Le jour' }]);
    expect(composed.object).toEqual(['Dégât des eaux du ', { blank: 'Le jour de la fuite' }]);
    expect(composed.signature).toEqual([{ blank: 'Votre nom' }]);
  });

  test('keeps a blank for a choice and for a list', () => {
    expect(composed.body[1]).toEqual({
      kind: 'paragraph',
      text: [
        'Le logement est ',
        { blank: 'Le logement' },
        '. L’eau a coulé le ',
        { blank: 'Le jour de la fuite' },
        '\u00A0: tout est mouillé.',
      ],
    });
    expect(lists(composed)[1]).toEqual([[{ blank: 'Ce qui est fait' }]]);
  });

  test('keeps room to write several things by hand where several are asked for', () => {
    const [damage = []] = lists(composed);
    expect(damage.length).toBeGreaterThan(1);
    expect(damage).toEqual(damage.map(() => [{ blank: 'Les dégâts' }]));
  });

  test('leaves out what hangs on something optional, or on an option', () => {
    expect(composed.attachments).toEqual([]);
    expect(paragraphs(composed)).toEqual([
      'Madame, Monsieur,',
      expect.stringContaining('Le logement est'),
      'Voici les dégâts.',
    ]);
    expect(lists(composed).at(-1)).toEqual([['Venez voir vite.']]);
  });

  test('is plain text with dots to write on, and no empty heading of enclosures', () => {
    const text = textOfLetter(composed, FRAME);
    expect(text).toContain('Agence de …………………………\n');
    expect(text).toContain('…………………………, le …………………………');
    expect(text).not.toContain('Pièces jointes');
  });

  test('is the same when only spaces were typed, and when nothing is ticked', () => {
    expect(compose({ sender: '  ', place: '\n', date: '', contract: ' ', damage: ' \n ', tie: [], done: [] })).toEqual(
      composed,
    );
  });
});

describe('a line that is for some only', () => {
  test('comes with its option, and goes with it', () => {
    expect(paragraphs(compose({ done: ['photos'] }))).toContain('J’ai pris des photos, que je joins.');
    expect(paragraphs(compose({ done: ['tap'] }))).not.toContain('J’ai pris des photos, que je joins.');
    expect(compose({ done: ['photos'] }).attachments).toEqual([['Les photos']]);
  });

  test('comes as soon as its field is filled', () => {
    expect(paragraphs(compose({ done: ['tap'] }))).toContain('Voici ce que j’ai fait.');
    expect(paragraphs(compose({ done: [] }))).not.toContain('Voici ce que j’ai fait.');
  });

  test('with an optional field goes when it is empty, in an address and in the enclosures too', () => {
    expect(compose({ contract: 'B 12' }).sender).toHaveLength(2);
    expect(compose({ contract: 'B 12' }).attachments).toEqual([['Le contrat ', 'B 12']]);
    expect(compose({ contract: '' }).sender).toHaveLength(1);
  });

  test('does not count an option that does not exist as filled', () => {
    expect(paragraphs(compose({ done: ['rug'] }))).not.toContain('Voici ce que j’ai fait.');
  });
});

test('a list none of whose items is shown is no list', () => {
  const given: WholeLetter = {
    ...letter,
    body: [{ kind: 'list', items: [{ text: ['Oui.'], when: { field: 'done', option: 'tap' } }] }],
  };
  expect(composeLetter(given, pack.letterFields, {}, FRENCH).body).toEqual([]);
});

describe('French puts "de" before the name of a place:', () => {
  test.each([
    ['Lyon', 'de Lyon'],
    ['Angers', 'd’Angers'],
    ['Évry-Courcouronnes', 'd’Évry-Courcouronnes'],
    ['Île-Rousse', 'd’Île-Rousse'],
    ['Œting', 'd’Œting'],
    ['Le Havre', 'du Havre'],
    ['le Mans', 'du Mans'],
    ['Les Sables-d’Olonne', 'des Sables-d’Olonne'],
    ['La Rochelle', 'de La Rochelle'],
    ['L’Haÿ-les-Roses', 'de L’Haÿ-les-Roses'],
    ['Lens', 'de Lens'],
    ['Lesquin', 'de Lesquin'],
    ['Yssingeaux', 'd’Yssingeaux'],
    ['Yutz', 'de Yutz'],
  ])('%s', (town, said) => {
    expect(textOfLine(compose({ town }).recipient[0] ?? [])).toBe(`Agence ${said}`);
  });
});

test('every city of the directory that a letter may be sent to is said with the right "de"', () => {
  const cities = new Set((realContent().directory?.areas ?? []).flatMap(({ courts }) => courts));
  const said = [...cities].map((town) => textOfLine(compose({ town }).recipient[0] ?? []).replace('Agence ', ''));
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((words) => !/^(?:d’[AEIOUÀÂÉÈÊÎÔ]|de (?![AEIOUÀÂÉÈÊÎÔ]|Le |Les )|du |des )/.test(words))).toEqual(
    [],
  );
  expect(said.filter((words) => /^(?:du|des) /.test(words)).toSorted()).toEqual([
    'du Havre',
    'du Mans',
    'du Puy-en-Velay',
  ]);
});

describe('a day', () => {
  test.each(['2027-13-01', '2027-02-30', '9999-99-99', '14/01/2027', '2027-1-4', 'demain', '2027-01-14T10:00'])(
    'that is none, such as %s, counts as empty',
    (date) => {
      expect(compose({ date }).date).toEqual([{ blank: 'Le jour' }]);
    },
  );

  test('is said as the locale says it', () => {
    expect(compose({ date: '2028-02-29' }).date).toEqual(['29 février 2028']);
  });
});

describe('whatever was put into the fields', () => {
  const letters: readonly (readonly [WholeLetter, readonly LetterField[]])[] = [pack, realContent()].flatMap(
    ({ letters: all, letterFields }) => all.map((one) => [one, letterFields] as const),
  );
  const word = fc.stringMatching(/^[\p{L}\d ,.'’\n-]{0,20}$/u).filter((typed) => !typed.includes('undefined'));
  const strange = fc.oneof(
    word,
    fc.array(word),
    fc.anything().filter((value) => typeof value !== 'string'),
    fc.date({ noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
    fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
  );
  const valuesOf = (fields: readonly LetterField[]): fc.Arbitrary<LetterValues> => {
    const option = fc.constantFrom(...fields.flatMap(({ options = [] }) => options.map(({ id }) => id)), 'nobody');
    return fc.dictionary(
      fc.constantFrom(...fields.map(({ id }) => id), 'constructor', 'nobody'),
      fc.oneof(strange, fc.array(option)),
    ) as fc.Arbitrary<LetterValues>;
  };

  test('the letter comes, without a word of code and without an empty line', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...letters)
          .chain(([one, fields]) => fc.tuple(fc.constant(one), fc.constant(fields), valuesOf(fields))),
        ([one, fields, values]) => {
          const composed = composeLetter(one, fields, values, FRENCH);
          const text = textOfLetter(composed, FRAME);
          expect(text).not.toMatch(/undefined|null|NaN|Invalid|\[object|[{}]/);
          expect(text).not.toMatch(/\n{3}/);
          for (const block of composed.body) if (block.kind === 'list') expect(block.items.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 1500, seed: 20_270_114 },
    );
  });

  test('what is typed into a field of one line stands in the letter, as it was typed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L}\d{}<>&"'%$\\-]{1,20}$/u), (typed) => {
        expect(textOfLetter(compose({ ...FILLED, sender: typed }), FRAME).split('\n')[0]).toBe(typed);
      }),
      { seed: 20_270_114 },
    );
  });
});
