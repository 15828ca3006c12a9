import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { change } from '../../compiler/faults/fault.ts';
import { copyContent } from './copy-content.ts';
import { runGuide } from './run-guide.ts';

interface Ids {
  readonly questions: Readonly<Record<string, readonly string[]>>;
  readonly procedures: Readonly<Record<string, readonly string[]>>;
  readonly contacts: readonly string[];
  readonly deadlines: readonly string[];
}

const read = (folder: string): Ids => parse(readFileSync(join(folder, 'published.yaml'), 'utf8')) as Ids;

test('publish adds the ids of the content, and takes none away', async () => {
  const folder = copyContent();
  const before = read(folder);
  const { code, text } = await runGuide(['publish', '--content', folder]);
  expect(code).toBe(0);
  expect(text).toMatch(/\d+ ids, \d+ of them new\./);
  const after = read(folder);
  expect(before.contacts).toEqual(['pompiers']);
  expect(after.contacts).toEqual(['assurance', 'pompiers']);
  expect(after.deadlines).toEqual(['declarer-le-degat', 'reponse-de-l-assurance']);
  expect(after.procedures['couper-l-eau']).toEqual(['fermer', 'voisin']);
  expect(after.questions['noticed']).toEqual(['noise', 'none', 'smell', 'stain', 'unknown']);
  expect((await runGuide(['check', '--content', folder])).code).toBe(0);
  expect((await runGuide(['publish', '--content', folder])).text).toContain(' 0 of them new.');
});

test('publish lists what was never published from nothing', async () => {
  const folder = copyContent([{ file: 'published.yaml', text: null }]);
  expect((await runGuide(['publish', '--content', folder])).code).toBe(0);
  expect(read(folder).procedures['appeler-les-secours']).toEqual(['appeler', 'sortir']);
});

test('publish refuses content with a fault, a vanished id among them, and writes nothing', async () => {
  const folder = copyContent([change('published.yaml', '- pompiers', '- plombier')]);
  const before = read(folder);
  const { code, text } = await runGuide(['publish', '--content', folder]);
  expect(code).toBe(2);
  expect(text).toContain('Nothing was written');
  expect(read(folder)).toEqual(before);
});
