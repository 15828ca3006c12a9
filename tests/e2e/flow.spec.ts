import {
  answer,
  answerAll,
  begin,
  BLACKMAIL,
  buttonOf,
  changeAnswers,
  CALM,
  choose,
  expect,
  goOnToPlan,
  heading,
  open,
  questionForm,
  test,
} from '../support/guide.ts';
import { followAct } from '../support/plan.ts';

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

  await expect(heading(page)).toHaveText('Mon plan');
  await expect(page.locator('.calm')).toHaveText(
    'Si quelqu’un profite de votre enfant, ce n’est ni sa faute ni la vôtre.',
  );
  await expect(page.locator('section[data-band="now"] .first-act')).toHaveCount(1);
  await followAct(page, 'porter-plainte');
  await expect(page).toHaveURL(/\/fr\/demarches\/porter-plainte\/$/);
  await expect(page.getByRole('heading', { name: 'Étapes' })).toBeVisible();
});

test('never puts an answer or a step into the address', async ({ page, server }) => {
  const addresses = new Set<string>();
  page.on('framenavigated', (frame) => addresses.add(frame.url()));
  await open(page, server);
  await begin(page);
  await answerAll(page, CALM);
  await goOnToPlan(page);
  await page.locator('.first-act').getByRole('link', { name: 'Lire en grand' }).click();
  await expect(page.getByRole('heading', { name: 'Après l’appel, notez' })).toBeVisible();
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
  await expect(questionForm(page)).toHaveAttribute('data-question', 'who');
  await expect(buttonOf(page, 'parent')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('link', { name: 'Retour' }).click();
  await expect(questionForm(page)).toHaveAttribute('data-question', 'danger');
  await expect(buttonOf(page, 'none')).toHaveAttribute('aria-pressed', 'true');
  // what was answered can be sent again as it is
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.locator('form[data-question="whereabouts"]')).toBeVisible();
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
  await expect(questionForm(page)).toHaveAttribute('data-question', 'who');
  await expect(buttonOf(page, 'parent')).toHaveAttribute('aria-pressed', 'true');
});

test('leads from the home page to the check when every question is answered and nothing is urgent', async ({
  page,
  server,
}) => {
  await open(page, server);
  await begin(page);
  await answerAll(page, CALM);
  await page.getByRole('link', { name: 'Urgence : les numéros à appeler' }).click();
  await page.locator('.bottom a[href="/fr/"], .side a[href="/fr/"]').locator('visible=true').first().click();
  await page.locator('a[data-door="flow"]').click();
  await expect(heading(page)).toHaveText('Vérifiez vos réponses');
});

test('shows an urgent plan without a check before it, whose answers are changed from the plan', async ({
  page,
  server,
}) => {
  await open(page, server);
  await begin(page);
  await answerAll(page, BLACKMAIL);
  await expect(heading(page)).toHaveText('Mon plan');
  await expect(page.locator('section[data-band="now"] .first-act')).toBeVisible();
  // Back leads to the last question, not to a check that was never shown
  await page.goBack();
  await expect(questionForm(page)).toHaveAttribute('data-question', 'already');
  await page.goForward();
  await expect(heading(page)).toHaveText('Mon plan');
  await changeAnswers(page);
  await page.goBack();
  await expect(heading(page)).toHaveText('Mon plan');
});

test('a tap on an answer that stands alone is enough, and says how far one is', async ({ page, server }) => {
  await open(page, server);
  await begin(page);
  await expect(page.getByText('Question 1 sur 10 au plus')).toBeVisible();
  await buttonOf(page, 'none').click();
  await expect(questionForm(page)).toHaveAttribute('data-question', 'who');
  await expect(page.getByText('Question 2 sur 10 au plus')).toBeVisible();
  // nothing is chosen here yet: there is nothing to send
  await expect(questionForm(page).getByText('Touchez votre réponse.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Continuer' })).toHaveCount(0);
  await buttonOf(page, 'relative').click();
  await expect(questionForm(page)).toHaveAttribute('data-question', 'whereabouts');
  // Back takes it back, another answer takes its place
  await page.goBack();
  await expect(buttonOf(page, 'relative')).toHaveAttribute('aria-pressed', 'true');
  await buttonOf(page, 'parent').click();
  await expect(questionForm(page)).toHaveAttribute('data-question', 'whereabouts');
  await page.goBack();
  await expect(buttonOf(page, 'parent')).toHaveAttribute('aria-pressed', 'true');
  await expect(questionForm(page).locator('[aria-pressed="true"]')).toHaveCount(1);
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
  await answerAll(page, { ...CALM, noticed: ['money'] });
  await page.getByRole('button', { name: /Modifier.*Ce que vous savez/ }).click();
  await page.locator('input[value="images"]').check();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.locator('form[data-question="images"]')).toBeVisible();
  await choose(page, 'circulating');
  await expect(heading(page)).toHaveText('Vérifiez vos réponses');
  await expect(page.locator('.answers i')).toHaveCount(0);
});

test('says what to do when nothing is chosen, and moves the focus there', async ({ page, server }) => {
  await open(page, server);
  await begin(page);
  await page.getByRole('button', { name: 'Continuer' }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'Il manque une réponse' });
  await expect(alert).toBeFocused();
  await page.locator('input[value="threats"]').check();
  await expect(alert).toHaveCount(0);
});

test('lets "none" and "unknown" stand alone', async ({ page, server }) => {
  await open(page, server);
  await begin(page);
  await page.locator('input[value="threats"]').check();
  await buttonOf(page, 'none').click();
  await expect(questionForm(page)).toHaveAttribute('data-question', 'who');
  await page.goBack();
  await expect(buttonOf(page, 'none')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('input[value="threats"]')).not.toBeChecked();
  await page.locator('input[value="now"]').check();
  await expect(buttonOf(page, 'none')).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(questionForm(page)).toHaveAttribute('data-question', 'who');
  await page.goBack();
  await expect(page.locator('input[value="now"]')).toBeChecked();
  await expect(questionForm(page).locator('[aria-pressed="true"]')).toHaveCount(0);
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
  await choose(page, 'missing');
  await expect(questionForm(page)).toHaveAttribute('data-question', 'age');
  await page.getByRole('button', { name: 'Voir déjà quoi faire' }).click();
  await expect(page.locator('section[data-band="now"] .first-act')).toHaveCount(1);
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
  await page.locator('a[href="/fr/contacts/"]:visible').first().click();
  await expect(heading(page)).toHaveText('Appeler');
  await page.evaluate(() => window.scrollTo(0, 400));
  await page.locator('a[href="/fr/contacts/"]:visible').first().click();
  await expect(heading(page)).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect(heading(page)).toHaveText('Les démarches');
});
