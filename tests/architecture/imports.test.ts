import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles, type SourceFile } from '../support/source-files.ts';

/**
 * The import table of docs/architecture.md. Left: who imports. Right: what it may reach: folders of src (through their index.ts),
 * the leaf `store`, and npm packages. `pack/search` is a folder with a door of its own.
 */
const TABLE: Readonly<Record<string, { readonly folders: readonly string[]; readonly packages: readonly string[] }>> = {
  store: { folders: [], packages: [] },
  engine: { folders: [], packages: [] },
  pack: { folders: ['engine'], packages: [] },
  'pack/search': { folders: ['pack'], packages: ['minisearch'] },
  storage: { folders: ['engine', 'store'], packages: ['idb'] },
  platform: { folders: ['store'], packages: ['workbox-window'] },
  app: { folders: ['engine', 'pack', 'pack/search', 'storage', 'platform', 'store'], packages: ['preact', 'preact/hooks', 'i18next', 'lucide'] },
  main: { folders: ['platform', 'start', 'app'], packages: [] },
  start: { folders: ['engine', 'pack', 'storage', 'platform', 'app'], packages: ['preact', 'virtual:packs'] },
  prerender: { folders: ['engine', 'pack', 'app'], packages: ['preact-render-to-string'] },
  early: { folders: ['platform', 'storage'], packages: [] },
  exit: { folders: ['platform', 'storage'], packages: [] },
  sw: { folders: [], packages: [] },
  build: { folders: ['engine', 'pack', 'pack/search', 'prerender'], packages: ['vite', 'valibot', 'yaml', 'mdast', 'mdast-util-from-markdown'] },
};

/** early.ts and exit.ts are inlined, so they take two files alone instead of whole folders. */
const PAST_THE_DOOR = new Set(['early', 'exit'].flatMap((entry) => [`src/${entry}.ts > src/platform/quick-exit.ts`, `src/${entry}.ts > src/storage/left.ts`]));

const partOf = (path: string): string => {
  const [top = '', second = ''] = path.split('/');
  if (path.startsWith('src/pack/search/')) return 'pack/search';
  return top === 'src' ? second.replace(/\.tsx?$/, '') : top;
};

function faultsIn(file: SourceFile): readonly string[] {
  const from = partOf(file.path);
  const allowed = TABLE[from];
  if (!allowed) return [`${file.path}: "${from}" is not in the import table`];
  return importsOf(file).flatMap((specifier) => {
    if (!specifier.startsWith('.')) {
      const known = specifier.startsWith('node:') ? from === 'build' : allowed.packages.includes(specifier);
      return known ? [] : [`${file.path} may not import ${specifier}; allowed: ${allowed.packages.join(', ') || 'no package'}`];
    }
    const target = posix.join(posix.dirname(file.path), specifier);
    if (target.endsWith('.css')) return [];
    const to = partOf(target);
    if (to === from) return [];
    if (target.startsWith('build/')) return [`${file.path} may not import build/`];
    if (!allowed.folders.includes(to)) return [`${file.path} may not import from ${to}; allowed: ${allowed.folders.join(', ') || 'nothing'}`];
    const door = target === `src/${to}/index.ts` || target === `src/${to}.ts` || target === `src/${to}.tsx`;
    return door || PAST_THE_DOOR.has(`${file.path} > ${target}`) ? [] : [`${file.path} reaches past the door of ${to}: ${target}`];
  });
}

const files = [...sourceFiles('src', ['.ts', '.tsx']).filter(({ path }) => !path.endsWith('.d.ts')), ...sourceFiles('build', ['.ts'])];

describe('the import table', () => {
  it('holds for every file of src/ and build/', () => {
    expect(files.flatMap(faultsIn)).toEqual([]);
  });

  it('lets the app load the search only when it is asked for', () => {
    const names = (pattern: RegExp): readonly string[] => files.filter(({ path, text }) => path.startsWith('src/app/') && pattern.test(text)).map(({ path }) => path);
    expect(names(/\bimport\('[^']*\/pack\/search\/index\.ts'\)/)).toHaveLength(1);
    expect(names(/^(?:import|export) (?!type )[^;]*'[^']*\/pack\/search\//m)).toEqual([]);
  });

  it('lets no screen import a screen, but for the steps of the flow', () => {
    const faults = files
      .filter(({ path }) => path.startsWith('src/app/screens/'))
      .flatMap((file) => importsOf(file).filter((specifier) => specifier.startsWith('./') && !(file.path.endsWith('/flow.tsx') && specifier.startsWith('./flow-'))).map((specifier) => `${file.path} > ${specifier}`));
    expect(faults).toEqual([]);
  });

  it('is caught when it is broken', () => {
    const file = (path: string, text: string): SourceFile => ({ path, text });
    expect(faultsIn(file('src/engine/a.ts', "import { x } from 'preact';"))[0]).toMatch(/may not import preact/);
    expect(faultsIn(file('src/storage/a.ts', "import { x } from '../app/index.ts';"))[0]).toMatch(/may not import from app/);
    expect(faultsIn(file('src/app/a.ts', "import { x } from '../engine/resolve.ts';"))[0]).toMatch(/reaches past the door/);
    expect(faultsIn(file('src/app/a.ts', "import type { x } from '../../build/guide.ts';"))[0]).toMatch(/may not import build/);
    expect(faultsIn(file('src/pack/a.ts', "import { x } from './search/index.ts';"))[0]).toMatch(/may not import from pack\/search/);
    expect(faultsIn(file('src/app/a.ts', "import { x } from 'minisearch';"))[0]).toMatch(/may not import minisearch/);
  });
});
