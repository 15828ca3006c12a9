import type { Locator, Page } from '@playwright/test';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { builtContent } from '../support/built-pack.ts';
import { expect, heading, open, test } from '../support/guide.ts';
import { inWords } from '../support/in-words.ts';
import { keptKeys, keptText, listDatabases } from '../support/kept.ts';
import { countSheets, readPaper } from '../support/paper.ts';
import { readCode } from '../support/read-code.ts';

const DIST_LANGUAGES = await ensureBuild('dist-languages');

test.use({ serviceWorkers: 'block' });

const PATH = 'fr/remettre/';
const CASE = 'Images, chantage';
const pack = builtContent();
const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
const code = (page: Page): Locator => page.locator('.hand-screen svg.qr');
const line = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });

/** Goes as far as the code: the case, and that nobody else reads the phone. */
async function showCode(page: Page): Promise<void> {
  await page.getByRole('radio', { name: CASE }).check();
  await page.getByRole('radio', { name: 'Non', exact: true }).check();
  await expect(code(page)).toBeVisible();
}

/** Types all that a sheet can hold. */
async function complete(page: Page): Promise<void> {
  await page.locator('summary', { hasText: 'Rendez-vous et contacts' }).click();
  await page.getByLabel('Jour', { exact: true }).fill('2026-12-02');
  await page.getByLabel('Heure', { exact: true }).fill('14:30');
  await line(page, 'Lieu').fill('Maison des ados');
  await line(page, 'Votre nom, ou celui du service').fill('A. B.');
  await line(page, 'Votre numéro').fill('06 00 00 00 00');
  await line(page, 'Service 1').fill('CRIP de la Manche');
  await line(page, 'Numéro 1').fill('02 00 00 00 00');
}

test('from the home page to a code that a parent can scan: twelve taps at most, within two minutes', async ({
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
  expect(taps).toBeLessThanOrEqual(12);
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

test('the sheet is one page in each case, and holds what the family needs', async ({ page, server }) => {
  await open(page, server, PATH);
  await test.step('without procedures, and with nothing typed, it has the numbers and room to write', async () => {
    const paper = await readPaper(page);
    expect(paper).toContain('116 000');
    expect(paper).toContain('Rendez-vous');
    expect(paper).toContain('À noter');
    for (const { title } of pack.procedures) expect(paper).not.toContain(plain(title));
  });
  await test.step('the sheet of each case is one page', async () => {
    expect(pack.handOver.length).toBeGreaterThan(3);
    for (const { title } of pack.handOver) {
      await page.getByRole('radio', { name: title }).check();
      expect(await countSheets(page), title).toBe(1);
    }
  });
  await showCode(page);
  await complete(page);
  await test.step('it has the procedures with their first steps, the numbers, the services, the appointment, the code', async () => {
    const paper = await readPaper(page);
    const { procedures = [] } = pack.handOver.find(({ title }) => title === CASE) ?? {};
    for (const id of procedures)
      expect(paper).toContain(plain(pack.procedures.find((one) => one.id === id)?.title ?? id));
    for (const number of ['17', '114', '119', '116 000', '3018']) expect(paper).toContain(number);
    for (const said of ['CRIP de la Manche', '02 00 00 00 00', 'A. B., 06 00 00 00 00', '2 décembre 2026, 14:30'])
      expect(paper).toContain(said);
    expect(paper).toContain(`${server.url}fr/`);
    expect(await countSheets(page)).toBe(1);
    expect(paper).toContain(`Édition du ${inWords(pack.edition)}`);
    expect(paper).not.toMatch(/Imprimer la feuille|Urgence Quitter|Quelle situation|Préparer|Oui, peut-être/);
  });
  await test.step('its words are large enough to be read, and its code to be scanned', async () => {
    await page.emulateMedia({ media: 'print' });
    const small = await page.locator('.hand-sheet').evaluate((sheet) =>
      [...sheet.querySelectorAll<HTMLElement>('*')].flatMap((one) => {
        const says = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
        return says && parseFloat(getComputedStyle(one).fontSize) < 16 ? [one.textContent] : [];
      }),
    );
    expect(small).toEqual([]);
    const side = await page.locator('.hand-sheet svg.qr').evaluate((svg) => svg.getBoundingClientRect().width);
    // 25 mm at 96 pixels an inch
    expect(side).toBeGreaterThanOrEqual((25 / 25.4) * 96);
  });
});

test('nothing is stored of what is handed over', async ({ page, server }) => {
  await open(page, server, PATH);
  await showCode(page);
  await complete(page);
  expect(await listDatabases(page)).toEqual([]);
  const kept = await page.evaluate(() => [localStorage, sessionStorage].map((one) => JSON.stringify(one)));
  for (const typed of ['CRIP', 'Maison', '2026-12-02', '06 00', '02 00']) expect(kept.join()).not.toContain(typed);
  await page.reload();
  await expect(page.getByRole('radio', { name: CASE })).not.toBeChecked();
  await page.locator('summary', { hasText: 'Rendez-vous et contacts' }).click();
  await expect(line(page, 'Service 1')).toHaveValue('');
});

test('services nearby are kept when that is asked, and nothing else of the sheet; they go line by line', async ({
  page,
  server,
}) => {
  await open(page, server, PATH);
  await showCode(page);
  await complete(page);
  await page.getByRole('switch', { name: /Garder ces contacts/ }).check();
  await expect.poll(() => keptKeys(page)).toEqual(['handOverContacts']);
  const text = await keptText(page, 'handOverContacts');
  expect(text).toContain('CRIP de la Manche');
  for (const typed of ['Maison', '2026-12-02', 'A. B.', '06 00']) expect(text).not.toContain(typed);
  await open(page, server, PATH);
  await page.locator('summary', { hasText: 'Rendez-vous et contacts' }).click();
  await expect(line(page, 'Service 1')).toHaveValue('CRIP de la Manche');
  await expect(line(page, 'Lieu')).toHaveValue('');
  await open(page, server, 'fr/ce-qui-reste/');
  await page.getByRole('button', { name: 'Effacer : Contacts pour la feuille à remettre' }).click();
  await page.getByRole('button', { name: 'Oui, effacer' }).click();
  await expect.poll(() => keptKeys(page)).toEqual([]);
});

test('PR-8: the sheet ends with its page: the next family is asked anew', async ({ page, server }) => {
  await open(page, server, PATH);
  await showCode(page);
  await complete(page);
  await page.getByRole('link', { name: 'Plus', exact: true }).click();
  await page.getByRole('link', { name: /^Remettre le guide/ }).click();
  await expect(heading(page)).toHaveText('Remettre le guide');
  await expect(code(page)).toHaveCount(0);
  await expect(page.getByRole('radio', { name: CASE })).not.toBeChecked();
  await page.locator('summary', { hasText: 'Rendez-vous et contacts' }).click();
  await expect(line(page, 'Lieu')).toHaveValue('');
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
    await page.getByLabel('Langue de la famille').selectOption('qps');
    expect(await readCode(code(page))).toEqual([`${server.url}qps/`]);
    const [id = ''] = pack.handOver.find(({ title }) => title === CASE)?.procedures ?? [];
    await expect(page.locator(`.hand-sheet [data-procedure="${id}"] .hand-both > [lang="qps"]`)).toHaveAttribute(
      'dir',
      'rtl',
    );
    expect(await readPaper(page)).toContain(`${server.url}qps/demarches/${id}/`);
  });
});
