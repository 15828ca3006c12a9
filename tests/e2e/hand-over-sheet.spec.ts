import { builtContent } from '../support/built-pack.ts';
import { expect, heading, open, test } from '../support/guide.ts';
import { CASE, code, complete, line, PATH, showCode } from '../support/hand-over.ts';
import { inWords } from '../support/in-words.ts';
import { keptKeys, keptText, listDatabases } from '../support/kept.ts';
import { countSheets, readPaper } from '../support/paper.ts';

test.use({ serviceWorkers: 'block' });

const pack = builtContent();
const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

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
