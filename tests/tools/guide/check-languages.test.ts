import { afterEach, describe, expect, test, vi } from 'vitest';
import { groupFaults, sayHowMany } from '../../../tools/guide/check/print-faults.ts';
import { translateFixture } from '../../support/translate-fixture.ts';
import { edit, good, type Edit } from '../../compiler/edit-pack.ts';
import { copyContent } from './copy-content.ts';
import { runGuide } from './run-guide.ts';

afterEach(() => void vi.unstubAllEnvs());

const all = (files: ReadonlyMap<string, string>): readonly Edit[] => [...files].map(([file, text]) => ({ file, text }));

/** The small sound pack in French and Spanish, with edits. */
const copyTranslated = (edits: readonly Edit[] = []): string =>
  copyContent(all(edit(translateFixture(good, 'es'), edits)));

const check = (folder: string, ...argv: readonly string[]) => runGuide(['check', '--content', folder, ...argv]);
const sourceOf = { file: 'contacts.yaml', find: 'number: "18"', put: 'number: "x"' };
const ofSpanish = { file: 'es/pack.yaml', text: null };

test('a fault of what all languages share is told once, and apart from those of a language', async () => {
  const { code, lines } = await check(copyTranslated([sourceOf, ofSpanish]));
  expect(code).toBe(1);
  expect(lines.filter((line) => line.startsWith('contacts.yaml:') && line.includes('bad-number'))).toHaveLength(1);
  const source = lines.indexOf('Faults of fr, the source, and of what all languages share:');
  const spanish = lines.indexOf('Faults of es:');
  expect(source).toBeGreaterThan(0);
  expect(spanish).toBeGreaterThan(source);
  const files = (from: number, end: number) =>
    lines.slice(from, end).flatMap((line) => /^(\S+):\d+ /.exec(line)?.[1] ?? []);
  expect(files(source, spanish).filter((file) => file.startsWith('es/'))).toEqual([]);
  expect(files(spanish, lines.length).filter((file) => !file.startsWith('es/'))).toEqual([]);
  expect(files(spanish, lines.length)).toContain('es/pack.yaml');
});

test('the last line counts each fault once, by language', () => {
  const issue = (file: string) => ({ file, line: 1, code: 'bad-id', message: 'm', hint: 'h' });
  const groups = groupFaults(
    [
      { locale: 'fr', issues: [issue('flow.yaml'), issue('fr/flow.yaml')] },
      { locale: 'es', issues: [issue('es/flow.yaml'), issue('flow.yaml'), issue('fr/flow.yaml')] },
    ],
    'fr',
  );
  expect(sayHowMany(groups, 0)).toBe('3 faults in 3 files: fr 2, es 1.');
  expect(sayHowMany(groups, 2)).toBe('3 faults in 3 files: fr 2, es 1. 2 safety lines are to translate.');
  expect(sayHowMany([], 0)).toBe('No fault found.');
});

describe('the languages that are read', () => {
  test('are those of --locale alone: the fault of another is not told', async () => {
    const folder = copyTranslated([ofSpanish]);
    expect(await check(folder, '--locale', 'fr')).toMatchObject({ code: 0 });
    expect((await check(folder, '--locale', 'es')).code).toBe(1);
    expect((await check(folder, '--locale=fr,es')).code).toBe(1);
  });

  test('are those of REPERES_LOCALES for the edition that is built, and of no other content', async () => {
    vi.stubEnv('REPERES_LOCALES', 'fr');
    const folder = copyTranslated([ofSpanish]);
    expect((await check(folder)).code).toBe(1);
    vi.stubEnv('REPERES_EDITION', 'tests/fixtures/editions/maison.yaml');
    vi.stubEnv('REPERES_LOCALES', 'qps');
    expect(await runGuide(['check'])).toMatchObject({
      code: 2,
      text: '"qps" is no language of the content. The languages are: fr.\n',
    });
  });

  test('are named when one is asked for that is not there', async () => {
    expect(await check(copyTranslated(), '--locale', 'fr,uk')).toMatchObject({
      code: 2,
      text: '"uk" is no language of the content. The languages are: fr, es.\n',
    });
  });
});

test('each language says what it is doing, in the place of the last line', async () => {
  const notes: string[] = [];
  const folder = copyTranslated();
  await runGuide(['check', '--content', folder], { note: (text) => void notes.push(text) });
  expect(notes).toEqual(['Reading fr (1 of 2) …', 'Reading es (2 of 2) …', '']);
});
