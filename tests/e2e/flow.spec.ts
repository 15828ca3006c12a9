import type { Page } from '@playwright/test';
import { answerAll, begin, BLACKMAIL, CALM, changeAnswers, choose, expect, heading } from '../support/guide.ts';
import { buttonOf, open, questionForm, test } from '../support/guide.ts';
import { followAct, giveAnswers } from '../support/plan.ts';

test.use({ serviceWorkers: 'block' });

const asks = (page: Page, question: string) => expect(questionForm(page)).toHaveAttribute('data-question', question);
const isPressed = (page: Page, option: string) =>
  expect(buttonOf(page, option)).toHaveAttribute('aria-pressed', 'true');
const send = (page: Page) => page.getByRole('button', { name: 'Continuer' });
const door = (page: Page) => page.locator('a[data-door="flow"]');

test('leads a parent from the home page to "porter plainte" in a plan', async ({ page, server, context }) => {
  const addresses = new Set<string>();
  page.on('framenavigated', (frame) => addresses.add(frame.url()));
  await open(page, server);
  await test.step('shows the first-use page once, before the first question', async () => {
    await page.getByRole('link', { name: /Je cherche quoi faire/ }).click();
    await expect(heading(page)).toContainText('peut-il le regarder');
    await page.getByRole('link', { name: /Non, personne/ }).click();
    await asks(page, 'danger');
    await page.getByRole('link', { name: 'Retour' }).click();
    await page.getByRole('link', { name: /Je cherche quoi faire/ }).click();
    await asks(page, 'danger');
  });
  await test.step('asks one question after the other', async () => {
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
  });
  await test.step('shows an urgent plan without a check before it, whose answers are changed from the plan', async () => {
    await expect(heading(page)).toHaveText('Mon plan');
    await expect(page.locator('.calm')).toHaveText(
      'Si quelqu’un profite de votre enfant, ce n’est ni sa faute ni la vôtre.',
    );
    await expect(page.locator('section[data-band="now"] .first-card')).toHaveCount(1);
    await expect(page.locator('section[data-band="now"] .first-card')).toBeVisible();
    // Back leads to the last question, not to a check that was never shown
    await page.goBack();
    await asks(page, 'already');
    await page.goForward();
    await expect(heading(page)).toHaveText('Mon plan');
    await changeAnswers(page);
    await page.goBack();
    await expect(heading(page)).toHaveText('Mon plan');
  });
  await test.step('never puts an answer or a step into the address', async () => {
    await page.locator('.first-card').getByRole('link', { name: 'Lire en grand' }).click();
    await expect(page.getByRole('heading', { name: 'Après l’appel, notez' })).toBeVisible();
    const paths = [...addresses]
      .map((address) => new URL(address))
      .map(({ pathname, search, hash }) => pathname + search + hash);
    expect([...new Set(paths)].sort()).toEqual(['/', '/fr/parcours/']);
    await page.goBack();
  });
  await followAct(page, 'porter-plainte');
  await expect(page).toHaveURL(/\/fr\/demarches\/porter-plainte\/$/);
  await expect(page.getByRole('heading', { name: 'Étapes' })).toBeVisible();
  await test.step('forgets every answer with the tab', async () => {
    await page.close();
    const next = await context.newPage();
    await open(next, server, 'fr/parcours/');
    await expect(heading(next)).toContainText('peut-il le regarder');
  });
});

