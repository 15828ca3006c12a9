import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { CALM, expect, heading, isReady, open, test } from '../support/guide.ts';
import { pickLanguage } from '../support/pass-on.ts';
import { codeOf } from '../support/plan-code.ts';
import { isStoredIn } from '../support/root-language.ts';
import { unzip } from '../support/unzip.ts';

/** Where one language meets another: letters, codes, what is sent. */
test.use({ site: { dist: await ensureBuild('dist') } });

const ISOLATES = /[\u2066-\u2069]/;
const JUDGE = 'ar/lettres/saisir-le-juge/';

const takeFile = async (page: Page, words: string): Promise<Download> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.letter .actions button', { hasText: words }).click(),
  ]);
  return file;
};

test.describe('without a worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('a letter that is filled in from notes in Arabic is French to its last date, in files that open', async ({
    page,
    server,
  }) => {
    await open(page, server, 'ar/notes/');
    await page.locator('input[type="date"]').first().fill('2026-11-20');
    await page.locator('.note-form textarea, form textarea').first().fill('Elle est rentrée à 3 h.');
    await page.locator('main form button[type="submit"], main form .button[data-look="main"]').first().click();
    await page.locator('.bottom a').first().click();
    await page.evaluate((to) => document.querySelector('.bottom a')?.setAttribute('href', to), `/${JUDGE}`);
    await page.locator('.bottom a').first().click();
    await isReady(page);
    await page.locator('section.card .actions button').first().click();
    const sheet = page.locator('.sheet');
    await expect(sheet.getByText(/^20 novembre 2026\s: Elle est rentrée à 3 h\.$/)).toBeVisible();
    await test.step('and what must be in French is said before the first line', async () => {
      const said = page.locator('.letter-columns .notice').first();
      await expect(said).toContainText('اكتبوا سطوركم بالفرنسية');
      await expect(said.locator('a[href="tel:119"]')).toBeVisible();
      await expect(page.locator('.letter [role="status"] .notice')).toHaveCount(0);
      await page.locator('.letter-form input[type="text"]').first().fill('سارة العلوي');
      await expect(page.locator('.letter [role="status"] .notice')).toBeVisible();
    });
    const text = await takeFile(page, 'ملف نصّي');
    expect(text.suggestedFilename()).toBe('lettre.txt');
    expect(readFileSync(await text.path(), 'utf8')).not.toMatch(ISOLATES);
    const word = await takeFile(page, 'ملف Word');
    expect(word.suggestedFilename()).toBe('lettre.docx');
    expect(unzip(readFileSync(await word.path()), 'word/document.xml')).not.toMatch(ISOLATES);
  });

  test('what is passed on in Arabic ends with its link, and is in the language that was chosen', async ({
    page,
    server,
  }) => {
    await open(page, server, 'ar/transmettre/');
    const text = page.locator('main textarea');
    await expect(text).toHaveValue(new RegExp(`${server.url}ar/$`));
    expect(await text.inputValue()).not.toMatch(ISOLATES);
    await pickLanguage(page, 'Українська');
    await expect(text).toHaveValue(new RegExp(`\\p{Script=Cyrillic}.*${server.url}uk/$`, 'u'));
    await expect(page.locator('a[href="/papier/uk/livret.pdf"]')).toBeAttached();
    await page.route('**/assets/kit.ro.*', (route) => route.abort());
    await pickLanguage(page, 'Română');
    await expect(page.locator('main .notice', { hasText: 'اللغة الأخرى ليست على هذا الجهاز' })).toBeVisible();
    await expect(text).toHaveValue(new RegExp(`\\p{Script=Arabic}.*${server.url}ro/$`, 'u'));
  });

  test('a code that came with a link goes along to another language, and stays in neither address', async ({
    page,
    server,
  }) => {
    const code = codeOf(CALM);
    await page.goto(`${server.url}fr/code/#${code}`);
    await isReady(page);
    await expect(page.getByRole('heading', { name: 'Ce code contient' })).toBeVisible();
    await page.locator('.foot summary').click();
    await expect(page.locator('.languages b')).toHaveCount(0);
    await page.locator('.languages a[lang="ar"]').click();
    await expect(page.locator('html[lang="ar"][data-ready]')).toBeAttached();
    // to take it is offered
    await expect(page.locator('.plan-code .button[data-look="main"]')).toBeVisible();
    await expect(page.locator('.plan-code input')).toHaveCount(0);
    expect(page.url()).toBe(`${server.url}ar/code/`);
    await page.goBack();
    await expect(page.locator('html[lang="fr"][data-ready]')).toBeAttached();
    expect(page.url()).toBe(`${server.url}fr/code/`);
  });
});

test.describe('without a network, in a language that is not stored', () => {
  test('a plan code goes along to the one that is, and nothing of it stays in the history', async ({
    page,
    server,
  }) => {
    const code = codeOf(CALM);
    await open(page, server, 'fr/code/');
    await isStoredIn(page, 'fr');
    await expect
      .poll(() =>
        page.evaluate(async () => (await caches.match('/not-stored.html', { ignoreSearch: true })) !== undefined),
      )
      .toBe(true);
    await page.goto('about:blank');
    await server.stop();
    await page.goto(`${server.url}ar/code/#${code}`);
    await expect(page.locator('html[lang="ar"]')).toBeAttached();
    await expect(page.locator('.code:visible')).toHaveCount(1);
    await page.locator('a[lang="fr"]').click();
    await isReady(page);
    expect(page.url()).toBe(`${server.url}fr/code/`);
    await expect(page.getByRole('heading', { name: 'Ce code contient' })).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL('about:blank');
  });

  test('the same page in a language that is stored is one tap away, and the way out leaves nothing', async ({
    page,
    server,
  }) => {
    await open(page, server, 'fr/demarches/porter-plainte/');
    await isStoredIn(page, 'fr');
    await expect
      .poll(() =>
        page.evaluate(async () => (await caches.match('/not-stored.html', { ignoreSearch: true })) !== undefined),
      )
      .toBe(true);
    await server.stop();
    await page.goto(`${server.url}ar/demarches/porter-plainte/`);
    await expect(page.locator('.code:visible')).toHaveCount(0);
    await page.locator('a[lang="fr"]').click();
    await isReady(page);
    expect(page.url()).toBe(`${server.url}fr/demarches/porter-plainte/`);
    await expect(heading(page)).toContainText('Portez plainte');
    await page.goto(`${server.url}ar/demarches/porter-plainte/`);
    await page.locator('.exit:visible a').click();
    await expect(page).toHaveURL(/\/ar\/pause\.html$/);
    await page.goBack();
    // the page before it is of the guide: its neutral start, and nothing of the page that was left
    await expect(page).toHaveURL(`${server.url}fr/debut/`);
  });
});
