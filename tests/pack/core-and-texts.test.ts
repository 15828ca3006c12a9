import { describe, expect, test } from 'vitest';
import {
  readSearch,
  readTexts,
  SECTIONS,
  wholeOf,
  wholeProcedure,
  type SearchFile,
  type Texts,
  type WholePack,
} from '../../src/pack/index.ts';
import { contentOf, type Content } from '../../tools/compiler/index.ts';
import { goodContent, goodPack, realContent, realPack, travelled } from '../support/packs.ts';

const PACKS: readonly (readonly [string, WholePack, Content])[] = [
  ['the small pack', goodPack(), goodContent()],
  ['the guide’s own', realPack(), realContent()],
];

/** Every text in a value, keys left out. */
function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) yield* stringsIn(one);
}

describe.each(PACKS)('of %s', (_name, { core, texts, kit, search, paperWords, paper }, content) => {
  test('the two files give the whole back, after their trip as JSON', () => {
    const read = readTexts(travelled(core), travelled(texts));
    const words = readSearch(travelled(core), travelled(search));
    if (read === null || words === null) throw new Error('the texts are not those of the core');
    const given = { core: travelled(core), texts: read, kit: travelled(kit), search: words };
    expect(contentOf({ ...given, paperWords, paper })).toStrictEqual(content);
  });

  test('the core holds no text that only a page of its own shows, not even its name', () => {
    expect(
      Object.keys(core).filter((key) =>
        ['sources', 'terms', 'letterFields', 'deadlines', 'figures', 'directory', 'news', 'search'].includes(key),
      ),
    ).toEqual([]);
    const keysOf = (list: readonly object[]): ReadonlySet<string> => new Set(list.flatMap((one) => Object.keys(one)));
    const said = (things: Readonly<Record<string, object>>): readonly string[] => [...keysOf(Object.values(things))];
    for (const kind of ['procedures', 'contacts', 'pages', 'letters', 'signs'] as const) {
      const inCore = keysOf(core[kind]);
      expect(said(texts[kind]).length, kind).toBeGreaterThan(0);
      expect(
        said(texts[kind]).filter((key) => inCore.has(key)),
        kind,
      ).toEqual([]);
      expect(Object.keys(texts[kind]), kind).toEqual(core[kind].map(({ id }) => id));
    }
    expect(core.procedures.flatMap(({ say }) => say?.id ?? []).filter((id) => id !== 'say')).toEqual([]);
    expect(
      Object.values(texts.procedures)
        .flatMap(({ sections }) => sections)
        .filter(({ id }) => id === 'say'),
    ).toEqual([]);
    const { procedures, pages, contacts, sources, terms, figures, news, letters, signs } = texts;
    const later = [
      Object.values(procedures).map(({ sections }) => sections),
      pages,
      contacts,
      sources,
      terms,
      figures,
      news,
      signs,
      Object.values(letters).map(({ body, basis, sending, attachments }) => [body, basis, sending, attachments]),
    ];
    // shorter ones may be the same by chance, a name, a warning on calls; an address may be that of a contact too, and
    // what opens a plan may be said by a page as well
    const opens = new Set(stringsIn(core.openings));
    const long = [...stringsIn(later)].filter(
      (text) => text.length > 60 && !text.startsWith('https://') && !opens.has(text),
    );
    expect(long.length).toBeGreaterThanOrEqual(1);
    const early = new Set(stringsIn(core));
    expect(long.filter((text) => early.has(text))).toEqual([]);
  });

  test('the core has all that questions and plan are made of', () => {
    for (const key of [
      'flow',
      'topics',
      'caps',
      'emergency',
      'help',
      'openings',
      'pageGroups',
      'longestPath',
      'edition',
      'review',
    ] as const)
      expect(core[key], key).toEqual(content[key]);
    for (const [at, row] of core.contacts.entries()) {
      expect(content.contacts[at]).toMatchObject(row);
      for (const field of [
        'name',
        'short',
        'kind',
        'channels',
        'hours',
        'cost',
        'sources',
        'review',
        'checked',
      ] as const)
        expect(row[field], `${row.id} ${field}`).toBeDefined();
    }
    for (const [at, card] of core.procedures.entries()) {
      expect(content.procedures[at]).toMatchObject(card);
      expect(card.say ? [card.say] : []).toEqual(content.procedures[at]?.sections.filter(({ id }) => id === 'say'));
    }
    expect(core.pages.map(({ id, title, short }) => [id, title, short])).toEqual(
      content.pages.map(({ id, title, short }) => [id, title, short]),
    );
    expect(core.signs).toEqual(content.signs.map(({ id, title }) => ({ id, title })));
    expect(core.letters.map(({ id, title, lead }) => [id, title, lead])).toEqual(
      content.letters.map(({ id, title, lead }) => [id, title, lead]),
    );
  });

  test('sections come back in the order of the page, what to say at its place', () => {
    const read = core.procedures.map((card) => wholeProcedure(card, texts).sections.map(({ id }) => id));
    const order = read.map((ids) => SECTIONS.filter((id) => ids.includes(id)));
    expect(read).toEqual(order);
    expect(read.filter((ids) => ids.includes('say')).length).toBeGreaterThan(0);
  });
});

test('texts that say nothing of a thing of the core are an error that names it', () => {
  const [contact] = goodPack().core.contacts;
  if (!contact) throw new Error('the fixture has no contact');
  expect(() => wholeOf(contact, {})).toThrow(contact.id);
});

describe('texts that do not belong to the core give nothing:', () => {
  const { core, texts } = goodPack();
  const without = (key: keyof Texts): Partial<Texts> => ({ ...texts, [key]: undefined });

  test('while its own are read', () => {
    expect(readTexts(core, travelled(texts))).toEqual(texts);
  });

  test.each<readonly [string, unknown]>([
    ['another edition', { ...texts, edition: '2026-11-25' }],
    ['another format', { ...texts, format: 1 }],
    ['the format before', { ...texts, format: 3 }],
    ['another language', { ...texts, locale: 'en' }],
    ['a file that was cut', null],
    ['a page of a portal', '<html>'],
    ['an empty object', {}],
    ['a list', []],
    ['no texts of procedures', without('procedures')],
    ['no texts of pages', without('pages')],
    ['no texts of contacts', without('contacts')],
    ['no letters', without('letters')],
    ['no signs', without('signs')],
    ['no examples of a search', without('search')],
    ['terms that are no list', { ...texts, terms: {} }],
    ['no local data at all, not even their absence', without('directory')],
  ])('%s', (_what, value) => {
    expect(readTexts(core, travelled(value))).toBeNull();
  });
});

describe('words of the search that do not belong to the core give nothing:', () => {
  const { core, search } = goodPack();
  const without = (key: keyof SearchFile): Partial<SearchFile> => ({ ...search, [key]: undefined });

  test('while its own are read', () => {
    expect(readSearch(core, travelled(search))).toEqual(search);
  });

  test.each<readonly [string, unknown]>([
    ['another edition', { ...search, edition: '2026-11-25' }],
    ['another format', { ...search, format: 1 }],
    ['another language', { ...search, locale: 'en' }],
    ['a file that was cut', null],
    ['a page of a portal', '<html>'],
    ['no synonyms', without('synonyms')],
    ['no common words', without('common')],
    ['nothing for what says little', without('otherwise')],
  ])('%s', (_what, value) => {
    expect(readSearch(core, travelled(value))).toBeNull();
  });
});
