import { endUntil } from '../support/aloud.ts';
import { begin, expect, heading, open, questionForm, test } from '../support/guide.ts';
import { listen } from '../support/listen.ts';
import { control, inControl, listenButton, LOCAL, said, saidNow, startReading, stubVoices } from '../support/voices.ts';

test.use({ serviceWorkers: 'block' });

test('a question is heard with its answers; a touched answer is said too, while one listens and no longer', async ({
  page,
  server,
}) => {
  const forbidden = await listen(page);
  await stubVoices(page, [LOCAL]);
  await open(page, server);
  await begin(page);
  const box = (name: RegExp) => questionForm(page).getByRole('checkbox', { name });
  await test.step('nothing is said of an answer before', async () => {
    await listenButton(page).click();
    await expect(inControl(page, 'Lire à voix haute')).toBeVisible();
    await box(/Des menaces/).check();
    await box(/Des menaces/).uncheck();
    expect(await said(page)).toEqual([]);
  });
  await test.step('the question, its hint and each answer, and nothing that is pressed', async () => {
    await inControl(page, 'Lire à voix haute').click();
    await endUntil(page, 'Y a-t-il un danger maintenant ?');
    await endUntil(page, 'Un danger en ce moment');
    await endUntil(page, 'Je ne sais pas');
    expect((await said(page)).map(({ text }) => text).join(' ')).not.toMatch(/Continuer|Voir déjà|Pourquoi|Question 1/);
  });
  await test.step('an answer that is touched, in place of what was being read', async () => {
    await box(/Des menaces/).check();
    expect(await saidNow(page)).toBe('Des menaces');
  });
  await test.step('the voice goes with the question, the control stays for the next one', async () => {
    await questionForm(page).getByRole('button', { name: 'Continuer' }).click();
    await expect(heading(page)).toHaveText('Qui êtes-vous pour l’enfant ?');
    expect(await saidNow(page)).toBeNull();
    await inControl(page, 'Lire à voix haute').click();
    await endUntil(page, 'Qui êtes-vous pour l’enfant ?');
    await questionForm(page).getByRole('button', { name: 'Son père ou sa mère' }).click();
    await expect(heading(page)).toHaveText('Savez-vous où est votre enfant ?');
    expect(await saidNow(page)).toBeNull();
  });
  await test.step('and is gone once it was closed', async () => {
    await inControl(page, 'Fermer').click();
    await expect(control(page)).toHaveCount(0);
    await expect(listenButton(page)).toBeFocused();
    await questionForm(page).getByRole('button', { name: 'Oui, à la maison' }).click();
    await expect(heading(page)).toHaveText('Quel âge a votre enfant ?');
    await expect(listenButton(page)).toBeVisible();
    await expect(control(page)).toHaveCount(0);
  });
  expect(forbidden.filter((line) => line.includes('forbidden'))).toEqual([]);
});

test('emergency, home and hand-over are heard too; the first number to call stands above everything to read', async ({
  page,
  server,
}) => {
  await stubVoices(page, [LOCAL]);
  await open(page, server, 'fr/urgence/');
  const call = await page.locator('.call:visible').first().boundingBox();
  expect(call?.y).toBeLessThan(130);
  expect((await listenButton(page).boundingBox())?.y).toBeGreaterThan((call?.y ?? 0) + (call?.height ?? 0));
  await startReading(page);
  await endUntil(page, 'Qui appeler maintenant');
  await endUntil(page, 'Appelez le 17 tout de suite, puis le 1 1 6, 0 0 0.');
  await open(page, server);
  await startReading(page);
  await endUntil(page, 'C’est urgent');
  await open(page, server, 'fr/remettre/');
  await startReading(page);
  await endUntil(page, 'Remettre le guide');
});
