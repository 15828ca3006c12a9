import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { editionOf, listFiles } from '../../scripts/file-list.mjs';
import { DIST } from '../support/dist.ts';
import { answerWith, expect, heading, isStored, open, test, type Host } from '../support/guide.ts';

const NAME = 'guide-fr.html';
const SINGLE = await ensureBuild('single');

/** The guide in one piece beside the site, listed as a build lists it. */
const folder = mkdtempSync(join(tmpdir(), 'guide-'));
cpSync(join(SINGLE, NAME), join(folder, NAME));
const whole = readFileSync(join(folder, NAME), 'utf8');
listFiles(folder, editionOf(DIST));
const list = readFileSync(join(folder, 'files.json'), 'utf8');
test.afterAll(() => rmSync(folder, { recursive: true }));

const has = (server: Host, file = whole, listed = list): void =>
  server.fail(({ url }, response) =>
    url === '/files.json'
      ? answerWith(response, 'application/json', listed)
      : url === `/${NAME}` && answerWith(response, 'text/html', file),
  );

const fold = (page: Page) => page.locator('main details.fold').filter({ hasText: 'Le guide en un fichier' });
const row = (page: Page) => page.locator('[data-kept]');
async function openFold(page: Page, server: Host): Promise<void> {
  await open(page, server, 'fr/transmettre/');
  await fold(page).locator('summary').click();
}
const save = async (page: Page): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: `Préparer ${NAME}` }).click(),
  ]);
  return createHash('sha256')
    .update(readFileSync(await download.path()))
    .digest('hex');
};

test('SH-12: the guide in one file is kept when it is asked for, goes on with the server stopped, and goes', async ({
  page,
  server,
}) => {
  has(server);
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  await open(page, server);
  await isStored(page);
  await test.step('nothing of it comes before; its size is said first', async () => {
    await openFold(page, server);
    await expect(page.getByRole('button', { name: /^Le garder ici : \d+(,\d)?\sMo$/ })).toBeVisible();
    expect(asked.filter((url) => url.endsWith(NAME))).toEqual([]);
  });
  await test.step('it says of which edition it is', async () => {
    await page.getByRole('button', { name: /^Le garder ici/ }).click();
    await expect(row(page).getByRole('status')).toContainText(/Gardé ici.*édition\sdu\s\d/);
    await expect(row(page).getByRole('status')).toBeFocused();
    await expect(row(page)).toHaveAttribute('data-kept', 'here');
  });
  await server.stop();
  await test.step('with the server stopped it is saved, byte for byte', async () => {
    await openFold(page, server);
    await expect(row(page)).toHaveAttribute('data-kept', 'here');
    expect(await save(page)).toBe(createHash('sha256').update(whole).digest('hex'));
  });
  await test.step('what a disk has damaged is not handed on', async () => {
    await page.evaluate(async (name) => {
      const cache = await caches.open((await caches.keys()).find((one) => one.startsWith('files ')) ?? '');
      const { headers } = (await cache.match(`/${name}`)) ?? new Response();
      await cache.put(`/${name}`, new Response('cut', { headers }));
    }, NAME);
    await page.getByRole('link', { name: `Préparer ${NAME}` }).click();
    await expect(fold(page).getByRole('status').first()).toContainText('Réessayez quand il y a du réseau');
  });
  await test.step('the page of what is kept has it in a line of its own, and it goes alone', async () => {
    await open(page, server, 'fr/ce-qui-reste/');
    await page.getByRole('button', { name: `Effacer : Pour donner : ${NAME}` }).click();
    await page.locator('li', { hasText: NAME }).getByRole('button', { name: 'Oui, effacer' }).click();
    await expect(page.getByText(`C’est effacé : Pour donner : ${NAME}`)).toBeVisible();
    await expect(page.getByText('Le guide lui-même')).toBeVisible();
    await openFold(page, server);
    await expect(row(page)).toHaveCount(0);
    await page.getByRole('link', { name: `Préparer ${NAME}` }).click();
    await expect(fold(page).getByRole('status').first()).toContainText('Réessayez quand il y a du réseau');
  });
});

test('what is not the file that was built is never kept; one that is older says so, and is renewed', async ({
  page,
  server,
}) => {
  has(server, '<p>Connexion au Wi-Fi</p>');
  await openFold(page, server);
  await page.getByRole('button', { name: /^Le garder ici/ }).click();
  await expect(row(page).getByRole('status')).toContainText('Le fichier n’est pas venu');
  await expect(row(page)).toHaveAttribute('data-kept', 'no');

  has(server);
  await page.getByRole('button', { name: /^Le garder ici/ }).click();
  await expect(row(page)).toHaveAttribute('data-kept', 'here');

  const newer = `${whole}<!-- -->`;
  const hash = `sha256-${createHash('sha256').update(newer).digest('base64')}`;
  has(server, newer, list.replace(/sha256-[^"]+/, hash).replace(/(?<="edition":")[^"]+/, '2027-01-20'));
  await openFold(page, server);
  await expect(row(page)).toHaveAttribute('data-kept', 'old');
  await expect(row(page).getByRole('status')).toContainText('Le guide a une édition plus récente.');
  await page.getByRole('button', { name: /^Prendre la nouvelle : / }).click();
  await expect(row(page)).toHaveAttribute('data-kept', 'here');
  await expect(row(page).getByRole('status')).toContainText('édition du 20 janvier 2027');
});

test('a visit that keeps nothing is offered none, and "Ne plus garder le guide ici" takes it along', async ({
  page,
  server,
}) => {
  has(server);
  await openFold(page, server);
  await page.getByRole('button', { name: /^Le garder ici/ }).click();
  await expect(row(page)).toHaveAttribute('data-kept', 'here');
  await open(page, server, 'fr/reglages/');
  await page.getByRole('button', { name: 'Ne plus garder le guide ici' }).click();
  await expect(page.getByRole('button', { name: 'Garder le guide sur ce téléphone' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await page.locator('.foot').getByRole('link', { name: 'Envoyer à un proche' }).click();
  await fold(page).locator('summary').click();
  await expect(heading(page)).toHaveText('Envoyer à un proche');
  await expect(page.getByRole('link', { name: `Préparer ${NAME}` })).toBeVisible();
  await expect(row(page)).toHaveCount(0);
});
