import { describe, expect, test } from 'vitest';
import { benchLines } from '../../../tools/guide/lines/bench.ts';
import { listLines } from '../../../tools/guide/lines/list-lines.ts';
import { writeLine, writeLines } from '../../../tools/guide/lines/write-lines.ts';
import { compilePack } from '../../../tools/compiler/index.ts';
import { edit, good, type Edit } from '../../compiler/edit-pack.ts';
import { record, translateFixture } from '../../support/translate-fixture.ts';
import { copyContent } from './copy-content.ts';
import { readContent } from '../../../tools/read-content.ts';
import { runGuide } from './run-guide.ts';

const translated = translateFixture(good, 'es');
const PAGE = 'es/pages/tout-voir.md';
const TEXT = 'pages/tout-voir/text';

/** The lines of a file that are new in another version, and how many are gone. */
function changedIn(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>, file: string) {
  const [was, is] = [before, after].map((files) => files.get(file)?.split('\n') ?? []);
  return { put: is?.filter((line) => !was?.includes(line)), gone: was?.filter((line) => !is?.includes(line)).length };
}

const pathOf = (files: ReadonlyMap<string, string>, unit: string, source: string) => {
  const line = listLines(files, 'es', { of: unit }).find((one) => one.source === source);
  if (line === undefined) throw new Error(`${unit} does not say "${source}"`);
  return { unit, path: line.path };
};

describe('what the bench shows', () => {
  test('is each line in the order of reading, as it was typed, with its links and bold words', () => {
    const lines = listLines(translated, 'es', { of: 'pages/tout-voir' });
    expect(lines.slice(0, 3).map(({ source, own }) => [source, own])).toEqual([
      ["Tout ce qu'une page peut montrer", "TOUT CE QU'UNE PAGE PEUT MONTRER"],
      ['Tout voir', 'TOUT VOIR'],
      [
        'Un mot **en gras**, un [lien](procedure:couper-l-eau) et un [mot](term:constat). [^guide-eau] ' +
          'La phrase va à la ligne, sans rien casser.',
        'UN MOT **EN GRAS**, UN [LIEN](procedure:couper-l-eau) ET UN [MOT](term:constat). [^guide-eau] ' +
          'LA PHRASE VA À LA LIGNE, SANS RIEN CASSER.',
      ],
    ]);
    expect(lines.map(({ source }) => source)).toContain('Deux choses à ne pas faire :');
  });

  test('has the words of the glossary that it says, and what the same words are called elsewhere', () => {
    const files = edit(translated, [
      { file: 'fr/contacts.yaml', find: 'before: Prenez votre contrat.', put: 'before: Notez le nom de la personne.' },
    ]);
    const lines = benchLines(files, 'es', { of: 'contacts/assurance' });
    const before = lines.find(({ path }) => path.at(-1) === 'before');
    expect(before).toMatchObject({ state: 'again', own: 'PRENEZ VOTRE CONTRAT.' });
    expect(before?.elsewhere).toEqual([
      { unit: 'contacts/assurance', path: ['assurance', 'after'], own: 'NOTEZ LE NOM DE LA PERSONNE.' },
    ]);
    const [page] = benchLines(files, 'es', { of: TEXT });
    expect(page?.terms.map(({ id }) => id)).toEqual(['constat']);
  });

  test('says who says it, and for whom it is', () => {
    const [say] = listLines(translated, 'es', { of: 'contacts/pompiers' }).filter(({ spoken }) => spoken);
    expect(say).toMatchObject({ spoken: 'person', source: "« L'eau touche les prises. »" });
    const withVariant: readonly Edit[] = [
      {
        file: 'fr/procedures/couper-l-eau.md',
        find: "situation: L'eau coule encore\n",
        put: "situation: L'eau coule encore\nvariants:\n  - when: { ou: cuisine }\n    why: Dans la cuisine.\n",
      },
    ];
    const line = listLines(edit(translated, withVariant), 'es', { of: 'procedures/couper-l-eau/card' }).at(-1);
    expect(line).toMatchObject({ source: 'Dans la cuisine.', when: { ou: 'cuisine' }, state: 'missing', own: '' });
  });
});

