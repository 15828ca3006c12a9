import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FORMATS, formatsOf } from '../../../tools/guide/schemas/formats.ts';
import { writeAll } from '../../../tools/guide/schemas/schemas.ts';
import { EDITOR_FILE, listWiring, wireEditor } from '../../../tools/guide/schemas/wire-editor.ts';
import type { JsonSchema } from '../../../tools/guide/schemas/write-schema.ts';
import { localesOf, sourceLocaleOf } from '../../../tools/compiler/index.ts';
import { readContent } from '../../../tools/read-content.ts';
import { good } from '../../compiler/edit-pack.ts';
import { copyContent } from './copy-content.ts';
import { runGuide } from './run-guide.ts';
import { validateJson } from './validate-json.ts';

const written = writeAll();
const schemaOf = (name: string): JsonSchema => JSON.parse(written.get(`${name}.json`) ?? 'null') as JsonSchema;
const real = readContent('guide-content');
/** A translation holds no more than its own words: what else belongs to a format is the source's. */
const isOfTranslation = (file: string): boolean =>
  localesOf(real).some((locale) => locale !== sourceLocaleOf(real) && file.startsWith(`${locale}/`));
const files = [...real, ...good].filter(([file]) => file.endsWith('.yaml') && !isOfTranslation(file));

test('the schemas in the project are those that the formats give: npm run guide -- schemas writes them anew', () => {
  expect(readdirSync('schemas').toSorted()).toEqual([...written.keys()].toSorted());
  for (const [name, text] of written) expect(readFileSync(join('schemas', name), 'utf8'), name).toBe(text);
});

test('every YAML file of the content has one schema, and is right by it', () => {
  const wrong = files.flatMap(([file, text]) => {
    const [format, ...more] = formatsOf(file);
    if (!format || more.length > 0) return [`${file} has ${more.length > 0 ? 'more than one schema' : 'no schema'}`];
    return validateJson(schemaOf(format.name), parse(text)).map((says) => `${file} ${says}`);
  });
  expect(wrong).toEqual([]);
});

test('every edition is right by its schema, and a colour by name or a role that nobody knows is marked', () => {
  const schema = schemaOf('edition');
  const paths = ['editions', 'tests/fixtures/editions'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => join(folder, name)),
  );
  expect(paths.length).toBeGreaterThanOrEqual(3);
  for (const path of paths) expect(validateJson(schema, parse(readFileSync(path, 'utf8'))), path).toEqual([]);
  const text = readFileSync('editions/reperes.yaml', 'utf8');
  const wrong = text.replace('bg: "#FAF7F2"', 'bg: white').replace('about-page:', 'abuot-page:');
  expect(validateJson(schema, parse(wrong)).toSorted()).toEqual([
    '/colours/light/bg: does not look like ^#[0-9A-Fa-f]{6}$',
    '/roles: has the unknown key "abuot-page"',
    '/roles: lacks "about-page"',
  ]);
});

test('the editor is told which schema each file has', () => {
  const settings = readFileSync(EDITOR_FILE, 'utf8');
  expect(settings).toBe(wireEditor(settings, 'fr'));
  expect(JSON.parse(settings)).toMatchObject({ 'yaml.schemas': listWiring('fr') });
  expect(Object.keys(listWiring('fr')).filter((path) => !existsSync(path))).toEqual([]);
});

test('telling the editor changes nothing else that stands in its settings', () => {
  const mine = JSON.stringify({ 'editor.tabSize': 2, 'yaml.schemas': { './gone.json': 'guide-content/gone.yaml' } });
  expect(JSON.parse(wireEditor(mine, 'fr'))).toEqual({ 'editor.tabSize': 2, 'yaml.schemas': listWiring('fr') });
});

test('the page on formats names every kind of file, and its schema', () => {
  const page = readFileSync('docs/content/formats.md', 'utf8');
  for (const { name, path } of FORMATS.filter((format) => !format.name.startsWith('words-'))) {
    // the source has no record of what it translates
    const locale = name === 'translated' ? 'ar' : 'fr';
    expect(page, path).toContain(path.replace('*', '<id>').replace('{locale}', locale));
    expect(page, name).toContain(`schemas/${name}.json`);
  }
});

describe('a schema marks', () => {
  const procedure = parse(good.get('procedures/couper-l-eau.yaml') ?? '') as Readonly<Record<string, unknown>>;
  const faults = (change: object): readonly string[] =>
    validateJson(schemaOf('procedure'), { ...procedure, ...change });

  test('nothing in what is right', () => {
    expect(faults({})).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['a key that is not of the format', { contact: [] }, 'the file: has the unknown key "contact"'],
    ['an id with capitals', { topic: 'Danger' }, '/topic: does not look like'],
    ['a day that is none', { checked: 'hier' }, '/checked: does not look like'],
    ['a band that does not exist', { band: 'soon' }, '/band: is none of what it may be'],
    ['a band without a name in a list', { band: [{ when: { danger: 'now' } }] }, '/band: is none of what it may be'],
    ['two things in one condition', { when: { danger: 'now', water: 'running' } }, '/when: has too many'],
    ['a condition of nothing', { when: {} }, '/when: has too few'],
    ['an empty list inside a condition', { when: { not: { any: [] } } }, '/when/not/any: has too few'],
    ['a count that is no number', { when: { noticed: { count: 'two' } } }, '/when/noticed: is none of what it may be'],
    ['a review without a name', { review: { status: 'reviewed' } }, '/review: is not one of what it may be'],
  ])('%s', (_, change, says) => {
    expect(faults(change).join('\n')).toContain(says);
  });

  test('what is missing', () => {
    expect(validateJson(schemaOf('procedure'), {})).toContain('the file: lacks "band"');
  });

  test('an option with neither words nor a label', () => {
    const words = parse(good.get('fr/flow.yaml') ?? '') as Readonly<Record<string, { readonly options: object }>>;
    const water = words['water'];
    expect(validateJson(schemaOf('words-flow'), { water })).toEqual([]);
    expect(
      validateJson(schemaOf('words-flow'), {
        water: { ...water, options: { ...water?.options, running: { hint: 'Oui' } } },
      }),
    ).toEqual(['/water/options/running: is none of what it may be']);
  });
});

test('schemas writes them where it is told to', async () => {
  const out = join(dirname(copyContent()), 'out');
  const { code } = await runGuide(['schemas', '--out', out]);
  expect(code).toBe(0);
  expect(readdirSync(out)).toHaveLength(written.size);
});
