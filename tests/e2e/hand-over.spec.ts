import type { Locator } from '@playwright/test';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { builtContent } from '../support/built-pack.ts';
import { expect, heading, open, test } from '../support/guide.ts';
import { CASE, chooseLanguage, code, PATH, showCode } from '../support/hand-over.ts';
import { readPaper } from '../support/paper.ts';
import { readCode } from '../support/read-code.ts';

const DIST_LANGUAGES = await ensureBuild('dist-languages');

test.use({ serviceWorkers: 'block' });

const pack = builtContent();

test('from the home page to a code that a parent can scan: three taps, within two minutes', async ({
  page,
  server,
}) => {
  await open(page, server);
  const begun = Date.now();
  let taps = 0;
  const tap = async (what: Locator): Promise<void> => {
    await what.tap();
    taps += 1;
  };
  await tap(page.getByRole('link', { name: /Je suis professionnel/ }));
  await expect(heading(page)).toHaveText('Remettre le guide');
  await tap(page.getByRole('radio', { name: CASE }));
  await tap(page.getByRole('radio', { name: 'Non', exact: true }));
  await code(page).scrollIntoViewIfNeeded();
  expect(await readCode(code(page))).toEqual([`${server.url}fr/`]);
  console.log(`to the code: ${taps} taps, ${Date.now() - begun} ms`);
  expect(taps).toBe(3);
  expect(Date.now() - begun).toBeLessThan(120_000);
});

test('the code: only where nobody else reads the phone, and read in any colours', async ({ page, server }) => {
  await open(page, server, PATH);
  await test.step('PR-6: where somebody may read the phone there is no code, and before it was asked neither', async () => {
    await expect(code(page)).toHaveCount(0);
    await page.getByRole('radio', { name: 'Oui, peut-être' }).check();
    await expect(page.getByText('Pas de code sur son téléphone.')).toBeVisible();
    await expect(code(page)).toHaveCount(0);
    await expect(page.locator('[data-file="guide-fr.html"]')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Imprimer la feuille' })).toBeVisible();
    await expect(page.locator('.hand-lines li')).toHaveCount(5);
  });
  await showCode(page);
  for (const [name, media, width] of [
    ['light', { colorScheme: 'light' }, 360],
    ['at 320 px', { colorScheme: 'light' }, 320],
    ['dark', { colorScheme: 'dark' }, 360],
    ['with forced colours', { forcedColors: 'active', colorScheme: 'dark' }, 360],
  ] as const)
    await test.step(`SH-2: the code is read ${name}, also blurred at four pixels a module`, async () => {
      await page.setViewportSize({ width, height: 740 });
      await page.emulateMedia(media);
      // as large as the page makes it: what is read before this leaves a size behind
      await code(page).evaluate((svg) => svg.removeAttribute('style'));
      const [box, modules] = await Promise.all([
        code(page).boundingBox(),
        code(page).evaluate((svg) => Number(svg.getAttribute('viewBox')?.split(' ')[2])),
      ]);
      expect(box?.width).toBeGreaterThanOrEqual(240);
      // version 4 has 33 modules, and four of white on each side
      expect(modules).toBeLessThanOrEqual(41);
      const address = [`${server.url}fr/`];
      expect(await readCode(code(page))).toEqual(address);
      expect(await readCode(code(page), { perModule: 4 })).toEqual(address);
      expect(await readCode(code(page), { perModule: 4, blur: 1.2 })).toEqual(address);
      // nothing is read of what is no code any more: the reader does not guess
      expect(await readCode(code(page), { perModule: 4, blur: 12 })).toEqual([]);
    });
  await test.step('the code can open one of the procedures', async () => {
    const [id = ''] = pack.handOver.find(({ title }) => title === CASE)?.procedures ?? [];
    await page.getByLabel('Le code ouvre').selectOption(id);
    await expect(page.locator('.hand-screen .code-address')).toHaveText(`${server.url}fr/demarches/${id}/`);
    expect(await readCode(code(page))).toEqual([`${server.url}fr/demarches/${id}/`]);
  });
});

test('what is chosen comes in the order in which it is needed, and nothing stands there twice', async ({
  page,
  server,
}) => {
  await open(page, server, PATH);
  await showCode(page);
  await expect(page.locator('.hand-screen h2')).toHaveText([
    '2. Quelle situation ?',
    '3. Quelqu’un peut-il lire son téléphone ?',
    '4. Faites scanner, ou imprimez',
    'Ce que vous pouvez dire',
    'Autres papiers',
    'Rendez-vous et contacts',
    'Remettre sans exposer',
    'Pour vous, professionnel·le',
    'La famille a déjà un plan ?',
    'Vos devoirs, et où se former',
  ]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.locator('.help')).toBeHidden();
  const [words, cases] = await Promise.all([
    page.getByRole('heading', { name: 'Ce que vous pouvez dire' }).boundingBox(),
    page.getByRole('heading', { name: '2. Quelle situation ?' }).boundingBox(),
  ]);
  // beside what is tapped
  expect(words?.x).toBeGreaterThan((cases?.x ?? Infinity) + (cases?.width ?? 0));
});

test('a professional finds how to report, and each part of the page of duties and trainings', async ({
  page,
  server,
}) => {
  await open(page, server, PATH);
  await page.getByRole('link', { name: /^Pour vous/ }).tap();
  await expect(page.getByRole('link', { name: /^Signaler par écrit/ })).toBeInViewport();
  await page.getByText('Vos devoirs, et où se former').tap();
  await page.getByRole('link', { name: 'Vous former, trouver un appui' }).tap();
  await expect(heading(page)).toHaveText('Pour les professionnels');
  await expect(page.getByRole('heading', { name: 'Vous former, trouver un appui' })).toBeInViewport();
  await expect(page.getByText('Guide pratique à l’usage des professionnels')).toBeVisible();
});

test('goes by the keyboard alone', async ({ page, server }) => {
  await open(page, server, PATH);
  await page.getByRole('radio', { name: 'Un doute, une inquiétude' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Enfant parti, ou disparu' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'Non', exact: true })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(code(page)).toBeVisible();
});

test.describe('where the guide has a second language', () => {
  test.use({ site: { dist: DIST_LANGUAGES } });

  test('code and sheet are for the one that the family reads', async ({ page, server }) => {
    await open(page, server, PATH);
    await showCode(page);
    await chooseLanguage(page, 'qps');
    expect(await readCode(code(page))).toEqual([`${server.url}qps/`]);
    const [id = ''] = pack.handOver.find(({ title }) => title === CASE)?.procedures ?? [];
    await expect(page.locator(`.hand-sheet [data-procedure="${id}"] h2 > [lang="qps"]`)).toHaveAttribute('dir', 'rtl');
    // one address, at the foot
    expect(await readPaper(page)).toContain(`${server.url}qps/ `);
  });
});