describe('a line that is written', () => {
  test.each([
    ['plain words', 'contacts/assurance', 'La personne qui a signé le contrat.', 'Quien firmó.', '  who: Quien firmó.'],
    [
      'words with a colon',
      'contacts/assurance',
      'Prenez votre contrat.',
      'Ojo: el «contrato».',
      '  before: "Ojo: el «contrato»."',
    ],
    ['a number', 'contacts/assurance', 'Prenez votre contrat.', '3018', '  before: "3018"'],
  ])('%s: only its words change', (_, unit, source, words, line) => {
    const { files, refused } = writeLine(translated, 'es', pathOf(translated, unit, source), words);
    expect(refused).toEqual([]);
    expect(changedIn(translated, files, 'es/contacts.yaml')).toEqual({ put: [line], gone: 1 });
  });

  test('keeps the quotation marks, the comment, the block and the mark at the beginning that it finds', () => {
    const file = 'es/contacts.yaml';
    const put = `\uFEFFassurance:\r
  name: 'VOTRE ASSURANCE' # el nombre\r
  short: "DÉCLARER, ÊTRE AIDÉ"\r
  purpose: |-\r
    ELLE PAIE.\r
  who: X\r
  before: X\r
  after: X\r
`;
    const lines = put.replaceAll('\r', '').replace('\uFEFF', '');
    for (const text of [put, lines]) {
      const files = record(new Map([...translated, [file, text]]), 'es');
      const write = (source: string, words: string) =>
        writeLine(files, 'es', pathOf(files, 'contacts/assurance', source), words).files.get(file);
      expect(write('Votre assurance', "L'assureur")).toBe(text.replace("'VOTRE ASSURANCE'", "'L''assureur'"));
      expect(write('déclarer, être aidé', 'decir "eso"')).toBe(text.replace('DÉCLARER, ÊTRE AIDÉ', 'decir \\"eso\\"'));
      expect(write('Elle paie une partie des dégâts.', 'Paga.')?.replaceAll('\r', '')).toBe(
        text.replace('ELLE PAIE.', 'Paga.').replaceAll('\r', ''),
      );
    }
  });

  test('of a text keeps its list, its quote, its id and its cell', () => {
    const write = (source: string, words: string) => {
      const { files, refused } = writeLine(translated, 'es', pathOf(translated, TEXT, source), words);
      expect(refused).toEqual([]);
      return changedIn(translated, files, PAGE);
    };
    expect(write('Posez le seau.', 'Ponga el cubo.')).toEqual({ put: ['1. Ponga el cubo. {#seau}'], gone: 1 });
    expect(write('Percer le plafond.', 'Perforar.')).toEqual({ put: ['> - Perforar.'], gone: 1 });
    expect(write('Voyez [les signes](signs:plafond).', 'Mire [esto](signs:plafond).')).toEqual({
      put: ['> Mire [esto](signs:plafond).'],
      gone: 1,
    });
    expect(write('Quand', 'Cuándo')).toEqual({ put: ['| Cuándo | QUOI FAIRE |'], gone: 1 });
    expect(write('Des pas', 'Los pasos')).toEqual({ put: ['## Los pasos {#pas}'], gone: 1 });
  });

  test('with forms by number has as many as before', () => {
    const line = { unit: 'interface/core.exit', path: ['core', 'exit', 'presses'] };
    const { files } = writeLine(translated, 'es', line, 'Una vez {{count}}. | Otra {{count}}.');
    expect(changedIn(translated, files, 'es/interface.yaml').put).toEqual([
      '      one: Una vez {{count}}.',
      '      other: Otra {{count}}.',
    ]);
    expect(writeLine(translated, 'es', line, 'Una.').refused).toHaveLength(1);
  });

  test('that the source does not have is told, and nothing is written', () => {
    const { files, refused } = writeLine(translated, 'es', { unit: 'contacts/nadie', path: ['x'] }, 'Hola');
    expect(refused).toEqual([expect.objectContaining({ reason: 'gone' })]);
    expect([...files]).toEqual([...translated]);
  });

  test('many at once are written and noted as one by one', () => {
    const lines = listLines(translated, 'es').filter(({ own }) => /[A-Z]{4}/.test(own));
    const say = (own: string): string => own.replaceAll(/E(?!\})/g, 'Ë');
    const { files, refused } = writeLines(
      translated,
      'es',
      lines.map((line) => ({ ...line, words: say(line.own) })),
    );
    expect(refused).toEqual([]);
    const after = new Map(listLines(files, 'es').map((line) => [`${line.unit} ${line.path.join()}`, line]));
    expect(lines.filter((line) => after.get(`${line.unit} ${line.path.join()}`)?.own !== say(line.own))).toEqual([]);
    expect([...after.values()].every(({ state }) => state === 'machine')).toBe(true);
  });
});

