import { expect, test } from '../support/guide.ts';

test.use({ javaScriptEnabled: false });

test('reads a procedure to its end without JavaScript', async ({ page, server }) => {
  await page.goto(`${server.url}fr/demarches/signaler-la-disparition/`);
  for (const name of ['Étapes', 'Ce que vous pouvez dire', 'Si on vous dit non', 'À éviter', 'Contacts', 'Sources']) await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  await expect(page.locator('.steps li').first()).toBeVisible();
  await expect(page.locator('.sources li').first()).toContainText('vérifié le');
});

for (const path of ['', 'fr/parcours/']) {
  test(`offers numbers and the list by situation in place of the questions, from /${path}`, async ({ page, server }) => {
    await page.goto(server.url + path);
    if (path === '') await page.getByRole('link', { name: /Je cherche quoi faire/ }).click();
    await expect(page.locator('main a[href="tel:17"]:visible')).not.toHaveCount(0);
    await expect(page.locator('main a[href="tel:119"]:visible')).not.toHaveCount(0);
    await page.getByRole('link', { name: /Votre enfant a disparu/ }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: /Signalez la disparition/ })).toBeVisible();
  });
}

test('shows no button that would do nothing', async ({ page, server }) => {
  for (const path of ['', 'fr/parcours/', 'fr/reglages/', 'fr/signes/', 'fr/demarches/porter-plainte/', 'fr/contacts/', 'fr/urgence/']) {
    await page.goto(server.url + path);
    await expect(page.locator('button:visible')).toHaveCount(0);
    await expect(page.locator('input[role="switch"]:visible')).toHaveCount(0);
  }
});
