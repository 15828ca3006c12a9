import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadVoice, startSpeaking } from '../../src/app/say.ts';
import { allRoutes, asksFor, exists, frameOf, parsePath, pathOf, titleOf } from '../../src/app/paths.ts';
import type { Route } from '../../src/app/routes.ts';
import { language } from '../../src/languages/fr/language.ts';
import { cutCore } from '../../src/pack/index.ts';
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
  'follow',
  'notes',
  'stored',
  'install',
  'pass-on',
  'hand-over',
  'all-questions',
  'plan-code',
  'interpreter',
  'leaves',
  'report',
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
    // a page that is no more leads to the one that says what it said
    ['/fr/verifier/', { kind: 'about' }],
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
    '/fr/verifier/x/',
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

describe('a page asks at once for what it shows, with what comes before it', () => {
  const asked = new Map(allRoutes(realPack().core).map((route) => [route.kind, asksFor(route)]));
  test.each([
    // the home page holds the first question
    ['home', 'first'],
    ['flow', 'first'],
    ['emergency', 'core'],
    ['procedures', 'core'],
    ['contacts', 'core'],
    ['pages', 'core'],
    ['letters', 'core'],
    ['neutral-start', 'first'],
    ['settings', 'core'],
    ['more', 'core'],
    ['procedure', 'texts'],
    ['page', 'texts'],
    ['letter', 'texts'],
    ['contact', 'texts'],
    ['signs', 'texts'],
    ['sign-group', 'texts'],
    ['glossary', 'texts'],
    ['local', 'texts'],
    ['install', 'kit'],
    ['pass-on', 'kit'],
    ['hand-over', 'kit'],
    ['all-questions', 'kit'],
    ['plan-code', 'kit'],
    ['interpreter', 'kit'],
    ['leaves', 'kit'],
    ['report', 'kit'],
    ['news', 'texts'],
    ['about', 'texts'],
    ['search', 'texts'],
    ['notes', 'texts'],
  ] as const)('%s: %s', (kind, part) => {
    expect(asked.get(kind)).toBe(part);
  });
});

describe('before the core is there', () => {
  test('a question has its title and its frame, any other page those of the guide', async () => {
    const { core } = realPack();
    await loadVoice();
    startSpeaking(cutCore(core).first, language);
    expect(titleOf(null, { kind: 'flow' }, '10')).toBe(titleOf(core, { kind: 'flow' }, '10'));
    expect(frameOf(null, { kind: 'flow' }, '10')).toEqual(frameOf(core, { kind: 'flow' }, '10'));
    expect(titleOf(null, { kind: 'contact', id: 'police-secours' })).toBe(core.brand?.guide);
    expect(frameOf(null, { kind: 'signs' }, null)).toEqual({ quiet: true });
  });
});