describe('a line that the translation does not have', () => {
  /** The French with a change, and the Spanish line for it. */
  const add = (change: Edit, unit: string, source: string, words: string) => {
    const files = edit(translated, [change]);
    const { files: after, refused } = writeLine(files, 'es', pathOf(files, unit, source), words);
    return { files, after, refused };
  };

  test.each([
    ['a paragraph at the beginning', '---\nUn mot', '---\nAttention.\n\nUn mot', 'Attention.', 'Ojo.', ['Ojo.']],
    [
      'an item in a notice',
      '> - Couper le gaz.',
      '> - Couper le gaz.\n> - Courir.',
      'Courir.',
      'Correr.',
      ['> - Correr.'],
    ],
    [
      'a step',
      '1. Posez le seau. {#seau}',
      '1. Posez le seau. {#seau}\n2. Attendez. {#attendre}',
      'Attendez.',
      'Espere.',
      ['2. Espere.'],
    ],
    [
      'a heading with its paragraph before it',
      '## Un script',
      '## Encore\n\n## Un script',
      'Encore',
      'Más',
      ['## Más'],
    ],
  ])('%s comes to its place', (_, find, put, source, words, lines) => {
    const { files, after, refused } = add({ file: 'fr/pages/tout-voir.md', find, put }, TEXT, source, words);
    expect(refused).toEqual([]);
    expect(changedIn(files, after, PAGE)).toEqual({ put: lines, gone: 0 });
    expect(listLines(after, 'es', { of: TEXT }).every(({ state }) => state === 'machine')).toBe(true);
  });

  test('words that would be something else than the source has there are refused', () => {
    const change = { file: 'fr/pages/tout-voir.md', find: '- Un seau.\n', put: '- Un seau.\n- Un balai.\n' };
    for (const words of ['- Escoba', '# Escoba', '1. Escoba']) {
      const { after, refused, files } = add(change, TEXT, 'Un balai.', words);
      expect(refused, words).toHaveLength(1);
      expect(after.get(PAGE), words).toBe(files.get(PAGE));
    }
  });

  test('a variant of a card and its words come with it, line by line', () => {
    const files = edit(translated, [
      {
        file: 'fr/procedures/couper-l-eau.md',
        find: "situation: L'eau coule encore\n",
        put: "situation: L'eau coule encore\nvariants:\n  - when: { ou: cuisine }\n    title: Coupez tout\n    why: Vite.\n",
      },
    ]);
    const missing = listLines(files, 'es').filter(({ state }) => state === 'missing');
    const { files: after, refused } = writeLines(
      files,
      'es',
      missing.map((line) => ({ ...line, words: `¡${line.source}!` })),
    );
    expect(refused).toEqual([]);
    expect(changedIn(files, after, 'es/procedures/couper-l-eau.md').put).toEqual([
      'variants:',
      '  - title: "¡Coupez tout!"',
      '    why: "¡Vite.!"',
    ]);
  });

  test('a row of a table comes cell by cell', () => {
    const files = edit(translated, [
      { file: 'fr/pages/tout-voir.md', find: '| En 5 jours |', put: '| Demain | Séchez. |\n| En 5 jours |' },
    ]);
    const missing = listLines(files, 'es').filter(({ state }) => state === 'missing');
    const { files: after, refused } = writeLines(
      files,
      'es',
      missing.map((line) => ({ ...line, words: 'Mañana.' })),
    );
    expect(refused).toEqual([]);
    expect(changedIn(files, after, PAGE)).toEqual({ put: ['| Mañana. | Mañana. |'], gone: 0 });
  });

  test('a part that is new comes with its heading in the language', () => {
    const put = '## Si on vous dit non\nAppelez le maire.\n\n## À éviter';
    const files = edit(translated, [{ file: 'fr/procedures/couper-l-eau.md', find: '## À éviter', put }]);
    const [line] = listLines(files, 'es').filter(({ source }) => source === 'Appelez le maire.');
    const { files: after, refused } = writeLine(files, 'es', line ?? { unit: '', path: [] }, 'Llame al alcalde.');
    expect(refused).toEqual([]);
    expect(changedIn(files, after, 'es/procedures/couper-l-eau.md')).toEqual({
      put: ['## Si le dicen que no', 'Llame al alcalde.'],
      gone: 0,
    });
  });

  test('of a file that the translation does not have is told', () => {
    const files = edit(translated, [{ file: PAGE, text: null }]);
    const { refused } = writeLine(files, 'es', pathOf(files, TEXT, 'Quand'), 'Cuándo');
    expect(refused).toEqual([expect.objectContaining({ reason: 'no-place' })]);
  });
});

