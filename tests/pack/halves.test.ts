import { describe, expect, test } from 'vitest';
import { allRoutes, joinPack, needsTexts, splitPack, type Pack, type Route } from '../../src/pack/index.ts';
import { goodPack, realPack, travelled } from '../support/packs.ts';

const PACKS: readonly (readonly [string, Pack])[] = [
  ['the small pack', goodPack()],
  ['the guide’s own', realPack()],
];

/** Every text in a value, keys left out. */
function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) yield* stringsIn(one);
}

describe.each(PACKS)('of %s', (_name, pack) => {
  const { first, texts } = splitPack(pack);

  test('the two halves give the whole back, after their trip as JSON', () => {
    expect(joinPack(travelled(first), travelled(texts))).toStrictEqual(pack);
  });

  test('the first half says that it is not whole, and holds no text of the second', () => {
    expect(first.whole).toBe(false);
    expect([first.sources, first.terms, first.letterFields, first.figures, first.directory, first.news]).toEqual([
      [],
      [],
      [],
      [],
      null,
      [],
    ]);
    expect(
      first.procedures.flatMap(({ sections }) => sections.map(({ id }) => id)).filter((id) => id !== 'say'),
    ).toEqual([]);
    expect(
      first.letters.filter(
        ({ fields, sender, recipient, object, body, attachments, basis, sending }) =>
          [fields, sender, recipient, object, body, attachments, basis, sending].flat().length > 0,
      ),
    ).toEqual([]);
    expect(
      first.contacts
        .filter(({ purpose, who, say, sayYoung, before, after }) =>
          [...stringsIn([purpose, who, say, sayYoung, before, after])].some((text) => text !== ''),
        )
        .map(({ id }) => id),
    ).toEqual([]);
    const { sections, blocks, contactWords, sources, terms, figures, news, letters } = texts;
    const later = [
      sections,
      blocks,
      contactWords,
      sources,
      terms,
      figures,
      news,
      Object.values(letters).map(({ body, basis, sending, attachments }) => [body, basis, sending, attachments]),
    ];
    // shorter ones may be the same by chance, a name, a warning on calls; an address may be that of a contact too, and what opens a plan
    // may be said by a page as well
    const opens = new Set(stringsIn(pack.openings));
    const long = [...stringsIn(later)].filter(
      (text) => text.length > 60 && !text.startsWith('https://') && !opens.has(text),
    );
    expect(long.length).toBeGreaterThanOrEqual(1);
    const early = new Set(stringsIn(first));
    expect(long.filter((text) => early.has(text))).toEqual([]);
  });

  test('the first half has all that questions and plan are made of', () => {
    for (const key of [
      'flow',
      'signs',
      'topics',
      'caps',
      'emergency',
      'help',
      'openings',
      'pageGroups',
      'proof',
      'edition',
      'review',
    ] as const)
      expect(first[key], key).toEqual(pack[key]);
    for (const [at, contact] of first.contacts.entries()) {
      const { purpose: _purpose, who: _who, ...row } = contact;
      expect(pack.contacts[at]).toMatchObject(row);
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
    for (const [at, procedure] of first.procedures.entries()) {
      const { sections, sources: _, ...card } = procedure;
      expect(pack.procedures[at]).toMatchObject(card);
      expect(sections).toEqual(pack.procedures[at]?.sections.filter(({ id }) => id === 'say'));
    }
    expect(first.pages.map(({ id, title, short }) => [id, title, short])).toEqual(
      pack.pages.map(({ id, title, short }) => [id, title, short]),
    );
    expect(first.letters.map(({ id, title, lead }) => [id, title, lead])).toEqual(
      pack.letters.map(({ id, title, lead }) => [id, title, lead]),
    );
  });

  test('sections come back in the order of the page, not in that of the halves', () => {
    const joined = joinPack(first, texts);
    expect(joined?.procedures.map(({ sections }) => sections.map(({ id }) => id))).toEqual(
      pack.procedures.map(({ sections }) => sections.map(({ id }) => id)),
    );
  });
});

describe('texts that do not belong to the first half give nothing:', () => {
  const { first, texts } = splitPack(goodPack());
  const { sections: _, ...withoutSections } = texts;
  const { blocks: __, ...withoutBlocks } = texts;
  const { procedureSources: ___, ...withoutSources } = texts;
  const { contactWords: ____, ...withoutContactWords } = texts;
  test.each<readonly [string, unknown]>([
    ['another edition', { ...texts, edition: '2026-11-25' }],
    ['another format', { ...texts, format: 1 }],
    ['another language', { ...texts, locale: 'en' }],
    ['a file that was cut', null],
    ['a page of a portal', '<html>'],
    ['an empty object', {}],
    ['a list', []],
    ['no sections', withoutSections],
    ['no blocks', withoutBlocks],
    ['no sources of procedures', withoutSources],
    ['no words of contacts', withoutContactWords],
    ['no letters', { ...texts, letters: undefined }],
    ['terms that are no list', { ...texts, terms: {} }],
    ['no local data at all, not even their absence', { ...texts, directory: undefined }],
  ])('%s', (_what, value) => {
    expect(joinPack(first, travelled(value))).toBeNull();
  });
});

test('what is only read waits for the texts, and what is done at once does not', () => {
  const pack = realPack();
  const waits: ReadonlySet<Route['kind']> = new Set(
    allRoutes(pack)
      .filter(needsTexts)
      .map(({ kind }) => kind),
  );
  const goes: ReadonlySet<Route['kind']> = new Set(
    allRoutes(pack)
      .filter((route) => !needsTexts(route))
      .map(({ kind }) => kind),
  );
  expect([...waits].filter((kind) => goes.has(kind))).toEqual([]);
  for (const kind of [
    'home',
    'emergency',
    'flow',
    'procedures',
    'signs',
    'contacts',
    'pages',
    'letters',
    'neutral-start',
    'settings',
    'more',
  ] as const)
    expect(goes, kind).toContain(kind);
  for (const kind of ['procedure', 'page', 'contact', 'sign-group', 'glossary', 'local', 'news', 'about'] as const)
    expect(waits, kind).toContain(kind);
  expect(waits.size + goes.size).toBe(new Set(allRoutes(pack).map(({ kind }) => kind)).size);
});

test('a letter waits for the texts', () => {
  expect(
    allRoutes(goodPack())
      .filter(({ kind }) => kind === 'letter')
      .map(needsTexts),
  ).toEqual([true]);
});
