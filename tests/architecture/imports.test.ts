import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGE_PARTS } from '../../src/pack/index.ts';
import { screensOf } from '../../tools/site/scripts-of-parts.ts';
import { codeFiles, importsOf, type Import, type SourceFile } from '../support/source-files.ts';
import { BASE, FEATURES, faultInApp, folderOf } from './app-folders.ts';

/**
 * The import table of docs/architecture.md, whole. Left: who imports. Right: what it may reach: folders of src
 * (through their index.ts), the leaf `store`, and npm packages.
 */
const TABLE: Readonly<Record<string, { readonly folders: readonly string[]; readonly packages: readonly string[] }>> = {
  store: { folders: [], packages: [] },
  isolates: { folders: [], packages: [] },
  ports: { folders: ['store'], packages: [] },
  engine: { folders: [], packages: [] },
  'tools/proof': { folders: ['engine'], packages: [] },
  pack: { folders: ['engine'], packages: [] },
  'pack/search': { folders: ['pack'], packages: ['minisearch', 'minisearch/SearchableMap'] },
  languages: {
    folders: ['pack/search'],
    packages: [
      '@orama/stemmers/arabic',
      '@orama/stemmers/dutch',
      '@orama/stemmers/english',
      '@orama/stemmers/portuguese',
      '@orama/stemmers/romanian',
      '@orama/stemmers/spanish',
      '@orama/stemmers/turkish',
    ],
  },
  'app/plan-code/model': { folders: ['engine', 'pack'], packages: [] },
  'app/notes/model': { folders: [], packages: [] },
  storage: { folders: ['engine', 'store'], packages: ['idb'] },
  platform: { folders: ['store', 'ports'], packages: ['qr/decode.js', 'workbox-window'] },
  app: {
    folders: [
      'engine',
      'pack',
      'pack/search',
      'languages',
      'app/notes/model',
      'app/plan-code/model',
      'storage',
      'isolates',
      'store',
      'ports',
    ],
    packages: ['preact', 'preact/hooks', 'lucide', 'docx', 'i18next', 'uqr'],
  },
  main: { folders: ['platform', 'web'], packages: [] },
  web: { folders: ['app', 'platform', 'ports', 'storage'], packages: ['virtual:packs'] },
  'in-memory': { folders: ['app', 'pack', 'platform', 'ports', 'storage'], packages: [] },
  single: { folders: ['in-memory', 'pack', 'platform'], packages: [] },
  packed: { folders: [], packages: [] },
  unpack: { folders: ['packed'], packages: ['fflate'] },
  // the page of authors: the compiler and the proof run in it, and the guide's own screens stand beside the text
  atelier: {
    folders: ['app', 'engine', 'in-memory', 'pack', 'storage', 'store', 'tools'],
    packages: [
      '@codemirror/autocomplete',
      '@codemirror/commands',
      '@codemirror/state',
      '@codemirror/view',
      'diff',
      'fflate',
      'i18next',
      'idb',
      'lucide',
      'preact',
      'preact/hooks',
      'virtual:atelier-words',
      'virtual:editions',
      'virtual:preview-file',
      'virtual:dossier-form',
      'workbox-window',
      'yaml',
    ],
  },
  prerender: { folders: ['languages', 'pack', 'app', 'platform', 'ports'], packages: ['preact-render-to-string'] },
  'app/render/paper': {
    folders: ['app', 'isolates', 'languages', 'pack'],
    packages: ['preact', 'preact/hooks', 'preact-render-to-string'],
  },
  early: { folders: ['platform', 'storage'], packages: [] },
  exit: { folders: ['platform', 'storage'], packages: [] },
  'not-stored': { folders: ['storage'], packages: [] },
  sw: { folders: ['worker'], packages: [] },
  worker: { folders: [], packages: [] },
  tools: {
    folders: [
      'engine',
      'tools/proof',
      'pack',
      'pack/search',
      'packed',
      'languages',
      'prerender',
      'app/render/paper',
      'hosting',
    ],
    packages: [
      'diff',
      '@noble/hashes/sha2.js',
      '@noble/hashes/utils.js',
      '@cantoo/pdf-lib',
      'vite',
      'vite-plugin-pwa',
      'subset-font',
      'valibot',
      '@valibot/to-json-schema',
      'yaml',
      'mdast',
      'mdast-util-from-markdown',
      'mdast-util-gfm-table',
      'micromark',
      'csv-parse/sync',
      'gettext-parser',
      'diff',
      'micromark-extension-gfm-table',
      'playwright-core',
    ],
  },
};

