import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTexts, shorten, type Texts } from '../../src/pack/index.ts';
// past the door: the phone reads by readTexts only
import { lengthen, SHORT_NAMES } from '../../src/pack/short-names.ts';
import { goodPack, realPack, travelled } from '../support/packs.ts';

const LONG = Object.values(SHORT_NAMES);
const NAMES = [...new Set(LONG.map(([name]) => name))];
const KINDS = LONG.flatMap(([, kind]) => kind ?? []);

const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const name = fc.oneof(
  fc.constantFrom(...NAMES),
  fc.constantFrom('kind', 'title', 'when', 'constructor', 'enfance-en-danger', 'a', 'Ab', '7', ''),
);
/** Values as a pack has them: objects of its names and kinds, in any mixture, inside each other. */
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(name, tie('tree'), { maxKeys: 5, noNullPrototype: true }),
    fc
      .tuple(
        fc.oneof(fc.constantFrom(...KINDS), fc.constantFrom('table', 'C', '')),
        fc.dictionary(name, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
      )
      .map(([kind, members]) => ({ ...members, kind })),
  ),
}));

/** What stands in a file of the pack once it is read again. */
const sentAndRead = (value: unknown): unknown => lengthen(travelled(shorten(value)));

describe('texts that travel with short names come back as they were:', () => {
  test('any value of the pack’s names and kinds', () => {
    fc.assert(
      fc.property(tree, (value) => {
        const before = travelled(value);
        expect(sentAndRead(value)).toEqual(before);
        // and the build goes on with what it had
        expect(travelled(value)).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['the small pack', goodPack()],
    ['the guide’s own', realPack()],
  ])('%s', (_name, { core, texts }) => {
    const whole = travelled(texts);
    expect(readTexts(core, travelled(shorten(texts)))).toStrictEqual(whole);
    expect(texts).toEqual(whole);
  });

  test('those that never had a short name, such as a pack that was written whole', () => {
    const { core, texts } = realPack();
    expect(readTexts(core, travelled(texts))).toStrictEqual(travelled(texts));
  });
});

test('a source and what cites it are short where they travel', () => {
  expect(
    shorten([
      { kind: 'cite', source: 'loi-95' },
      { kind: 'link', to: { kind: 'procedure', id: 'porter-plainte' }, text: ['porter plainte'] },
      { kind: 'paragraph', text: ['Appelez.'], when: { field: 'age' } },
      { id: 'loi-95', kind: 'law', title: 'Loi', publisher: 'Légifrance', checked: '2026-11-24' },
      { kind: 'table', head: [], rows: [] },
      { kind: 'cite' },
    ]),
  ).toEqual([
    { C: 'loi-95' },
    { Z: { R: 'porter-plainte' }, L: ['porter plainte'] },
    { P: ['Appelez.'], when: { Ω: 'age' } },
    { id: 'loi-95', W: 'Loi', F: 'Légifrance', J: '2026-11-24' },
    { kind: 'table', head: [], rows: [] },
    { kind: 'cite' },
  ]);
});

describe('the table of short names', () => {
  test('has one capital for each, which no id may be, and says nothing twice', () => {
    expect(Object.keys(SHORT_NAMES).filter((short) => !/^\p{Lu}$/u.test(short))).toEqual([]);
    const plain = LONG.filter(([, kind]) => kind === undefined).map(([long]) => long);
    expect(new Set(plain).size).toBe(plain.length);
    expect(new Set(KINDS).size).toBe(KINDS.length);
  });

  test('leaves what is read before the texts are: format, edition, language, and the languages of letters', () => {
    const early = ['format', 'edition', 'locale', 'letters', 'in', 'lang', 'kind'];
    expect(NAMES.filter((long) => early.includes(long))).toEqual([]);
  });
});

test.each([...Object.keys(SHORT_NAMES), '__proto__'])('a property that is called %s stops the build', (short) => {
  const value: unknown = JSON.parse(`{ "pages": [{ "${short}": 1 }] }`);
  expect(() => shorten(value)).toThrow(`"${short}"`);
});

describe('a file that is damaged gives no texts, and no exception:', () => {
  const { core, texts } = goodPack();
  const sent = (): Record<string, unknown> => travelled(shorten(texts)) as Record<string, unknown>;
  const { format, edition, locale } = core;

  test('any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readTexts(core, value)).toBeNull();
      }),
    );
  });

  test('any JSON under the head of this edition, with short names at any place', () => {
    const short = fc.dictionary(fc.constantFrom(...Object.keys(SHORT_NAMES), '__proto__'), fc.jsonValue(), {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(short, fc.jsonValue(), (members, value) => {
        const file = { ...members, pages: value, letters: members, format, edition, locale };
        expect(readTexts(core, file)).toBeNull();
      }),
    );
  });

  test.each<keyof Texts>(['sources', 'procedures', 'words', 'search', 'directory'])('without %s', (part) => {
    const file = sent();
    delete file[part];
    expect(readTexts(core, file)).toBeNull();
  });

  test.each([{ format: format - 1 }, { edition: '2020-01-01' }, { locale: 'en' }])('%j', (other) => {
    expect(readTexts(core, { ...sent(), ...other })).toBeNull();
  });
});
