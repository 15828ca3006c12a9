import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { sourceFiles } from '../support/source-files.ts';

const rooms = ['src', 'tools'].flatMap((folder) => sourceFiles(folder, ['README.md']));

/** Files of code in backticks: `read/draft.ts`, `draft.ts`, `tools/compiler/read/draft.ts`. */
const namedIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([\w-][\w./-]*\.(?:tsx?|mjs|css))`/g)].map(([, name = '']) => name);

/** Whether a file is in a room, under the end of its path, or in the project. */
function isThere(name: string, room: string): boolean {
  const inside = readdirSync(room, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return existsSync(name) || inside.some((path) => path === name || path.endsWith(`/${name}`));
}

it('a file that the README of a room names is there', () => {
  const missing = rooms.flatMap(({ path, text }) =>
    namedIn(text)
      .filter((name) => !isThere(name, posix.dirname(path)))
      .map((name) => `${path} names ${name}`),
  );
  expect(missing).toEqual([]);
  expect(rooms.flatMap(({ text }) => namedIn(text)).length).toBeGreaterThan(30);
});
