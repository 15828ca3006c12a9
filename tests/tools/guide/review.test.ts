import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { change } from '../../compiler/faults/fault.ts';
import { edit, good } from '../../compiler/edit-pack.ts';
import { goodContent } from '../../support/packs.ts';
import { copyContent, writeContent } from './copy-content.ts';
import { makeDossier, makeFolder, plain, returnedOf, reviewableIn, reviewableOf, take } from './review-files.ts';
import { GOOD, runGuide } from './run-guide.ts';

const CALL = 'fr/procedures/appeler-les-secours.md';
const CALL_FILE = 'procedures/appeler-les-secours.yaml';

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
