import {
  answer,
  answerAll,
  begin,
  BLACKMAIL,
  checkForUpdate,
  expect,
  goOnToPlan,
  heading,
  isReady,
  questionForm,
  test,
} from '../support/guide.ts';
import { builtContent } from '../support/built-pack.ts';
import { momentAfter } from '../support/moments.ts';
import { accept, DIST_B, LATER, offer, openStored, taken } from '../support/newer.ts';
import { shownBands } from '../support/plan.ts';

test('a new edition loses no answer of a person in the flow', async ({ page, server }) => {
  // an edition is never read before its day, and by night the hours order the plan
  await page.clock.setFixedTime(momentAfter(builtContent(DIST_B), 'tue', '23:40'));
  await openStored(page, server.url);
  await begin(page);
  await answer(page, BLACKMAIL);
  await answer(page, BLACKMAIL);

  await server.publish(DIST_B);
  expect(await checkForUpdate(page)).toBe('installed');

  // in the flow nothing is offered and nothing reloads
  await expect(offer(page)).toHaveCount(0);
  await answerAll(page, BLACKMAIL);
  await goOnToPlan(page);

  // on the plan it is offered; accepting it keeps the answers
  await expect(offer(page)).toBeVisible();
  const before = await shownBands(page);
  expect(before).not.toEqual([]);
  await accept(page);
  await expect(heading(page)).toHaveText('Mon plan');
  expect(await shownBands(page)).toEqual(before);
  await expect(page.locator('.foot')).toContainText(LATER);
  expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('blackmail');
});

test('tabs take the newer edition one after the other, and one in which someone answers is left alone', async ({
  page,
  server,
  context,
}) => {
  await openStored(page, server.url);
  await begin(page);
  await answer(page, BLACKMAIL);
  const question = await questionForm(page).getAttribute('data-question');
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  const [first, second] = [await context.newPage(), await context.newPage()];
  for (const tab of [first, second]) {
    await tab.goto(server.url);
    await isReady(tab);
  }
  await server.publish(DIST_B);
  await checkForUpdate(first);

  await test.step('after the update the page says once which edition it is, and where to read what changed', async () => {
    await expect(offer(first)).toBeVisible();
    await accept(first);
    const arrived = first.getByText(`Vous avez maintenant l’édition du ${LATER}.`);
    await expect(arrived).toBeVisible();
    await expect(first.locator('.foot')).toContainText(LATER);
    await expect(offer(first)).toHaveCount(0);
    expect(await first.evaluate(() => JSON.stringify(history.state))).not.toContain('updated');
    await first.getByRole('status').getByRole('link', { name: 'Ce qui a changé' }).click();
    await expect(heading(first)).toHaveText('Nouveautés');
    await first.goBack();
    await expect(heading(first)).toContainText('Vous êtes au bon endroit');
    await expect(arrived).toHaveCount(0);
  });

  await test.step('a second tab can take the new edition after the first one did', async () => {
    await expect(taken(second)).toBeVisible();
    await accept(second);
    await expect(second.locator('.foot')).toContainText(LATER);
  });

  await test.step('a tab in which someone answers is not reloaded when another one takes the new edition', async () => {
    expect(await questionForm(page).getAttribute('data-question')).toBe(question);
    await expect(page.getByRole('status').filter({ hasText: 'version' })).toHaveCount(0);
    await answerAll(page, BLACKMAIL);
    await goOnToPlan(page);
    expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
    // said by a script of the edition before that this tab had not asked for yet: the host has none of it any more
    await expect(taken(page)).toBeVisible();
    await accept(page);
    await expect(page.locator('.foot')).toContainText(LATER);
  });
});
