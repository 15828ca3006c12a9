import { serve } from '../../scripts/serve.mjs';
import { DIST_FOLDER, expect, heading, isReady, isStored, test } from '../support/guide.ts';

test('works whole in a folder of a host, also with the server stopped', async ({ page }) => {
  const server = await serve(DIST_FOLDER, { base: '/dossier/guide/' });
  await page.goto(server.url);
  await isReady(page);
  await isStored(page);
  await page.getByRole('link', { name: /Police, justice/ }).click();
  await expect(page).toHaveURL(/\/dossier\/guide\/fr\/demarches\/$/);
  await page.reload();
  await isReady(page);
  await server.stop();
  await page.goto(`${server.url}fr/demarches/retour-de-fugue/`);
  await isReady(page);
  await expect(page.getByRole('heading', { name: 'Étapes' })).toBeVisible();
  await page.goto(`${server.url}nulle/part`);
  await isReady(page);
  await expect(heading(page)).toHaveText('Cette page n’existe pas');
});