/** A large package stands in one file of its part, and nowhere else. */
const ONLY_IN: Readonly<Record<string, string>> = {
  docx: 'src/app/letters/letter-document.ts',
  i18next: 'src/app/say.ts',
  uqr: 'src/app/ui/qr-code.tsx',
  'playwright-core': 'tools/printer.ts',
  'qr/decode.js': 'src/platform/phone/read-picture.ts',
  'vite-plugin-pwa': 'tools/site/pwa-plugin.ts',
  'workbox-window': 'src/platform/copy/registration.ts',
};

/** What of scripts/ a file of the tools may take: where the browsers are. */
const OF_SCRIPTS: ReadonlySet<string> = new Set(['tools/printer.ts > scripts/browsers.mjs']);

/**
 * What travels behind the rest, or only when somebody asks: in src/ it is imported for its types or with `import()`.
 */
const ON_DEMAND: readonly string[] = [
  ...readdirSync('src/languages', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `src/languages/${name}/`),
  // every screen that the route table names, but the questions
  ...PAGE_PARTS.filter((part) => part !== 'first').flatMap((part) => screensOf(part).map((file) => file.slice(1))),
  'src/app/translated/index.ts',
  'src/app/ui/nav.tsx',
  'src/app/plan/start-plan.ts',
  'src/app/letters/letter-document.ts',
  'src/pack/search/',
  'src/platform/phone/phone.ts',
  'src/platform/phone/camera.ts',
  'src/platform/phone/install.ts',
  'src/platform/copy/registration.ts',
  'src/platform/phone/speech.ts',
  'src/app/reading-aloud/aloud.tsx',
  'src/app/ui/update-offer.tsx',
  'src/app/notes/notes.tsx',
  'src/app/plan/follow/follow.tsx',
  'src/app/stored/stored.tsx',
];
/** The prerender, where nothing travels, and the pages that it alone draws. */
const HAVE_ALL_AT_ONCE: readonly string[] = ['src/prerender.tsx', 'src/app/render/plain/shell.tsx'];

/** Doors beside index.ts, and who may take them (decisions 0026 and 0031). */
const SECOND_DOORS: Readonly<Record<string, readonly string[]>> = {
  'src/app/render/paper/index.tsx': ['tools'],
  'src/app/ui/pictogram.tsx': ['atelier'],
  'src/storage/browser.ts': ['web'],
  'src/storage/plans/index.ts': ['app'],
  'src/storage/vault/index.ts': ['app'],
  'src/storage/hand-over.ts': ['app'],
  'src/platform/phone/phone.ts': ['web', 'in-memory'],
  'hosting/headers.mjs': ['tools'],
  'src/platform/phone/camera.ts': ['web'],
  'src/platform/phone/install.ts': ['web', 'in-memory'],
  'src/platform/phone/speech.ts': ['web', 'in-memory'],
  'src/languages/aloud.ts': ['app'],
  'src/languages/analysers.ts': ['app'],
  'src/languages/fold-for-search.ts': ['app'],
};

/** Parts with a door of their own inside another part. */
const INNER_PARTS = ['tools/proof', 'pack/search', 'app/notes/model', 'app/plan-code/model', 'app/render/paper'];

/**
 * The proof looks at the rules as the engine compiles them, so it goes past the engine's door;
 * the engine knows nothing of it.
 */
const KNOWS_INSIDE: Readonly<Record<string, string>> = {
  'tools/proof': 'engine',
  'app/render/paper': 'app',
  atelier: 'tools',
  prerender: 'app',
};

/**
 * early.ts and exit.ts are inlined, so they take a few small files instead of whole folders
 * (decisions 0008, 0015 and 0034).
 */
const ALONE = [
  'src/platform/exit/quick-exit.ts',
  'src/platform/watch-load.ts',
  'src/platform/mark-tap.ts',
  'src/platform/answer-early.ts',
  'src/platform/address/code-in-address.ts',
  'src/platform/address/choose-language.ts',
  'src/storage/left.ts',
];
const PAST_THE_DOOR = new Set(
  ['early', 'exit', 'not-stored'].flatMap((entry) => ALONE.map((file) => `src/${entry}.ts > ${file}`)),
);

const partOf = (path: string): string => {
  const [top = '', second = ''] = path.split('/');
  const inner = INNER_PARTS.find((part) => path.startsWith(`src/${part}/`) || path.startsWith(`${part}/`));
  if (inner !== undefined) return inner;
  return top === 'src' ? second.replace(/\.tsx?$/, '') : top;
};

/** A place is a file, or a folder when it ends in a slash. */
const isIn = (path: string, place: string): boolean => (place.endsWith('/') ? path.startsWith(place) : path === place);

