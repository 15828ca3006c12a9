import type { Page } from '@playwright/test';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { expect, heading, open, test } from '../support/guide.ts';

test.use({ serviceWorkers: 'block' });

const DIST_OTHER = await ensureBuild('dist-other');

const whole = (page: Page) => page.locator('section.card', { hasText: 'Le texte entier' });
const plain = async (page: Page): Promise<readonly string[]> =>
  (await whole(page).locator('p:not([role])').allInnerTexts()).map((line) => line.replace(/\s/g, ' '));

test('where a page is wrong, one tap leads to a text with its name, the edition, a sentence and own words', async ({
  page,
  server,
  context,
}) => {
  const asked: string[] = [];
  await open(page, server, 'fr/contacts/enfance-en-danger/');
  await page.getByRole('link', { name: 'Dire ce qui ne va pas' }).click();
  await expect(heading(page)).toHaveText('Dire ce qui ne va pas dans le guide');
  await expect(page).toHaveURL(`${server.url}fr/signaler-une-erreur/#/fr/contacts/enfance-en-danger/`);
  page.on('request', (request) => void asked.push(request.url()));
  await expect(whole(page)).toBeVisible();
  expect(await plain(page)).toEqual([
    'Page : 119, enfance en danger – Repères (/fr/contacts/enfance-en-danger/)',
    expect.stringMatching(/^Édition du \d+ \S+ \d{4}, Français$/),
    'Ce qui ne va pas : …',
  ]);
  const lines = page.getByLabel('La phrase, si vous la retrouvez');
  await lines.selectOption({ index: 2 });
  const line = await lines.inputValue();
  expect(line.length).toBeGreaterThan(10);
  await page.getByLabel('Ce qui ne va pas, et ce qui serait juste').fill('Ce numéro sonne occupé.');
  expect((await plain(page)).slice(2)).toEqual([
    `Phrase : « ${line.replace(/\s/g, ' ')} »`,
    'Ce qui ne va pas : Ce numéro sonne occupé.',
  ]);

  await test.step('what is copied is what is shown; there is no address, and it says to whom to give it', async () => {
    await context.grantPermissions(['clipboard-write']);
    await whole(page).getByRole('button', { name: 'Copier' }).click();
    await expect(page.getByText(/^C’est copié/)).toBeVisible();
    const shown = await plain(page);
    await page.evaluate(() => document.body.appendChild(document.createElement('textarea')).focus());
    await page.keyboard.press('ControlOrMeta+V');
    expect((await page.locator('textarea').last().inputValue()).replace(/[^\S\n]/g, ' ').split('\n')).toEqual(shown);
    await expect(page.locator('main a[href^="mailto:"]')).toHaveCount(0);
    await expect(page.getByText('Aucune adresse n’est connue pour le moment.')).toBeVisible();
  });
  await test.step('paper has the text, for whom has no mail to send it by', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Ce qui ne va pas : Ce numéro sonne occupé.')).toBeVisible();
    await expect(page.getByLabel('La phrase, si vous la retrouvez')).toBeHidden();
    await page.emulateMedia({ media: null });
  });
  await test.step('nothing was sent, and nothing is kept', async () => {
    expect(asked).toEqual([]);
    await page.reload();
    await expect(page.getByLabel('Ce qui ne va pas, et ce qui serait juste')).toHaveValue('');
    expect(await page.evaluate(() => JSON.stringify([sessionStorage, localStorage]))).not.toContain('occupé');
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  });
});

test('is linked at the foot of what the guide says of itself, without a page, and by no answer', async ({
  page,
  server,
}) => {
  await open(page, server, 'fr/a-propos/');
  await page.getByRole('main').getByRole('link', { name: 'Dire ce qui ne va pas' }).click();
  await expect(whole(page).locator('p:not([role])').first()).toHaveText(/^Édition du/);
  await expect(page.getByLabel('La phrase, si vous la retrouvez')).toHaveCount(0);
  // an address that nobody has written names no page
  await page.goto('about:blank');
  await open(page, server, 'fr/signaler-une-erreur/#Ana');
  await expect(whole(page).locator('p:not([role])').first()).toHaveText(/^Édition du/);
});

test.describe('an edition with an address', () => {
  test.use({ site: { dist: DIST_OTHER } });

  test('offers one’s own mail, with what is shown in it', async ({ page, server }) => {
    await open(page, server, 'fr/signaler-une-erreur/');
    await page.getByLabel('Ce qui ne va pas, et ce qui serait juste').fill('La chaudière & le gaz.');
    const mail = page.getByRole('link', { name: 'Écrire avec mon courrier' });
    const { protocol, pathname, searchParams } = new URL((await mail.getAttribute('href')) ?? '');
    expect([protocol, pathname]).toEqual(['mailto:', 'erreurs@coup-dur.example']);
    expect((searchParams.get('body') ?? '').replace(/[^\S\n]/g, ' ').split('\n')).toEqual(await plain(page));
    await expect(page.getByText('Aucune adresse n’est connue')).toHaveCount(0);
    await expect(page.getByText(/Le message reste dans votre courrier/)).toBeVisible();
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('it says how to write it by hand', async ({ page, server }) => {
    await page.goto(`${server.url}fr/signaler-une-erreur/`);
    await expect(page.getByText('Sans JavaScript, écrivez-le à la main.')).toBeVisible();
    await expect(page.getByText('Ce qui ne va pas : …')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copier' })).toBeHidden();
  });
});
