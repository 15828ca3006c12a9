import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../support/source-files.ts';

const docs = [
  ...sourceFiles('docs', ['.md']),
  ...['README.md', 'CONTRIBUTING.md', 'guide-content/README.md'].map((path) => ({ path, text: readFileSync(path, 'utf8') })),
];

/** Paths in backticks that look like files or folders of the project: with a slash, or a known root file. */
const pathsIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`\s]+)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => /^(src|build|tests|docs|guide-content|scripts|public|bench|\.ci)\//.test(path) && !/[<>*{}…]/.test(path));

describe('paths named in the docs', () => {
  it('exist', () => {
    const missing = docs.flatMap(({ path, text }) => pathsIn(text).filter((named) => !existsSync(named)).map((named) => `${path} names ${named}`));
    expect(missing).toEqual([]);
  });

  it('are many enough that this test looks at something', () => {
    expect(docs.flatMap(({ text }) => pathsIn(text)).length).toBeGreaterThan(20);
  });
});
