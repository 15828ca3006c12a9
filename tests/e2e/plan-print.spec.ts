import type { Page } from '@playwright/test';
import { builtContent } from '../support/built-pack.ts';
import { families } from '../support/figures.ts';
import { goToFollow, goToPlan } from '../support/follow.ts';
import { BLACKMAIL, expect, heading, test } from '../support/guide.ts';
import { EVERYTHING, openFolds, openPlan, putAside, shownBands, tick, UNKNOWN } from '../support/plan.ts';

test.use({ serviceWorkers: 'block' });

const pack = builtContent();
const procedureOf = (id: string) => pack.procedures.find((one) => one.id === id);

/** A procedure on the sheet: its line, and its words to say. */
const onPaper = (page: Page, id: string) => page.locator(`.sheets [data-procedure="${id}"]`);

/** The guide's own letters, which come with the next page (decision 30). */
async function showFont(page: Page): Promise<void> {
  await expect(page.locator('html[data-font]')).toBeAttached();
  await goToFollow(page);
  await page.goBack();
  await expect(heading(page)).toHaveText('Mon plan');
  await expect(page.locator('html[data-font="shown"]')).toBeAttached();
}

const PAPER = {
  'a blackmailed child': BLACKMAIL,
  'someone who knows nothing': UNKNOWN,
  'somebody with everything at once': EVERYTHING,
  'the family with the most to do': families().get('tout-a-la-fois') ?? {},
};
for (const [who, given] of Object.entries(PAPER)) {
  test(`PR-5: prints the plan of ${who} on two A4 pages at most, every action with whom to reach, and no answer`, async ({
    page,
    server,
  }) => {
    await openPlan(page, server, given);
    await showFont(page);
    await expect(page).toHaveTitle('Mon plan – Repères');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page(?![a-z])/gi) ?? [];
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length).toBeLessThanOrEqual(2);
    const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) => [
      Math.round(Number(width)),
      Math.round(Number(height)),
    ]);
    expect(sizes).toEqual(pages.map(() => [595, 842]));
    // even when every reason was opened before
    await openFolds(page);
    await expect(
      page.getByText(/Parce que vous avez répondu|Cette démarche aide dans tous les cas/).first(),
    ).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    const paper = (await page.locator('#app').innerText()).replace(/\s+/g, ' ');
    const bands = await shownBands(page);
    const titles: Readonly<Record<string, string>> = {
      now: 'Maintenant',
      today: 'Aujourd’hui',
      week: 'Cette semaine',
      later: 'Plus tard',
    };
    for (const [band, ids] of bands) {
      expect(paper).toContain(titles[band]);
      for (const id of ids) {
        expect(paper).toContain(procedureOf(id)?.title.replace(/\s+/g, ' '));
        const reach = pack.contacts
          .filter((contact) => procedureOf(id)?.contacts.includes(contact.id))
          .flatMap(({ channels }) =>
            channels.flatMap((channel) => ('shown' in channel ? [channel.shown.replace(/\s+/g, ' ')] : [])),
          );
        const printed = (await onPaper(page, id).first().innerText()).replace(/\s+/g, ' ');
        expect(
          reach.filter((one) => printed.includes(one)),
          id,
        ).not.toEqual([]);
      }
    }
    expect(paper).toMatch(/Édition du \d+ \p{L}+ \d{4}/u);
    expect(paper).not.toMatch(
      /Pourquoi je vois ceci|Parce que vous avez répondu|Quitter vite|Modifier|Pas pour moi|Lire en grand/,
    );
    for (const { id, short, options } of pack.flow.questions) {
      for (const { label } of options.filter((option) => given[id]?.includes(option.id)))
        expect(paper).not.toContain(`${short} : « ${label}`.replace(/\s+/g, ' '));
    }
    expect(paper).not.toMatch(/Je ne sais pas|13 ou 14 ans|Son père ou sa mère|Quelqu’un menace de les montrer/);
    if (given !== BLACKMAIL) return;
    await test.step('PR-5: leaves out of the paper what is "pas pour moi"', async () => {
      const [one = '', two = ''] = bands.flatMap(([, ids]) => ids);
      await page.emulateMedia({ media: 'screen' });
      await putAside(page, one);
      await page.emulateMedia({ media: 'print' });
      await expect(onPaper(page, two).first()).toBeVisible();
      await expect(onPaper(page, one)).toHaveCount(0);
    });
  });
}

test('a plan is printed with its marks by one tap, without them or blank where that is chosen, as the screen says', async ({
  page,
  server,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, { printed: 0 });
    window.print = () => {
      (window as unknown as { printed: number }).printed += 1;
    };
  });
  const prints = () => page.evaluate(() => (window as unknown as { printed: number }).printed);
  await openPlan(page, server, BLACKMAIL);
  const [first = ''] = (await shownBands(page)).flatMap(([, ids]) => ids);
  await tick(page, first);
  await goToFollow(page);
  await page.locator('summary').filter({ hasText: 'Ajouter une chose à faire' }).click();
  await page.getByLabel('Ce qu’il y a à faire').fill('Rappeler Mme D.');
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await goToPlan(page);
  const sheet = page.locator('.sheets');
  const done = sheet.locator('.paper-row[data-state="done"]');
  const rows = sheet.locator('.paper-row[data-procedure]');

  await page.getByRole('button', { name: 'Imprimer' }).first().click();
  expect(await prints()).toBe(1);
  await expect(done).toHaveCount(1);
  await expect(sheet).toContainText('Rappeler Mme D.');
  const count = await rows.count();

  await page.locator('summary').filter({ hasText: 'Choisir ce qui s’imprime' }).click();
  await expect(page.getByRole('radio', { name: 'Mon plan, avec mes marques' })).toBeChecked();
  await page.getByRole('radio', { name: 'Mon plan, sans marque' }).check();
  await expect(done).toHaveCount(0);
  await expect(sheet).not.toContainText('Rappeler Mme D.');
  await expect(rows).toHaveCount(count);
  await page.getByRole('radio', { name: 'Une feuille vide, à remplir' }).check();
  await expect(sheet.locator('[data-procedure]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Imprimer' }).nth(1).click();
  expect(await prints()).toBe(2);
  await page.emulateMedia({ media: 'print' });
  const paper = (await page.locator('#app').innerText()).replace(/\s+/g, ' ');
  for (const words of ['17', '119', 'Maintenant', 'Cette semaine', 'Mes appels']) expect(paper).toContain(words);
  expect(paper).not.toContain(procedureOf(first)?.title);
  // to fill in: front and back of one sheet
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page(?![a-z])/gi)?.length).toBeLessThanOrEqual(2);
});
