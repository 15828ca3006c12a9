import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { change } from '../../compiler/faults/fault.ts';
import { edit, good } from '../../compiler/edit-pack.ts';
import { goodContent } from '../../support/packs.ts';
import { copyContent, writeContent } from './copy-content.ts';
import {
  makeFolder,
  openDossier,
  plain,
  returnedOf,
  reviewableIn,
  reviewableOf,
  writeReturned,
} from './review-files.ts';
import { GOOD, runGuide } from './run-guide.ts';

const CALL = 'fr/procedures/appeler-les-secours.md';
const CALL_FILE = 'procedures/appeler-les-secours.yaml';

const makeDossier = async (folder: string, word: string, kind = 'procedure') => {
  const out = makeFolder();
  const { code, text } = await runGuide(['review', word, '--content', folder, '--out', out, '--html']);
  expect(text).toContain('HTML');
  expect(code).toBe(0);
  const path = join(out, kind, `${word.replace(/^.*:/, '')}.html`);
  return { path, html: readFileSync(path, 'utf8'), page: openDossier(path) };
};

describe('a dossier', () => {
  test.each(reviewableIn(GOOD).map((thing) => [`${thing.kind}:${thing.id}`, thing] as const))(
    'of %s names every statement exactly once, in order, with its sources and a place to judge it',
    async (name, thing) => {
      const { page } = await makeDossier(GOOD, name, thing.kind);
      const rows = [...page.querySelectorAll('.statement')];
      expect(rows.map((row) => row.querySelector('.number')?.textContent)).toEqual(
        thing.statements.map((_, index) => String(index + 1)),
      );
      const sources = new Map(goodContent().sources.map((source) => [source.id, source]));
      for (const [index, { says, rule, sources: cited }] of thing.statements.entries()) {
        const row = rows[index];
        const words = plain(row?.querySelector('.words')?.textContent);
        if (rule === undefined) expect(words).toBe(plain(says));
        else expect(words).not.toBe('');
        expect(row?.querySelectorAll('fieldset input[type="radio"]')).toHaveLength(2);
        expect(row?.querySelectorAll('fieldset textarea')).toHaveLength(1);
        const shown = plain(row?.querySelector('.sources, .source')?.textContent);
        if (/^Mêmes sources que le n° \d+\.$/.test(shown)) {
          expect(thing.statements[index - 1]?.sources).toEqual(cited);
          continue;
        }
        for (const id of cited) {
          const { title = '', publisher = '', url } = sources.get(id) ?? {};
          for (const part of [title, publisher, url ?? 'sans adresse', 'vérifiée le 24 novembre 2026', 'confiance'])
            expect(shown).toContain(plain(part));
        }
        if (cited.length === 0 && rule === undefined && thing.kind === 'procedure')
          expect(shown).toBe('Aucune source citée.');
      }
    },
  );

  test('says what it is, where the review stands, whom to call with number, hours, source and date, and where to sign', async () => {
    const { page, html } = await makeDossier(GOOD, 'appeler-les-secours');
    const text = plain(page.body.textContent);
    expect(page.documentElement.getAttribute('lang')).toBe('fr');
    expect(page.title).toContain('Appelez les secours');
    for (const words of ['édition du 24 novembre 2026', 'Pas encore relu par un juriste.', 'appeler-les-secours'])
      expect(text).toContain(words);
    expect(page.querySelectorAll('.how li')).toHaveLength(5);
    expect(text).toContain('Le danger : « Oui, maintenant » ou « Je ne sais pas »');
    expect(text).toContain('Première relecture : il n’y a rien à comparer.');
    const contact = plain(page.querySelector('.contact')?.textContent);
    for (const words of [
      '18, pompiers',
      'téléphone 18',
      'jour et nuit',
      'vérifié le 24 novembre 2026',
      'Guide de l’eau',
    ])
      expect(contact).toContain(words);
    for (const name of ['by', 'role', 'on', 'reserves', 'lacks'])
      expect(page.querySelectorAll(`.sign [name="${name}"]`)).toHaveLength(1);
    const { digest } = reviewableOf(GOOD, 'procedure', 'appeler-les-secours');
    expect(html.replaceAll('-', '')).toContain(digest);
  });

  test('asks nobody for anything: no address outside, and a policy that lets its own style and script run alone', async () => {
    const { page, html } = await makeDossier(GOOD, 'couper-l-eau');
    expect([...page.querySelectorAll('[src], [href], [action], link, iframe, img')]).toEqual([]);
    expect(html).not.toMatch(/url\(|@import/);
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    expect(policy).toContain("default-src 'none'");
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    expect(script.length).toBeGreaterThan(500);
    expect(script).not.toMatch(/\bfetch\b|XMLHttpRequest|\bimport\b|sendBeacon|localStorage|indexedDB/);
    expect(policy).toContain(`script-src ${hash(script)}`);
    expect(policy).toContain(`style-src ${hash(style)}`);
  });

  test('writes words of the content as words, whatever they hold', async () => {
    const folder = copyContent([
      change('sources.yaml', 'publisher: La ville', 'publisher: "<b>La ville</b> & </script>"'),
      change('procedures/couper-l-eau.yaml', 'checked', 'checked'),
    ]);
    const { page } = await makeDossier(folder, 'couper-l-eau');
    expect(page.querySelectorAll('b')).toHaveLength(0);
    expect(page.body.textContent).toContain('<b>La ville</b> & </script>');
  });

  test('is made of every procedure when none is named, and of all that has a review with --all', async () => {
    const out = makeFolder();
    const { text } = await runGuide(['review', '--content', GOOD, '--out', out, '--html']);
    expect(text).toContain('3 dossiers');
    const all = await runGuide(['review', '--all', '--content', GOOD, '--out', out, '--html']);
    expect(all.text).toContain(`${reviewableIn(GOOD).length} dossiers`);
    for (const { kind, id } of reviewableIn(GOOD)) expect(existsSync(join(out, kind, `${id}.html`))).toBe(true);
  });

  test('of an unknown id is refused in a clear sentence', async () => {
    const { code, text } = await runGuide(['review', 'couper-l-o', '--content', GOOD]);
    expect(code).toBe(2);
    expect(text).toContain('Nothing that can be reviewed is called "couper-l-o"');
  });
});

const take = (folder: string, value: unknown, ...more: readonly string[]) =>
  runGuide(['review', '--take', writeReturned(value), '--content', folder, ...more]);

describe('what comes back', () => {
  test('sets the review of a procedure, keeps what was read, and the check passes', async () => {
    const folder = copyContent();
    const thing = reviewableOf(folder, 'procedure', 'appeler-les-secours');
    const before = readFileSync(join(folder, CALL_FILE), 'utf8');
    const { code, text } = await take(folder, returnedOf(thing));
    expect(text).toContain('procedure:appeler-les-secours is reviewed by Camille Essai (avocate), 2026-11-24.');
    expect(code).toBe(0);
    expect(readFileSync(join(folder, CALL_FILE), 'utf8')).toBe(
      before.replace(
        '{ status: draft }',
        `{ status: reviewed, by: "Camille Essai", role: "avocate", on: 2026-11-24, of: "${thing.digest}" }`,
      ),
    );
    expect(reviewableOf(folder, 'procedure', 'appeler-les-secours').review).toEqual({
      status: 'reviewed',
      by: 'Camille Essai (avocate)',
      on: '2026-11-24',
    });
    const checked = await runGuide(['check', '--content', folder]);
    expect(checked.code).toBe(0);
    expect(checked.text).not.toContain('Changed since');
    const list = await runGuide(['review', '--list', '--content', folder]);
    expect(list.text).toContain('procedure: 2 of 3');
    expect(list.text).toContain('procedure:appeler-les-secours: Camille Essai (avocate), 2026-11-24');
  });

  test.each(['page:tout-voir', 'letter:declaration', 'contact:pompiers', 'deadline:declarer-le-degat'])(
    'sets the review of %s, which had none',
    async (name) => {
      const [kind = '', id = ''] = name.split(':');
      const folder = copyContent();
      expect((await take(folder, returnedOf(reviewableOf(folder, kind, id)))).code).toBe(0);
      const reviewed = reviewableIn(folder).filter(({ review }) => review.status === 'reviewed');
      expect(reviewed.map((thing) => `${thing.kind}:${thing.id}`)).toEqual(
        expect.arrayContaining([name, 'procedure:couper-l-eau']),
      );
      expect(reviewed).toHaveLength(2);
    },
  );

  test('sets the review of the edition once everything in it is reviewed, and not before', async () => {
    const folder = copyContent();
    const edition = () => returnedOf(reviewableOf(folder, 'edition', 'degat-des-eaux'));
    const early = await take(folder, edition());
    expect(early.code).toBe(2);
    expect(early.text).toContain('when everything in it is');
    for (const thing of reviewableIn(folder))
      if (thing.kind !== 'edition') expect((await take(folder, returnedOf(thing))).code).toBe(0);
    expect((await take(folder, edition())).code).toBe(0);
    expect(reviewableIn(folder).every(({ review }) => review.status === 'reviewed')).toBe(true);
  });

  test('that finds something to mend writes nothing, and tells each remark with file, line and words', async () => {
    const folder = copyContent();
    const thing = reviewableOf(folder, 'procedure', 'appeler-les-secours');
    const at = thing.statements.findIndex(({ says }) => says.includes('20'));
    const judged = thing.statements.map(({ says }, index) =>
      index === at
        ? { is: 'wrong' as const, remark: 'En ville\nseulement.', says }
        : { is: 'right' as const, remark: '' },
    );
    const { code, text } = await take(folder, returnedOf(thing, { judged, lacks: 'Le 112.' }));
    expect(code).toBe(1);
    const line = (good.get(CALL) ?? '').split('\n').findIndex((one) => one.includes('20 minutes')) + 1;
    expect(text).toContain(`${CALL}:${line} ${at + 1}. to mend: "`);
    expect(plain(text)).toContain('moins de 20 minutes." → En ville seulement.');
    expect(text).toContain('lacks: Le 112.');
    expect(text).toContain('1 statements are to be mended. Nothing was written');
    expect(readFileSync(join(folder, CALL_FILE), 'utf8')).toBe(good.get(CALL_FILE));
  });

  test('with reserves sets nothing, but when these can stay; then they are kept', async () => {
    const folder = copyContent();
    const returned = returnedOf(reviewableOf(folder, 'procedure', 'appeler-les-secours'), {
      reserves: 'De la loi à venir.',
    });
    const refused = await take(folder, returned);
    expect([refused.code, refused.text]).toEqual([1, expect.stringContaining('The reviewer has reserves.')]);
    expect((await take(folder, returned, '--despite-reserves')).code).toBe(0);
    expect(readFileSync(join(folder, 'reviews/procedure/appeler-les-secours.json'), 'utf8')).toContain(
      'De la loi à venir.',
    );
  });
});

describe('nothing is written when what came back', () => {
  const thing = reviewableOf(GOOD, 'procedure', 'appeler-les-secours');
  const whole = returnedOf(thing);
  test.each<readonly [string, unknown, string]>([
    ['is cut', JSON.stringify(whole).slice(0, 300), 'is cut or damaged'],
    ['is empty', '', 'is cut or damaged'],
    ['is another file', { name: 'package' }, 'was not saved from a dossier'],
    ['is a list', [], 'was not saved from a dossier'],
    ['comes from another version of the tool', { ...whole, version: 2 }, 'another version of this tool'],
    ['is damaged', { ...whole, judged: [{ is: 'perhaps', remark: '' }] }, 'is damaged: judged.0.is'],
    ['judges fewer statements', { ...whole, judged: whole.judged.slice(1) }, 'The file is damaged: it judges'],
    ['is about an unknown thing', { ...whole, id: 'couper-le-gaz' }, 'is called "procedure:couper-le-gaz"'],
    ['is about an unknown kind', { ...whole, kind: 'poem' }, 'is called "poem:appeler-les-secours"'],
    [
      'was read in an older edition',
      { ...whole, edition: '2026-01-01', of: 'aaaabbbbcccc' },
      'was read in the edition 2026-01-01 with the code aaaa-bbbb-cccc, and has changed since',
    ],
    [
      'is not finished',
      { ...whole, judged: whole.judged.map((one, index) => (index === 1 ? { ...one, is: null } : one)) },
      `1 of ${whole.judged.length} statements are not judged (2)`,
    ],
    ['has no name', { ...whole, by: '' }, 'Of the reviewer this is missing: name.'],
    ['has no function and no date', { ...whole, role: '', on: '' }, 'Of the reviewer this is missing: function, date.'],
    ['has a day that is none', { ...whole, on: '2026-02-30' }, '"2026-02-30" is not a day'],
    ['is dated in the future', { ...whole, on: '2026-11-25' }, 'dated 2026-11-25, and today is 2026-11-24'],
  ])('%s', async (_, value, says) => {
    const folder = copyContent();
    const { code, text } = await take(folder, value);
    expect(text).toContain(says);
    expect(code).toBe(2);
    expect(readFileSync(join(folder, CALL_FILE), 'utf8')).toBe(good.get(CALL_FILE));
    expect(existsSync(join(folder, 'reviews'))).toBe(false);
  });

  test('is not there, or when the content has a fault, or a later review stands', async () => {
    const missing = await runGuide(['review', '--take', 'no-such.json', '--content', GOOD]);
    expect([missing.code, missing.text]).toEqual([2, 'There is no file "no-such.json".\n']);
    const faulty = copyContent([change(CALL, 'Sortez de la pièce.', 'Sortez de la pièce !')]);
    const returned = returnedOf(reviewableOf(faulty, 'procedure', 'appeler-les-secours'));
    expect((await take(faulty, returned)).text).toMatch(/The content has \d+ faults\. Nothing was written/);
    const folder = copyContent();
    await take(folder, whole);
    const earlier = await take(folder, { ...whole, on: '2026-11-20' });
    expect([earlier.code, earlier.text]).toEqual([
      2,
      expect.stringContaining('before the one that is there, of 2026-11-24'),
    ]);
  });
});

describe('what was signed on paper', () => {
  const set = (folder: string, ...more: readonly string[]) =>
    runGuide([
      'review',
      '--set',
      'appeler-les-secours',
      '--content',
      folder,
      '--by',
      'Camille Essai',
      '--role',
      'avocate',
      ...more,
    ]);

  test('is set with the code of the paper, as one copies it', async () => {
    const folder = copyContent();
    const { digest } = reviewableOf(folder, 'procedure', 'appeler-les-secours');
    const code = `${digest.slice(0, 4)}-${digest.slice(4, 8)} ${digest.slice(8).toUpperCase()}`;
    expect((await set(folder, '--date', '2026-11-24', '--of', code)).code).toBe(0);
    expect(reviewableOf(folder, 'procedure', 'appeler-les-secours').review.status).toBe('reviewed');
  });

  test.each<readonly [string, readonly string[], string]>([
    ['without its code', ['--date', '2026-11-24'], 'Say which version was signed'],
    [
      'with the code of another version',
      ['--date', '2026-11-24', '--of', '0000-0000-0000'],
      'was signed with the code 0000-0000-0000',
    ],
    [
      'without a date',
      ['--of', reviewableOf(GOOD, 'procedure', 'appeler-les-secours').digest],
      'Of the reviewer this is missing: date.',
    ],
  ])('is refused %s', async (_, more, says) => {
    const folder = copyContent();
    const { code, text } = await set(folder, ...more);
    expect([code, text]).toEqual([2, expect.stringContaining(says)]);
    expect(readFileSync(join(folder, CALL_FILE), 'utf8')).toBe(good.get(CALL_FILE));
  });
});

describe('after a review', () => {
  const review = async (): Promise<string> => {
    const folder = copyContent();
    await take(folder, returnedOf(reviewableOf(folder, 'procedure', 'appeler-les-secours')));
    return folder;
  };
  const alter = (folder: string, find: string, put: string): void => {
    const path = join(folder, CALL);
    writeFileSync(path, readFileSync(path, 'utf8').replace(find, put));
  };

  test('the dossier of what has not changed says so', async () => {
    const { page } = await makeDossier(await review(), 'appeler-les-secours');
    expect(plain(page.querySelector('.changes')?.textContent)).toContain('Aucune phrase n’a changé.');
    expect(plain(page.body.textContent)).toContain('Relu par Camille Essai (avocate), le 24 novembre 2026.');
  });

  test('a sentence that changed shows before and after, its number is marked, and the check says who reviewed it', async () => {
    const folder = await review();
    alter(folder, 'moins de 20 minutes', 'moins de 30 minutes');
    const { page } = await makeDossier(folder, 'appeler-les-secours');
    const [was, is] = [page.querySelector('.change .was'), page.querySelector('.change .is')];
    expect(page.querySelectorAll('.change')).toHaveLength(1);
    expect(plain(was?.textContent)).toMatch(/^avant.*20 minutes\. \[Guide de l’eau\]$/);
    expect(plain(is?.textContent)).toMatch(/^maintenant.*30 minutes\. \[Guide de l’eau\]$/);
    const marked = [...page.querySelectorAll('.statement')].filter((row) => row.querySelector('.changed'));
    expect(marked.map((row) => plain(row.querySelector('.words')?.textContent))).toEqual([
      'Les pompiers viennent en moins de 30 minutes.',
    ]);
    expect(plain(page.body.textContent)).toContain('puis modifié. À relire.');
    const { code, text } = await runGuide(['check', '--content', folder]);
    expect(code).toBe(0);
    expect(text).toContain(
      `${CALL_FILE}:10 procedure appeler-les-secours: Camille Essai, 2026-11-24; npm run guide -- review procedure:appeler-les-secours`,
    );
  });

  test('a rule that changed shows in words, as it was read', async () => {
    const folder = await review();
    writeContent(
      folder,
      edit(good, [change(CALL_FILE, '[{ when: { danger: now }, band: now }, { band: standby }]', 'now')]),
    );
    const { digest } = reviewableOf(GOOD, 'procedure', 'appeler-les-secours');
    const path = join(folder, CALL_FILE);
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(
        '{ status: draft }',
        `{ status: reviewed, by: A, role: B, on: 2026-11-24, of: "${digest}" }`,
      ),
    );
    const { page } = await makeDossier(folder, 'appeler-les-secours');
    expect(plain(page.querySelector('.change .was')?.textContent)).toContain('sinon si ça change');
    expect(plain(page.querySelector('.change .is')?.textContent)).toBe('maintenantmaintenant');
  });

  test('a record that is gone or was altered is told, and never taken for what was read', async () => {
    const folder = await review();
    const path = join(folder, 'reviews/procedure/appeler-les-secours.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('viennent en', 'vont en'));
    expect((await runGuide(['check', '--content', folder])).text).toContain('the record of what was read is missing');
    const { page } = await makeDossier(folder, 'appeler-les-secours');
    expect(plain(page.querySelector('.changes')?.textContent)).toContain('n’a pas laissé de copie');
  });
});
