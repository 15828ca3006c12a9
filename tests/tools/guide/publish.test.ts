import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { edit, good } from '../../compiler/edit-pack.ts';
import { change } from '../../compiler/faults/fault.ts';
import { plan } from '../../../src/engine/index.ts';
import { readRecord } from '../../../tools/guide/publish/edition-record.ts';
import { goodPack } from '../../support/packs.ts';
import { copyContent, writeContent } from './copy-content.ts';
import { runGuide } from './run-guide.ts';

interface Ids {
  readonly questions: Readonly<Record<string, readonly string[]>>;
  readonly procedures: Readonly<Record<string, readonly string[]>>;
  readonly contacts: readonly string[];
  readonly deadlines: readonly string[];
  readonly generations: readonly { readonly edition: string; readonly digest: string }[];
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
  // behind what was there: plan codes count by the places
  expect(after.contacts).toEqual(['pompiers', 'assurance']);
  expect(after.deadlines).toEqual(['declarer-le-degat', 'reponse-de-l-assurance']);
  expect(after.procedures['couper-l-eau']).toEqual(['fermer', 'voisin']);
  expect(after.questions['noticed']?.toSorted()).toEqual(['noise', 'none', 'smell', 'stain', 'unknown']);
  expect(Object.keys(after.questions).slice(0, 2)).toEqual(['danger', 'water']);
  expect(after.generations).toHaveLength(1);
  expect((await runGuide(['check', '--content', folder])).code).toBe(0);
  expect((await runGuide(['publish', '--content', folder])).text).toContain(' 0 of them new.');
});

test('publish lists what was never published from nothing', async () => {
  const folder = copyContent([{ file: 'published.yaml', text: null }]);
  expect((await runGuide(['publish', '--content', folder])).code).toBe(0);
  expect(read(folder).procedures['appeler-les-secours']).toEqual(['sortir', 'appeler']);
});

test('publish refuses content with a fault, a vanished id among them, and writes nothing', async () => {
  const folder = copyContent([change('published.yaml', '- pompiers', '- plombier')]);
  const before = read(folder);
  const { code, text } = await runGuide(['publish', '--content', folder]);
  expect(code).toBe(2);
  expect(text).toContain('Nothing was written');
  expect(read(folder)).toEqual(before);
  expect(existsSync(join(folder, 'history'))).toBe(false);
});

const { core } = goodPack();
const recordIn = (folder: string): string => readFileSync(join(folder, 'history', `${core.edition}.json`), 'utf8');

test('publish records the edition: any plan in it can be made again', async () => {
  const folder = copyContent();
  const { text } = await runGuide(['publish', '--content', folder]);
  expect(text).toContain(`${core.edition}.json: new.`);
  const record = readRecord(recordIn(folder));
  expect(record.edition).toBe(core.edition);
  const [asked] = core.flow.questions;
  for (const { id } of asked?.options ?? []) {
    const answers = { [asked?.id ?? '']: [id] };
    expect(plan(record, answers)).toEqual(plan(core, answers));
  }
  // rules and no words: of these a digest alone
  expect(recordIn(folder)).not.toContain(core.procedures[0]?.title);
  // it is no content: nothing else of the folder is read otherwise
  expect((await runGuide(['check', '--content', folder])).code).toBe(0);
});

test('an edition that was published stays as it was: what differs is refused until it has a day of its own', async () => {
  const folder = copyContent();
  await runGuide(['publish', '--content', folder]);
  const before = recordIn(folder);
  // the same again changes nothing
  expect((await runGuide(['publish', '--content', folder])).text).toContain(`${core.edition}.json: as it was.`);
  const title = core.procedures[0]?.title ?? '';
  const other = [change('fr/procedures/appeler-les-secours.md', title, 'Appelez les pompiers')];
  writeContent(folder, edit(good, other));
  const ids = read(folder);
  const refused = await runGuide(['publish', '--content', folder]);
  expect(refused.code).toBe(2);
  expect(refused.text).toContain(`The edition ${core.edition} was published with other rules or words`);
  expect(recordIn(folder)).toBe(before);
  expect(read(folder)).toEqual(ids);
  const later = [change('pack.yaml', core.edition, '2026-12-24'), change('fr/news.yaml', core.edition, '2026-12-24')];
  writeContent(folder, edit(good, [...other, ...later]));
  const { code, text } = await runGuide(['publish', '--content', folder], { today: '2026-12-24' });
  expect(text).toContain('2026-12-24.json: new.');
  expect(code).toBe(0);
  expect(readdirSync(join(folder, 'history'))).toEqual([`${core.edition}.json`, '2026-12-24.json']);
  expect(recordIn(folder)).toBe(before);
});