function faultOf(file: SourceFile, { specifier, how }: Import): string | null {
  const from = partOf(file.path);
  const allowed = TABLE[from];
  if (!allowed) return `"${from}" is not in the import table`;
  if (!specifier.startsWith('.')) {
    // the atelier, which travels to no phone, has words and files of its own
    const only = from === 'atelier' ? undefined : ONLY_IN[specifier];
    const known = specifier.startsWith('node:') ? from === 'tools' : allowed.packages.includes(specifier);
    if (!known) return `may not import ${specifier}; allowed: ${allowed.packages.join(', ') || 'no package'}`;
    return only === undefined || isIn(file.path, only)
      ? null
      : `may not import ${specifier}, which belongs to ${only} alone`;
  }
  const target = posix.join(posix.dirname(file.path), specifier);
  if (target.endsWith('.css')) return null;
  // an easier version of a language speaks as that language does
  const isOfLanguage = file.path.startsWith('src/languages/');
  const late = isOfLanguage ? undefined : ON_DEMAND.find((place) => isIn(target, place) && !isIn(file.path, place));
  if (late !== undefined && how === 'value' && file.path.startsWith('src/') && !HAVE_ALL_AT_ONCE.includes(file.path))
    return `loads ${target} at once; it travels later, so write import()`;
  const to = partOf(target);
  const inApp = faultInApp(file.path, target, how);
  if (inApp !== null) return inApp;
  if (to === from || OF_SCRIPTS.has(`${file.path} > ${target}`)) return null;
  if (target.startsWith('tools/') && !from.startsWith('tools') && from !== 'atelier') return 'may not import tools/';
  if (!allowed.folders.includes(to))
    return `may not import from ${to}; allowed: ${allowed.folders.join(', ') || 'nothing'}`;
  const door =
    KNOWS_INSIDE[from] === to ||
    target === `src/${to}/index.ts` ||
    target === `${to}/index.ts` ||
    target === `src/${to}.ts` ||
    target === `src/${to}.tsx` ||
    SECOND_DOORS[target]?.includes(from);
  return door || PAST_THE_DOOR.has(`${file.path} > ${target}`) ? null : `reaches past the door of ${to}: ${target}`;
}

const faultsIn = (file: SourceFile): readonly string[] =>
  importsOf(file).flatMap((one) => {
    const fault = faultOf(file, one);
    return fault === null ? [] : [`${file.path} ${fault}`];
  });

const files = codeFiles();