test('a question says what is missing, how far one is, and takes its answers back', async ({ page, server }) => {
  await open(page, server);
  await begin(page);
  const threats = page.locator('input[value="threats"]');
  const now = page.locator('input[value="now"]');
  await test.step('says what to do when nothing is chosen, and moves the focus there, each time', async () => {
    const said = page.locator('form.question [role="alert"]').filter({ hasText: 'Il manque une réponse' });
    for (let press = 0; press < 2; press++) {
      await send(page).click();
      await expect(said).toBeFocused();
    }
    await threats.check();
    await expect(page.getByRole('alert').filter({ hasText: 'Il manque une réponse' })).toHaveCount(0);
  });
  await test.step('a tap on an answer that stands alone is enough, and says how far one is', async () => {
    await expect(page.getByText('Question 1 sur 10 au plus')).toBeVisible();
    await buttonOf(page, 'none').click();
    await asks(page, 'who');
    await expect(page.getByText('Question 2 sur 10 au plus')).toBeVisible();
    // nothing is chosen here yet: there is nothing to send
    await expect(questionForm(page).getByText('Touchez votre réponse.')).toBeVisible();
    await expect(send(page)).toHaveCount(0);
  });
  await test.step('lets "none" and "unknown" stand alone', async () => {
    await page.goBack();
    await isPressed(page, 'none');
    await expect(threats).not.toBeChecked();
    await now.check();
    await expect(buttonOf(page, 'none')).toHaveAttribute('aria-pressed', 'false');
    await send(page).click();
    await asks(page, 'who');
    await page.goBack();
    await expect(now).toBeChecked();
    await expect(questionForm(page).locator('[aria-pressed="true"]')).toHaveCount(0);
  });
  await test.step('shows the way to the emergency numbers as soon as danger is ticked', async () => {
    await page.getByRole('link', { name: 'Voir les numéros d’urgence' }).click();
    await expect(heading(page)).toHaveText('Qui appeler maintenant');
    const call = page.getByRole('main').getByRole('link', { name: /Appeler le 17/ });
    await expect(call.first()).toHaveAttribute('href', 'tel:17');
  });
});

test('goes back and forth between the questions, the home page and a plan at any moment', async ({ page, server }) => {
  await open(page, server);
  await begin(page);
  await buttonOf(page, 'none').click();
  await test.step('Back takes an answer back, and another takes its place', async () => {
    await asks(page, 'who');
    await buttonOf(page, 'relative').click();
    await asks(page, 'whereabouts');
    await page.goBack();
    await isPressed(page, 'relative');
    await buttonOf(page, 'parent').click();
    await asks(page, 'whereabouts');
    await page.goBack();
    await isPressed(page, 'parent');
    await expect(questionForm(page).locator('[aria-pressed="true"]')).toHaveCount(1);
  });
  await test.step('goes back one question at a time and gives the answers back', async () => {
    await page.getByRole('link', { name: 'Retour' }).click();
    await asks(page, 'danger');
    await isPressed(page, 'none');
    // what was answered can be sent again as it is
    await send(page).click();
    await asks(page, 'whereabouts');
  });
  await test.step('takes up the questions where they were left, and Back then leads to the question before', async () => {
    await page.getByRole('link', { name: 'Urgence : les numéros à appeler' }).click();
    await page.locator('.bottom a[href="/fr/"], .side a[href="/fr/"]').locator('visible=true').first().click();
    await door(page).click();
    await asks(page, 'whereabouts');
    await choose(page, 'missing');
    await asks(page, 'age');
    await page.goBack();
    await asks(page, 'whereabouts');
    await isPressed(page, 'missing');
  });
  await test.step('gives a useful plan at any moment, and a way back to the questions', async () => {
    await page.getByRole('button', { name: 'Voir déjà quoi faire' }).click();
    await expect(page.locator('section[data-band="now"] .first-card')).toHaveCount(1);
    await page.getByRole('button', { name: 'Reprendre les questions' }).click();
    await asks(page, 'age');
  });
});

test('when every question is answered and nothing is urgent, the answers are checked and changed', async ({
  page,
  server,
}) => {
  const { images: _, ...calm } = CALM;
  await giveAnswers(page, server, { ...calm, noticed: ['money'] });
  await test.step('leads from the home page to the check', async () => {
    await open(page, server);
    await door(page).click();
    await expect(heading(page)).toHaveText('Vérifiez vos réponses');
  });
  await test.step('asks again only what a changed answer makes relevant, and keeps the rest', async () => {
    await page.getByRole('button', { name: /Modifier.*Ce que vous savez/ }).click();
    await page.locator('input[value="images"]').check();
    await send(page).click();
    await asks(page, 'images');
    await choose(page, 'circulating');
    await expect(heading(page)).toHaveText('Vérifiez vos réponses');
    await expect(page.locator('.answers i')).toHaveCount(0);
  });
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
