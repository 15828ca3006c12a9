import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles, type SourceFile } from '../support/source-files.ts';

/** The compiler's folders: each imports from itself and from those before it. */
const ORDER = ['read', 'prose', 'things', 'rules', 'join'] as const;

const COMPILER = 'tools/compiler/';
const files = [...sourceFiles('src', ['.ts', '.tsx']), ...sourceFiles('tools', ['.ts'])];

/**
 * What a file imports, be it a type: the files that must be read before it. What it asks for later, with `import()`, is
 * not counted: the route table names every screen so, and every screen has links.
 */
const needsOf = (file: SourceFile): readonly string[] =>
  importsOf(file).flatMap(({ specifier, how }) =>
    how !== 'dynamic' && specifier.startsWith('.') ? [posix.join(posix.dirname(file.path), specifier)] : [],
  );

/** Each circle of imports once, from the file where it was entered back to itself. */
function findCircles(all: readonly SourceFile[]): readonly string[] {
  const needs = new Map(all.map((file) => [file.path, needsOf(file)]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) circles.push([...trail.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const next of needs.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const { path } of all) visit(path, []);
  return circles;
}

/** Imports of the compiler, also of types, from a folder that comes later. */
const upwardOf = (file: SourceFile): readonly string[] => {
  const place = (path: string): number => ORDER.findIndex((folder) => path.startsWith(`${COMPILER}${folder}/`));
  return importsOf(file).flatMap(({ specifier }) => {
    const target = posix.join(posix.dirname(file.path), specifier);
    return place(file.path) >= 0 && place(target) > place(file.path) ? [`${file.path} imports ${target}`] : [];
  });
};

describe('imports', () => {
  it('go round in no circle', () => {
    expect(files.length).toBeGreaterThan(300);
    expect(findCircles(files)).toEqual([]);
  });

  it('that go round are found, of types too', () => {
    const round = (how: string): readonly SourceFile[] => [
      { path: 'src/a.ts', text: "import { b } from './b.ts';" },
      { path: 'src/b.ts', text: "import { c } from './c/index.ts';" },
      { path: 'src/c/index.ts', text: `${how} { a } from '../a.ts';` },
    ];
    expect(findCircles(round('import'))).toEqual(['src/a.ts → src/b.ts → src/c/index.ts → src/a.ts']);
    expect(findCircles(round('export'))).toHaveLength(1);
    expect(findCircles(round('import type'))).toHaveLength(1);
    expect(findCircles([{ path: 'src/a.ts', text: "const b = () => import('./a.ts');" }])).toEqual([]);
  });
});

describe('the folders of the compiler', () => {
  it(`import downwards only: ${ORDER.join(' ← ')}`, () => {
    expect(files.flatMap(upwardOf)).toEqual([]);
  });

  it('hold every file but the door and the tables at their top', () => {
    const top = files.filter(({ path }) => path.startsWith(COMPILER) && path.split('/').length === 3);
    expect(top.map(({ path }) => path)).toEqual([`${COMPILER}index.ts`]);
    for (const folder of ORDER)
      expect(files.filter(({ path }) => path.startsWith(`${COMPILER}${folder}/`)).length).toBeGreaterThan(1);
  });

  it('are told when one imports upwards, be it a type', () => {
    const file = { path: `${COMPILER}prose/a.ts`, text: "import type { B } from '../things/b.ts';" };
    expect(upwardOf(file)).toEqual([`${COMPILER}prose/a.ts imports ${COMPILER}things/b.ts`]);
    expect(upwardOf({ ...file, text: "import { B } from '../read/b.ts';" })).toEqual([]);
  });
});
