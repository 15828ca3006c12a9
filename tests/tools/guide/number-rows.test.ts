import { describe, expect, test } from 'vitest';
import { compilePack } from '../../../tools/compiler/index.ts';
import { countryOf } from '../../../tools/compiler/read/country.ts';
import { changeContact, noteChecked } from '../../../tools/guide/change-contact.ts';
import { findPlaces } from '../../../tools/guide/number/find-places.ts';
import { listRows, type NumberRow } from '../../../tools/guide/number/list-rows.ts';
import { planNumber } from '../../../tools/guide/number/plan-number.ts';
import { readKnown } from '../../../tools/guide/number/read-known.ts';
import { recognise } from '../../../tools/guide/number/recognise.ts';
import { readNumber } from '../../../tools/guide/number/spellings.ts';
import { edit, good } from '../../compiler/edit-pack.ts';
import { translateFixture } from '../../support/translate-fixture.ts';

const PROCEDURE = 'fr/procedures/appeler-les-secours.md';
const { telephones } = countryOf(good);

function rowsOf(files: ReadonlyMap<string, string>, from: string, to: string): readonly NumberRow[] {
  const [old, next] = [readNumber(from, telephones), readNumber(to, telephones)];
  const known = readKnown(files, [old, next]);
  return listRows(files, planNumber(findPlaces(files, old, known), old, next, known), known);
}

const said = ({ parts }: NumberRow): string =>
  parts.map((part) => (typeof part === 'string' ? part : `[-${part.was}-]{+${part.is}+}`)).join('');

describe('every sentence with a number, as people read it', () => {
  const rows = rowsOf(
    edit(translateFixture(good, 'es'), [
      { file: PROCEDURE, find: 'Sortez de la pièce.', put: 'Sortez. Il y a 18 marches. [^guide-eau]' },
    ]),
    '18',
    '3018',
  );
  const own = rows.filter(({ locale }) => locale !== 'es');

  test('says where it stands, with no sign of the file', () => {
    expect(own.map(said).filter((words) => /[{}[\]#"^|]/.test(words.replaceAll(/\[-|-\]|\{\+|\+\}/g, '')))).toEqual([]);
    const [step] = own.filter(({ where }) => where.step === 2 && where.heading === 'Étapes');
    expect(step && said(step)).toBe('Appelez le [-18-]{+3018+}.');
    expect(own.find(({ file }) => file === 'fr/contacts.yaml')?.where.field).toBe('name');
  });

  test('shows a number that is dialled and read in one line once', () => {
    const [record] = own.filter(({ file }) => file === 'contacts.yaml');
    expect(record && said(record)).toBe('[-18-]{+3018+}');
    expect(record?.places).toHaveLength(2);
  });

  test('shows what only looks like it, which stays', () => {
    expect(own.filter(({ kept }) => kept === 'unsure').map(said)).toContain('Il y a [-18-]{+3018+} marches.');
  });

  test('knows the sentence of the source that a translation says', () => {
    const letters = rows.filter(({ locale, file }) => locale === 'es' && file === 'es/contacts.yaml');
    expect(letters.map(({ twin }) => own.find(({ id }) => id === twin)?.file)).toEqual(
      letters.map(() => 'fr/contacts.yaml'),
    );
    expect(letters.length).toBeGreaterThan(0);
  });
});

test.each([
  ['3018', 'short', 4],
  ['01 42 00 00 99', 'own', 10],
  ['+32 2 555 01 00', 'abroad', 10],
  ['01 42 00 00 9', 'strange', 9],
])('%s looks %s', (typed, looks, digits) => {
  expect(recognise(typed, telephones)).toMatchObject({ looks, digits });
});

test('words are no number', () => expect(recognise('le soir', telephones)).toBeNull());

describe('from where it is known goes into the record', () => {
  const source = { title: "Page d'accueil", publisher: 'La ville', kind: 'official' } as const;

  test('as a source that the contact names, with the day; nothing else changes, and the check finds no fault', () => {
    const texts = noteChecked(good, ['pompiers'], source, '2026-11-30');
    expect(texts.get('sources.yaml')).toContain(
      '- {id: "pompiers-2026-11-30", kind: "official", title: "Page d\'accueil", publisher: "La ville", edition: "2026-11-30", confidence: "M", checked: "2026-11-30"}',
    );
    const lines = (texts.get('contacts.yaml') ?? '').split('\n');
    const was = (good.get('contacts.yaml') ?? '').split('\n');
    expect(lines.filter((line, at) => line !== was[at])).toEqual([
      '  sources: [pompiers-2026-11-30, guide-eau]',
      '  checked: 2026-11-30',
    ]);
    expect(compilePack(new Map([...good, ...texts]), 'fr').issues).toEqual([]);
  });

  test('once more on one day, under another id', () => {
    const texts = noteChecked(good, ['pompiers'], source, '2026-11-30');
    const again = noteChecked(new Map([...good, ...texts]), ['pompiers'], source, '2026-11-30');
    expect(again.get('sources.yaml')).toContain('id: "pompiers-2026-11-30-2"');
  });

  test('a list below its key is written beside it; comments stay', () => {
    const text = '# who\n- id: a\n  sources: # those\n    - b\n    - c\n  checked: 2026-11-24 # by X\n- id: d\n';
    expect(changeContact(text, 'a', { checked: '2026-11-30', sources: '[x, b, c]' })).toBe(
      '# who\n- id: a\n  sources: [x, b, c]\n  checked: 2026-11-30 # by X\n- id: d\n',
    );
    expect(() => changeContact(text, 'e', {})).toThrow('There is no contact "e".');
  });
});