describe('a new language', () => {
  test('is untranslated whole: a copy of the source, without a record, counts as no translation', async () => {
    const folder = copyContent();
    await runGuide(['new', 'locale', 'es', '--content', folder]);
    const files = edit(readContent(folder), [{ file: 'pack.yaml', find: 'locales: [fr]', put: 'locales: [fr, es]' }]);
    const lines = listLines(files, 'es');
    expect(lines.filter(({ state }) => state === 'machine' || state === 'read')).toEqual([]);
    const { content, figures } = compilePack(files, 'es');
    expect(figures.translation?.toTranslate.length).toBe(lines.length);
    expect(figures.translation?.states).toEqual({ machine: 0, read: 0, asked: 0 });
    expect(content?.pages[0]?.in).toEqual({ lang: 'fr', dir: 'ltr' });
    // noted as it stands, a sentence of the source is still untranslated; a name may be the same
    const noted = listLines(record(files, 'es'), 'es');
    // without where links lead, sources and places, a name has three words at most
    const wordsIn = (form: string): number =>
      form.replaceAll(/\]\([^)]*\)|\[\^[^\]]+\]|\{\{\w+\}\}/g, '').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const longest = (words: string): number => Math.max(...words.split('|').map(wordsIn));
    expect(noted.filter(({ state, source }) => state === 'machine' && longest(source) > 3)).toEqual([]);
    expect(noted.find(({ source }) => source === 'Elle paie une partie des dégâts.')).toMatchObject({
      state: 'missing',
      why: 'same',
      own: '',
    });
  });

  test('the check says so', async () => {
    const folder = copyContent([{ file: 'pack.yaml', find: 'locales: [fr]', put: 'locales: [fr, es]' }]);
    await runGuide(['new', 'locale', 'es', '--content', folder]);
    const { text } = await runGuide(['check', '--content', folder]);
    const [, count] = /\[es\] (\d+) to translate/.exec(text) ?? [];
    expect(Number(count)).toBe(listLines(readContent(folder), 'es').length);
    expect(text).toContain('[es] read by somebody who speaks it: 0 of 0 lines.');
  });
});