describe('the import table', () => {
  it('holds for every file of src/ and tools/', () => {
    expect(files.flatMap(faultsIn)).toEqual([]);
  });

  it('knows every part of src/ and tools/, and every file of the tables is there', () => {
    expect(Object.keys(TABLE).filter((part) => !files.some(({ path }) => partOf(path) === part))).toEqual([]);
    expect(
      [...HAVE_ALL_AT_ONCE, ...ON_DEMAND.filter((path) => !path.endsWith('/'))].filter(
        (path) => !files.some((file) => file.path === path),
      ),
    ).toEqual([]);
  });

  it('is caught when it is broken', () => {
    const file = (path: string, text: string): SourceFile => ({ path, text });
    expect(faultsIn(file('src/engine/a.ts', "import { x } from 'preact';"))[0]).toMatch(/may not import preact/);
    expect(faultsIn(file('src/storage/a.ts', "import { x } from '../app/index.ts';"))[0]).toMatch(
      /may not import from app/,
    );
    expect(faultsIn(file('src/app/a.ts', "import { x } from '../engine/resolve.ts';"))[0]).toMatch(
      /reaches past the door/,
    );
    expect(faultsIn(file('src/app/a.ts', "import type { x } from '../../tools/guide.ts';"))[0]).toMatch(
      /may not import tools/,
    );
    expect(faultsIn(file('src/app/a.ts', "import { x } from 'minisearch';"))[0]).toMatch(/may not import minisearch/);
    for (const how of ['import { offline }', 'import type { Entry }'])
      expect(faultsIn(file('src/app/a.ts', `${how} from '../platform/index.ts';`))[0]).toMatch(
        /may not import from platform/,
      );
    expect(faultsIn(file('src/app/a.ts', "import { browserStorage } from '../storage/browser.ts';"))[0]).toMatch(
      /reaches past the door of storage/,
    );
    expect(faultsIn(file('src/nobody/a.ts', "import { x } from './b.ts';"))[0]).toMatch(/not in the import table/);
  });

  it('keeps the proof, which no phone runs, to the tools', () => {
    const file = (path: string, text: string): SourceFile => ({ path, text });
    const imports = (from: string): string => `import { prove } from '${from}proof/index.ts';`;
    for (const path of ['src/app/a.ts', 'src/pack/a.ts', 'src/engine/a.ts'])
      expect(faultsIn(file(path, imports('../../tools/')))[0]).toMatch(/may not import tools/);
    expect(faultsIn(file('src/prerender.tsx', imports('../tools/')))[0]).toMatch(/may not import tools/);
    expect(faultsIn(file('tools/compiler/rules/a.ts', imports('../../')))).toEqual([]);
    expect(faultsIn(file('tools/a.ts', "import { Diagrams } from './proof/diagrams.ts';"))[0]).toMatch(
      /reaches past the door of tools\/proof/,
    );
    expect(faultsIn(file('tools/proof/a.ts', "import { x } from '../../src/engine/compile/compile-flow.ts';"))).toEqual(
      [],
    );
  });

  it('keeps the features of the app apart', () => {
    const file = (path: string, text: string): SourceFile => ({ path, text });
    expect(faultsIn(file('src/app/ui/a.tsx', "import { PlanCard } from '../plan/plan-card.tsx';"))[0]).toMatch(
      /may not import from plan; allowed: nothing/,
    );
    expect(
      faultsIn(file('src/app/render/screen/a.tsx', "import { x } from '../../questions/flow-steps.ts';"))[0],
    ).toMatch(/may not import from questions/);
    expect(faultsIn(file('src/app/letters/a.tsx', "import { PlanCard } from '../plan/plan-card.tsx';"))[0]).toMatch(
      /may not import from plan; allowed: ui, render\/screen, visit, reading-aloud, notes$/,
    );
    expect(faultsIn(file('src/app/home/a.tsx', "import { Entry } from '../questions/entry.tsx';"))).toEqual([]);
    expect(faultsIn(file('src/app/ui/a.tsx', "import { ROUTES } from '../routes.ts';"))[0]).toMatch(
      /puts the app together/,
    );
    expect(faultsIn(file('src/app/ui/a.tsx', "import type { Route } from '../routes.ts';"))).toEqual([]);
    expect(faultsIn(file('src/app/signs/a.tsx', "import { App } from '../app.tsx';"))[0]).toMatch(
      /puts the app together/,
    );
    const folders = files.flatMap(({ path }) => folderOf(path) ?? []);
    expect([...new Set(folders)].filter((one) => one !== 'locales').toSorted()).toEqual(
      [...Object.keys(BASE), ...Object.keys(FEATURES), 'render/paper'].toSorted(),
    );
  });

  it('keeps the large packages in their one place', () => {
    const file = (path: string, text: string): SourceFile => ({ path, text });
    expect(faultsIn(file('src/app/letters/letter-document.ts', "import { Packer } from 'docx';"))).toEqual([]);
    expect(faultsIn(file('src/app/letters/letter.tsx', "import { Packer } from 'docx';"))[0]).toMatch(
      /belongs to src\/app\/letters\/letter-document\.ts alone/,
    );
    expect(faultsIn(file('src/pack/search/create-search.ts', "import MiniSearch from 'minisearch';"))).toEqual([]);
    expect(faultsIn(file('src/pack/whole.ts', "import MiniSearch from 'minisearch';"))[0]).toMatch(
      /whole\.ts may not import minisearch/,
    );
  });

  it('keeps what travels later behind import(), but for the build and for types', () => {
    const file = (path: string, text: string): SourceFile => ({ path, text });
    const screens = "import * as menu from './app/ui/nav.tsx';";
    expect(
      faultsIn(
        file(
          'src/app/routes.ts',
          "import type HomeScreen from './home/home.tsx';\nconst load = () => import('./home/home.tsx');",
        ),
      ),
    ).toEqual([]);
    expect(faultsIn(file('src/prerender.tsx', screens))).toEqual([]);
    expect(faultsIn(file('src/main.ts', "const load = () => import('./app/home/home.tsx');"))[0]).toMatch(
      /may not import from app/,
    );
    expect(faultsIn(file('src/app/app.tsx', "import HomeScreen from './home/home.tsx';"))[0]).toMatch(/at once/);
    expect(faultsIn(file('src/app/app.tsx', "export * from './pages/about.tsx';"))[0]).toMatch(/at once/);
    expect(
      faultsIn(file('src/app/letters/letter.tsx', "import { makeDocument } from './letter-document.ts';"))[0],
    ).toMatch(/at once/);
    expect(
      faultsIn(file('src/app/search/use-search.ts', "import { createSearch } from '../../pack/search/index.ts';"))[0],
    ).toMatch(/at once/);
    expect(
      faultsIn(file('src/app/search/use-search.ts', "const load = () => import('../../pack/search/index.ts');")),
    ).toEqual([]);
    expect(
      faultsIn(
        file('tools/compiler/things/search.ts', "import { createSearch } from '../../../src/pack/search/index.ts';"),
      ),
    ).toEqual([]);
    expect(faultsIn(file('src/platform/a.ts', "const load = () => import('../pack/search/index.ts');"))[0]).toMatch(
      /may not import from pack/,
    );
  });
});
