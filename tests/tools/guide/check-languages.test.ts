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
const ofSpanish = { file: 'es/nowhere.yaml', text: 'a: b\n' };

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
  expect(files(spanish, lines.length)).toContain('es/nowhere.yaml');
});

test('the last line counts each fault once, by language', () => {
  const issue = (file: string) => ({ file, line: 1, code: 'bad-id', message: 'm', hint: 'h' });
  const groups = groupFaults(
    [
      { locale: 'fr', issues: [issue('flow.yaml'), issue('fr/flow.yaml')] },
      {
        locale: 'es',
        issues: [issue('es/flow.yaml'), issue('uk/flow.yaml'), issue('flow.yaml'), issue('fr/flow.yaml')],
      },
    ],
    ['fr', 'es', 'uk'],
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

describe('what is to translate', () => {
  const ofContact = { file: 'fr/contacts.yaml', find: 'Elle paie une partie des dégâts.', put: 'Elle paie parfois.' };
  const ofStep = { file: 'fr/procedures/couper-l-eau.md', find: 'près du compteur', put: 'sous l’évier' };

  test('is counted, is no fault, and is listed for a language that is named or by an option', async () => {
    const folder = copyTranslated([ofContact, ofStep]);
    const { code, lines } = await check(folder);
    expect(code).toBe(0);
    expect(lines).toContain('[es] 2 to translate, 1 of them safety line (--locale es lists them).');
    expect(lines.at(-1)).toBe('No fault found.');
    for (const option of ['--locale=es', '--to-translate']) {
      const listed = (await check(folder, option)).lines;
      expect(listed.filter((line) => /^ {2}es\/\S+:\d+ /.test(line))).toEqual([
        expect.stringMatching(
          /^ {2}es\/contacts\.yaml:\d+ contacts\/assurance is of an older source \(safety line\) → Elle paie parfois\.$/,
        ),
        expect.stringMatching(
          /^ {2}es\/procedures\/couper-l-eau\.md:\d+ procedures\/couper-l-eau\/text is of an older source → .*sous l’évier/,
        ),
      ]);
    }
  });

  test('stops a release for the safety lines alone, and they are told', async () => {
    expect(await check(copyTranslated([ofStep]), '--release')).toMatchObject({ code: 0 });
    const { code, lines } = await check(copyTranslated([ofContact, ofStep]), '--release');
    expect(code).toBe(1);
    const head = lines.indexOf('Not ready for a release, these safety lines are to translate:');
    expect(head).toBeGreaterThan(0);
    expect(lines.slice(head + 1).filter((line) => line.includes(' → '))).toEqual([
      expect.stringContaining('→ Elle paie parfois.'),
    ]);
    expect(lines.at(-1)).toBe('No fault found. 1 safety line is to translate.');
  });
});

test('each language says what it is doing, in the place of the last line', async () => {
  const notes: string[] = [];
  const folder = copyTranslated();
  await runGuide(['check', '--content', folder], { note: (text) => void notes.push(text) });
  expect(notes).toEqual(['Reading fr (1 of 2) …', 'Reading es (2 of 2) …', '']);
});
