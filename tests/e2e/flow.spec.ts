import { answer, answerAll, begin, BLACKMAIL, expect, heading, open, test } from '../support/guide.ts';

test('leads a parent from the home page to "porter plainte" in a plan', async ({ page, server }) => {
  await open(page, server);
  await begin(page);
  const asked = await answerAll(page, BLACKMAIL);
  expect(asked).toEqual([
    'danger',
    'who',
    'whereabouts',
    'age',
    'noticed',
    'images',
    'health',
    'behind',
    'talks',
    'already',
  ]);
  await page.getByRole('button', { name: 'Voir quoi faire' }).click();

  await expect(heading(page)).toHaveText('Mon plan');
  await expect(page.locator('.calm')).toHaveText(
    'Si quelqu’un profite de votre enfant, ce n’est ni sa faute ni la vôtre.',
  );
  await expect(page.locator('section[data-band="now"] article')).not.toHaveCount(0);
  const complaint = page
    .locator('section[data-band="today"]')
    .getByRole('link', { name: /plainte/i })
    .first();
  await complaint.click();
  await expect(page).toHaveURL(/\/fr\/demarches\/porter-plainte\/$/);
  await expect(page.getByRole('heading', { name: 'Étapes' })).toBeVisible();
});

test('never puts an answer or a step into the address', async ({ page, server }) => {
  const addresses = new Set<string>();
  page.on('framenavigated', (frame) => addresses.add(frame.url()));
  await open(page, server);
  await begin(page);
  await answerAll(page, BLACKMAIL);
  await page.getByRole('button', { name: 'Voir quoi faire' }).click();
  await expect(heading(page)).toHaveText('Mon plan');
  const paths = [...addresses]
    .map((address) => new URL(address))
    .map(({ pathname, search, hash }) => pathname + search + hash);
  expect([...new Set(paths)].sort()).toEqual(['/', '/fr/parcours/']);
});

test('goes back one question at a time and gives the answers back', async ({ page, server }) => {
  await open(page, server);
  await begin(page);
  await answer(page, BLACKMAIL);
  await answer(page, BLACKMAIL);
  await expect(page.locator('form[data-question="whereabouts"]')).toBeVisible();
  await page.goBack();
  await expect(page.locator('form[data-question="who"] input[value="parent"]')).toBeChecked();
  await page.getByRole('link', { name: 'Retour' }).click();
  await expect(page.locator('form[data-question="danger"] input[value="none"]')).toBeChecked();
});

test('takes up the questions where they were left, and Back then leads to the question before', async ({
  page,
  server,
}) => {
  await open(page, server);
  await begin(page);
  await answer(page, BLACKMAIL);
  await expect(page.locator('form[data-question="who"]')).toBeVisible();
  await page.getByRole('link', { name: 'Urgence : les numéros à appeler' }).click();
  await page.locator('.bottom a[href="/fr/"], .side a[href="/fr/"]').locator('visible=true').first().click();
  await page.locator('a[data-door="flow"]').click();
  await expect(page.locator('form[data-question="who"]')).toBeVisible();
  await answer(page, BLACKMAIL);
  await expect(page.locator('form[data-question="whereabouts"]')).toBeVisible();
  await page.goBack();
  await expect(page.locator('form[data-question="who"] input[value="parent"]')).toBeChecked();
});

test('leads from the home page to the check when every question is answered', async ({ page, server }) => {
  await open(page, server);
  await begin(page);
  await answerAll(page, BLACKMAIL);
  await page.getByRole('link', { name: 'Urgence : les numéros à appeler' }).click();
  await page.locator('.bottom a[href="/fr/"], .side a[href="/fr/"]').locator('visible=true').first().click();
  await page.locator('a[data-door="flow"]').click();
  await expect(heading(page)).toHaveText('Vérifiez vos réponses');
});

