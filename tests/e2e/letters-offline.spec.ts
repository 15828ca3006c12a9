import { readFileSync } from 'node:fs';
import { DIST, distFiles } from '../support/dist.ts';
import { begin, expect, isStored, open, test } from '../support/guide.ts';
import { unzip } from '../support/unzip.ts';

const JUDGE = 'fr/lettres/saisir-le-juge/';
const WORD = distFiles(DIST).find((file) => /^assets\/letter-document-.*\.js$/.test(file)) ?? '';
const NEEDS = 'Le fichier Word demande du réseau, une fois.';

test('once the guide is kept, a Word file is made the first time with the server stopped', async ({ page, server }) => {
  const asked: string[] = [];
  server.fail(({ url = '' }) => {
    asked.push(url);
    return false;
  });
  await test.step('a visit alone brings nothing of it', async () => {
    await open(page, server);
    await isStored(page);
    await open(page, server, JUDGE);
    await expect(page.getByText(NEEDS)).toBeVisible();
    expect(asked).not.toContain(`/${WORD}`);
  });
  await test.step('the wish to keep the guide does', async () => {
    await open(page, server);
    await begin(page);
    await expect.poll(() => page.evaluate((word) => caches.match(word).then(Boolean), `/${WORD}`)).toBe(true);
  });
  await server.stop();
  await open(page, server, JUDGE);
  const [document] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Fichier Word' }).click(),
  ]);
  expect(unzip(readFileSync(await document.path()), 'word/document.xml')).toContain('le juge des enfants,');
  await expect(page.getByText(NEEDS)).toBeHidden();
});

test('opened by its icon, the guide has what makes a Word file', async ({ page, server }) => {
  await page.addInitScript(() => {
    const ask = window.matchMedia.bind(window);
    window.matchMedia = (query) => ask(query.includes('standalone') ? 'all' : query);
  });
  await open(page, server);
  await isStored(page);
  await expect.poll(() => page.evaluate((word) => caches.match(word).then(Boolean), `/${WORD}`)).toBe(true);
});
