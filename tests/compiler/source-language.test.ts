import { describe, expect, test } from 'vitest';
import { compilePack } from '../../tools/compiler/index.ts';
import { readContent } from '../../tools/read-content.ts';
import { edit, good } from './edit-pack.ts';
import { change } from './faults/fault.ts';

const belgian = readContent('tests/fixtures/pack/pesten', 'guide-content');

const faultsOf = (files: ReadonlyMap<string, string>, locale: string): readonly string[] =>
  compilePack(files, locale).issues.map(({ file, line, code }) => `${file}:${line} ${code}`);

test('a guide that is written in Dutch first, with a French translation, has no fault', () => {
  expect(compilePack(belgian, 'nl').issues).toEqual([]);
  expect(compilePack(belgian, 'fr').issues).toEqual([]);
  expect(compilePack(belgian, 'fr').figures.translation?.toTranslate).toEqual([]);
});

describe('in a Dutch source the checks see', () => {
  test.each([
    ['a statement without its source', 'U hebt 48 uur volgens artikel 5 van de wet.', 'claim-without-source'],
    ['a number of no contact', 'Bel het 199.', 'unknown-number'],
    ['a number of no contact', 'Bel gratis naar 199.', 'unknown-number'],
    ['a word that the guide does not say', 'Uw kind is zelf gezocht.', 'banned-word'],
    ['a long delay before a report', 'Wacht eerst 48 uur.', 'safety-line'],
  ])('%s: %s', (_, sentence, code) => {
    const file = 'nl/pages/over-deze-gids.md';
    const own = change(file, 'waivers: [no-source]\n---\n', `waivers: [no-source]\n---\n${sentence} `);
    expect(faultsOf(edit(belgian, [own]), 'nl')).toContain(`${file}:8 ${code}`);
  });

  test.each([
    'Mijn zoon is 14 jaar.',
    'Het begon om 20 uur.',
    'Het gebeurt al drie weken.',
    'Ik woon in de Kerkstraat 5.',
  ])('what only the person knows: %s', (sentence) => {
    const own = change('nl/procedures/praat-met-iemand.md', '> "Mijn kind wordt online gepest."', `> "${sentence}"`);
    expect(faultsOf(edit(belgian, [own]), 'nl')).toContain('nl/procedures/praat-met-iemand.md:17 script-states');
  });
});

test('a language without what its checks go by cannot be the source, and the fault says what to write', () => {
  const spanish = new Map(
    [...good].map(([file, text]) => [
      file.replace(/^fr\//, 'es/'),
      file === 'pack.yaml'
        ? text.replace('source-locale: fr\nlocales: [fr]', 'source-locale: es\nlocales: [es]')
        : text,
    ]),
  );
  const found = compilePack(spanish, 'es').issues.find(({ code }) => code === 'unfit-source');
  expect(found).toMatchObject({ file: 'pack.yaml', line: 3 });
  expect(found?.message).toContain('claimWords');
  expect(found?.hint).toContain('tools/compiler/languages/es/index.ts');
});

describe('where offices read both languages', () => {
  const { pack } = compilePack(belgian, 'fr');

  test('letters and words to say are written in that of the reader', () => {
    const letter = pack?.texts.letters['aan-de-school'];
    expect(letter?.in).toBeUndefined();
    expect(JSON.stringify(letter)).toContain('Mon enfant est harcelé en ligne');
    expect(JSON.stringify(pack?.core.procedures)).toContain('Quelqu’un menace mon enfant. Nous sommes à');
    expect(JSON.stringify(pack)).not.toContain('Iemand bedreigt mijn kind');
    expect(pack?.core.translation?.isOfficial).toBe(true);
    expect(pack?.kit.facing).toBeNull();
  });

  test('a letter of which one line is not translated stays whole in the source', () => {
    const own = change('nl/letters/aan-de-school.md', 'Ik vraag een gesprek.', 'Ik vraag een gesprek met u.');
    const letter = compilePack(edit(belgian, [own]), 'fr').pack?.texts.letters['aan-de-school'];
    expect(compilePack(edit(belgian, [own]), 'fr').issues).toEqual([]);
    expect(letter?.in?.lang).toBe('nl');
    expect(JSON.stringify(letter)).toContain('Ik vraag een gesprek met u.');
    expect(JSON.stringify(letter)).not.toContain('Mon enfant est harcelé');
  });

  test('where the country has one language, they stay in that of the source', () => {
    const one = change('country.yaml', 'languages: [nl, fr]\n', '');
    const alone = compilePack(edit(belgian, [one]), 'fr').pack;
    expect(JSON.stringify(alone?.core.procedures)).toContain('Iemand bedreigt mijn kind');
  });
});

describe('a contact that answers in some languages', () => {
  const callsOf = (files: ReadonlyMap<string, string>, locale: string) => {
    const core = compilePack(files, locale).pack?.core;
    return [core?.procedures.find(({ id }) => id === 'praat-met-de-school')?.contacts, core?.help];
  };

  test('stands aside on the pages of another, for those who answer in it', () => {
    expect(callsOf(belgian, 'nl')).toEqual([['luisterlijn'], ['luisterlijn', 'noodnummer']]);
    expect(callsOf(belgian, 'fr')).toEqual([['ecoute'], ['ecoute', 'noodnummer']]);
  });

  test('is named where nobody else is', () => {
    const alone = change(
      'procedures/praat-met-de-school.yaml',
      'contacts: [luisterlijn, ecoute]',
      'contacts: [luisterlijn]',
    );
    expect(callsOf(edit(belgian, [alone]), 'fr')[0]).toEqual(['luisterlijn']);
  });

  test('counts for the proof where it answers: somebody answers at any hour in each language', () => {
    const closed = {
      file: 'contacts.yaml',
      find: '  hours: always\n  languages: [fr]',
      put: '  hours: unknown\n  languages: [fr]',
    };
    const codes = (locale: string) => compilePack(edit(belgian, [closed]), locale).issues.map(({ code }) => code);
    expect(codes('nl')).toEqual([]);
    expect(codes('fr')).toContain('unsafe-no-one-to-reach');
  });
});
