import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allRoutes, exists, needsTexts, parsePath, pathOf } from '../../src/app/paths.ts';
import type { Route } from '../../src/app/routes.ts';
import { goodPack, realPack } from '../support/packs.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const PLAIN = [
  'home',
  'neutral-start',
  'emergency',
  'flow',
  'procedures',
  'signs',
  'contacts',
  'search',
  'local',
  'pages',
  'letters',
  'glossary',
  'news',
  'more',
  'about',
  'settings',
  'not-found',
] as const;
const NAMED = ['procedure', 'sign-group', 'contact', 'page', 'letter'] as const;
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom(...PLAIN).map((kind): Route => ({ kind })),
  fc.tuple(fc.constantFrom(...NAMED), id).map(([kind, name]): Route => ({ kind, id: name })),
);

test('every page comes back from its path, in any language', () => {
  fc.assert(
    fc.property(route, fc.constantFrom('fr', 'en', 'ar'), (page, locale) => {
      expect(parsePath(pathOf(page, locale), locale)).toEqual(page);
    }),
    { numRuns: 2000 },
  );
});

test('every path begins and ends with a slash and holds no empty part', () => {
  fc.assert(
    fc.property(route, (page) => {
      expect(pathOf(page, 'fr')).toMatch(/^(\/[a-z0-9-]+)+\/$/);
    }),
  );
});

test('any text at all is a page or not found, never an error', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.webPath(), fc.string({ unit: fc.constantFrom(...'/fr%.demarches'.split('')) })),
      (path) => {
        expect(typeof parsePath(path, 'fr').kind).toBe('string');
      },
    ),
  );
});

describe('a path is forgiven', () => {
  test.each([
    ['/', { kind: 'home' }],
    ['', { kind: 'home' }],
    ['/fr', { kind: 'home' }],
    ['/fr/index.html', { kind: 'home' }],
    ['/index.html', { kind: 'home' }],
    ['/fr/urgence', { kind: 'emergency' }],
    ['//fr//urgence//', { kind: 'emergency' }],
    ['/FR/Urgence/', { kind: 'emergency' }],
    ['/fr/demarches/porter-plainte/index.html', { kind: 'procedure', id: 'porter-plainte' }],
    ['/fr/demarches/porter%2Dplainte/', { kind: 'procedure', id: 'porter-plainte' }],
    ['/fr/signes/absences', { kind: 'sign-group', id: 'absences' }],
    ['/fr/Lettres', { kind: 'letters' }],
    ['/fr/lettres/declaration/index.html', { kind: 'letter', id: 'declaration' }],
    ['/fr/pres-de-chez-vous', { kind: 'local' }],
  ] as const)('%s', (path, page) => {
    expect(parsePath(path, 'fr')).toEqual(page);
  });
});

describe('a path is not found', () => {
  test.each([
    '/fr/inconnu/',
    '/fr/demarches/a/b/',
    '/en/urgence/',
    '/fr/urgence/x/',
    '/fr/demarches/%E0%A4%A/',
    '/fr/demarches/é/',
    '/fr/demarches/../',
    '/fr/demarches/a_b/',
    '/fr/constructor/',
    '/fr/__proto__/',
  ])('%s', (path) => {
    expect(parsePath(path, 'fr')).toEqual({ kind: 'not-found' });
  });
});

describe('a pack', () => {
  const { core: pack } = goodPack();

  test('has all the pages that it lists, each at a path of its own', () => {
    const routes = allRoutes(pack);
    expect(routes.every((page) => exists(pack, page))).toBe(true);
    expect(new Set(routes.map((page) => pathOf(page, 'fr'))).size).toBe(routes.length);
    expect(routes).toContainEqual({ kind: 'procedure', id: 'couper-l-eau' });
    expect(routes).toContainEqual({ kind: 'letter', id: 'declaration' });
    expect(new Set(routes.map(({ kind }) => kind))).toEqual(
      new Set([...PLAIN, ...NAMED].filter((kind) => kind !== 'not-found')),
    );
  });

  test('does not have what it does not know', () => {
    expect(exists(pack, { kind: 'procedure', id: 'tout-voir' })).toBe(false);
    expect(exists(pack, { kind: 'page', id: 'tout-voir' })).toBe(true);
    expect(exists(pack, { kind: 'letter', id: 'tout-voir' })).toBe(false);
    expect(exists(pack, { kind: 'letter', id: 'declaration' })).toBe(true);
    expect(exists(pack, { kind: 'contact', id: 'constructor' })).toBe(false);
    expect(exists(pack, { kind: 'not-found' })).toBe(false);
  });
});

test('what is only read waits for the texts, and what is done at once does not', () => {
  const { core } = realPack();
  const waits: ReadonlySet<Route['kind']> = new Set(
    allRoutes(core)
      .filter(needsTexts)
      .map(({ kind }) => kind),
  );
  const goes: ReadonlySet<Route['kind']> = new Set(
    allRoutes(core)
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
  expect(waits.size + goes.size).toBe(new Set(allRoutes(core).map(({ kind }) => kind)).size);
});

test('a letter waits for the texts', () => {
  expect(
    allRoutes(goodPack().core)
      .filter(({ kind }) => kind === 'letter')
      .map(needsTexts),
  ).toEqual([true]);
});
