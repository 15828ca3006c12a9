import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commentsOf, sourceFiles } from '../support/source-files.ts';

/** Each room says for itself what it is for. */
const rooms = ['src', 'tools'].flatMap((folder) => sourceFiles(folder, ['README.md']));

const docs = [
  ...sourceFiles('docs', ['.md']),
  ...rooms,
  ...['README.md', 'CONTRIBUTING.md', 'guide-content/README.md'].map((path) => ({
    path,
    text: readFileSync(path, 'utf8'),
  })),
];

/** Paths in backticks that look like files or folders of the project: with a slash, or a known root file. */
const pathsIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`\s]+)`/g)]
    .map(([, path = '']) => path)
    .filter(
      (path) =>
        /^(src|tools|tests|docs|guide-content|scripts|public|bench|editions|schemas|hosting|\.ci)\//.test(path) &&
        !/[<>*{}…]/.test(path),
    );

/** Codes of requirements, such as EX-6: two capitals and a number. */
const codesIn = (texts: readonly { readonly text: string }[]): ReadonlySet<string> =>
  new Set(texts.flatMap(({ text }) => text.match(/(?<![A-Za-z-])[A-Z]{2}-\d+\b/g) ?? []));

describe('the codes of requirements', () => {
  const page = 'docs/requirements.md';
  const listed = codesIn([
    { text: [...readFileSync(page, 'utf8').matchAll(/^- `([^`]+)`/gm)].map(([, code]) => code).join(' ') },
  ]);
  const used = codesIn([
    ...['src', 'tools', 'tests'].flatMap((folder) => sourceFiles(folder, ['.ts', '.tsx', '.css'])),
    ...docs.filter(({ path }) => path !== page),
  ]);

  it('are all explained on their page', () => {
    expect([...used].filter((code) => !listed.has(code))).toEqual([]);
  });

  it('are used somewhere, each of them', () => {
    expect([...listed].filter((code) => !used.has(code))).toEqual([]);
  });
});

describe('paths named in the docs', () => {
  it('exist', () => {
    const missing = docs.flatMap(({ path, text }) =>
      pathsIn(text)
        .filter((named) => !existsSync(named))
        .map((named) => `${path} names ${named}`),
    );
    expect(missing).toEqual([]);
  });

  it('are many enough that this test looks at something', () => {
    expect(docs.flatMap(({ text }) => pathsIn(text)).length).toBeGreaterThan(20);
  });
});

describe('the pages that say how it is built', () => {
  const lines = (text: string): number => text.trimEnd().split('\n').length;
  const map = readFileSync('docs/architecture.md', 'utf8');

  it('can be read in one sitting: a map of 120 lines, a room in 60', () => {
    expect(lines(map)).toBeLessThanOrEqual(120);
    expect(rooms.filter(({ text }) => lines(text) > 60).map(({ path }) => path)).toEqual([]);
  });

  it('are named on the map, each of them', () => {
    expect(rooms.map(({ path }) => path).filter((path) => !map.includes(`\`${path}\``))).toEqual([]);
    expect(rooms.length).toBeGreaterThan(8);
  });
});

describe('files named in comments', () => {
  const FILE = /(?<![\w./<>*{}…-])(?:\.{1,2}\/)*([\w./-]*\w\.(?:tsx?|mjs|css|md))(?![\w*<>])/g;
  const named = ['src', 'tools'].flatMap((folder) =>
    sourceFiles(folder, ['.ts', '.tsx', '.css']).flatMap(({ path, text }) =>
      [...commentsOf(text).matchAll(FILE)].map(([, file = '']) => ({ path, file })),
    ),
  );
  const code = ['src', 'tools', 'tests', 'docs', 'guide-content', 'scripts', 'bench', 'hosting'].flatMap((folder) =>
    sourceFiles(folder, ['.ts', '.tsx', '.mjs', '.css', '.md']).map(({ path }) => path),
  );
  const files = [...code, 'vite.config.ts', 'vitest.config.ts', 'playwright.config.ts', 'README.md', 'CONTRIBUTING.md'];

  it('exist, with the folders that are named with them', () => {
    const missing = named.filter(({ file }) => !files.some((one) => one === file || one.endsWith(`/${file}`)));
    expect(missing.map(({ path, file }) => `${path} names ${file}`)).toEqual([]);
  });

  it('are many enough that this test looks at something', () => {
    expect(named.length).toBeGreaterThan(50);
  });
});
