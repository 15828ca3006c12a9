import { TITLE, openWith, endUntil } from '../support/aloud.ts';
import { BLACKMAIL, expect, isStored, test } from '../support/guide.ts';
import { actOf, openAct, openPlan } from '../support/plan.ts';
import { listen } from '../support/listen.ts';
import { control, inControl, LOCAL, said, startReading, stubVoices } from '../support/voices.ts';

test('the plan is read as a whole, what is folded by its title, and the held script with what was written', async ({
  page,
  server,
}) => {
  const forbidden = await listen(page);
  await stubVoices(page, [LOCAL]);
  await openPlan(page, server, BLACKMAIL);
  await startReading(page);
  await endUntil(page, 'Ne payez jamais en cas de chantage');
  await endUntil(page, 'Faites retirer les images');
  await inControl(page, 'Arrêter').click();
  expect((await said(page)).map(({ text }) => text)).not.toContain('C’est fait');
  await openAct(page, 'appeler-le-119');
  await actOf(page, 'appeler-le-119').getByRole('link', { name: 'Lire en grand' }).click();
  await page.getByRole('textbox', { name: 'à compléter : son âge' }).fill('quinze ans');
  await startReading(page);
  await endUntil(page, 'Il ou elle a quinze ans.');
  await endUntil(page, 'Voici ce que j’ai vu : à compléter : vos mots.');
  // the call stays under the thumb, and the control above it
  const call = page.locator('.sticky .call');
  await expect(call).toBeInViewport({ ratio: 1 });
  const [bar, below] = [await control(page).boundingBox(), await call.boundingBox()];
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
  await endUntil(page, 'Ce qu’on va vous demander');
  expect(forbidden.filter((line) => line.includes('forbidden'))).toEqual([]);
});

test('works without a network, once everything is stored', async ({ page, server, context }) => {
  await openWith(page, server);
  await isStored(page);
  await server.stop();
  await context.setOffline(true);
  await page.reload();
  await startReading(page);
  await endUntil(page, TITLE);
});