test('says again that an answer is missing when "Continuer" is pressed again', async ({ page, server }) => {
  await open(page, server);
  await begin(page);
  const send = page.getByRole('button', { name: 'Continuer' });
  await send.click();
  const said = page.locator('form.question [role="alert"]');
  await expect(said).toBeFocused();
  await send.click();
  await expect(said).toBeFocused();
});

test('asks again only what a changed answer makes relevant, and keeps the rest', async ({ page, server }) => {
  await open(page, server);
  await begin(page);
  await answerAll(page, { ...BLACKMAIL, noticed: ['money'] });
  await page.getByRole('button', { name: /Modifier.*Ce que vous savez/ }).click();
  await page.locator('input[value="images"]').check();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.locator('form[data-question="images"]')).toBeVisible();
  await page.locator('input[value="circulating"]').check();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(heading(page)).toHaveText('Vérifiez vos réponses');
  await expect(page.locator('.answers i')).toHaveCount(0);
});

test('says what to do when nothing is chosen, and moves the focus there', async ({ page, server }) => {
  await open(page, server);
  await begin(page);
  await page.getByRole('button', { name: 'Continuer' }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'Il manque une réponse' });
  await expect(alert).toBeFocused();
  await page.locator('input[value="unknown"]').check();
  await expect(alert).toHaveCount(0);
});

test('lets "none" and "unknown" stand alone', async ({ page, server }) => {
  await open(page, server);
  await begin(page);
  await page.locator('input[value="threats"]').check();
  await page.locator('input[value="none"]').check();
  await expect(page.locator('input[value="threats"]')).not.toBeChecked();
  await page.locator('input[value="now"]').check();
  await expect(page.locator('input[value="none"]')).not.toBeChecked();
});

test('shows the way to the emergency numbers as soon as danger is ticked', async ({ page, server }) => {
  await open(page, server);
  await begin(page);
  await page.locator('input[value="now"]').check();
  await page.getByRole('link', { name: 'Voir les numéros d’urgence' }).click();
  await expect(heading(page)).toHaveText('Qui appeler maintenant');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /Appeler le 17/ })
      .first(),
  ).toHaveAttribute('href', 'tel:17');
});

test('gives a useful plan at any moment, and a way back to the questions', async ({ page, server }) => {
  await open(page, server);
  await begin(page);
  await answer(page, BLACKMAIL);
  await answer(page, BLACKMAIL);
  await page.locator('input[value="missing"]').check();
  await page.getByRole('button', { name: 'Voir déjà quoi faire' }).click();
  await expect(page.locator('section[data-band="now"] article')).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Reprendre les questions' }).click();
  await expect(page.locator('form[data-question="age"]')).toBeVisible();
});

test('forgets every answer with the tab', async ({ page, server, context }) => {
  await open(page, server);
  await begin(page);
  await answerAll(page, BLACKMAIL);
  await page.close();
  const next = await context.newPage();
  await open(next, server, 'fr/parcours/');
  await expect(heading(next)).toHaveText('Avant de commencer');
});

test('shows the first-use page once, before the first question', async ({ page, server }) => {
  await open(page, server);
  await page.getByRole('link', { name: /Je cherche quoi faire/ }).click();
  await expect(heading(page)).toHaveText('Avant de commencer');
  await page.getByRole('link', { name: /Garder le guide/ }).click();
  await expect(page.locator('form[data-question="danger"]')).toBeVisible();
  await page.getByRole('link', { name: 'Retour' }).click();
  await page.getByRole('link', { name: /Je cherche quoi faire/ }).click();
  await expect(page.locator('form[data-question="danger"]')).toBeVisible();
});

test('the link to the page one is on leads to its top, and Back past it', async ({ page, server }) => {
  await open(page, server, 'fr/demarches/');
  await page.locator('a[href="/fr/signes/"]:visible').first().click();
  await expect(heading(page)).toHaveText('Les signes');
  await page.evaluate(() => window.scrollTo(0, 400));
  await page.locator('a[href="/fr/signes/"]:visible').first().click();
  await expect(heading(page)).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect(heading(page)).toHaveText('Les démarches');
});
