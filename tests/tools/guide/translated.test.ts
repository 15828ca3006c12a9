import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compilePack } from '../../../tools/compiler/index.ts';
import { readContent } from '../../../tools/read-content.ts';
import { edit, good, type Edit } from '../../compiler/edit-pack.ts';
import { translateFixture } from '../../support/translate-fixture.ts';
import { copyContent } from './copy-content.ts';
import { runGuide } from './run-guide.ts';

const UNIT = 'pages/tout-voir/text';
const LIST = '- Un seau.\n- Une lampe **forte**.\n';

const swap = (file: string, list: string): Edit => {
  const [first = '', second = ''] = list.split(/(?<=\n)/);
  return { file, find: list, put: second + first };
};
const inFrench = swap('fr/pages/tout-voir.md', LIST);
const inSpanish = swap('es/pages/tout-voir.md', LIST.toUpperCase());

/** The sound pack in French and Spanish, whose lines were moved after they were noted. */
const moved = (...edits: readonly Edit[]): string =>
  copyContent([...edit(translateFixture(good, 'es'), edits)].map(([file, text]) => ({ file, text })));

/** The items of the list as the page has them, in the words of the translation. */
function listOf(folder: string): string {
  const [page] = compilePack(readContent(folder), 'es').content?.pages ?? [];
  const list = page?.blocks.find((block) => block.kind === 'list');
  return JSON.stringify(list).replaceAll(/[^A-Z ]+/g, ' ');
}

const translated = (folder: string, ...argv: readonly string[]) =>
  runGuide(['translated', 'es', UNIT, ...argv, '--content', folder]);

test('lines of the source that were moved keep their translations, which stand where they stood', async () => {
  const folder = moved(inFrench);
  const record = readFileSync(join(folder, 'es/translated.yaml'), 'utf8');
  const { code, text } = await translated(folder);
  expect(code).toBe(0);
  expect(readFileSync(join(folder, 'es/translated.yaml'), 'utf8')).toBe(record);
  expect(listOf(folder)).toMatch(/LAMPE.*SEAU/);
  expect(text).toContain(`in ${UNIT}, lines (1) stand in another order than in the source`);
  expect(text).toContain('--in-order');
});

test('lines that were moved with those of the source are noted in its order', async () => {
  const folder = moved(inFrench, inSpanish);
  // the record alone cannot tell
  expect(listOf(folder)).toMatch(/SEAU.*LAMPE/);
  const { code, text } = await translated(folder, '--in-order');
  expect(code).toBe(0);
  expect(text).not.toContain('--in-order');
  expect(listOf(folder)).toMatch(/LAMPE.*SEAU/);
});
