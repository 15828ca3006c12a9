import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { answerAll, CALM, expect, goOnToPlan, isReady, open, test } from '../support/guide.ts';
import {
  comeBack,
  currentOf,
  findLimit,
  goToFollow,
  goToPlan,
  itIs,
  keepPlan,
  keepSwitch,
  openFollow,
  resume,
} from '../support/follow.ts';
import { listDatabases } from '../support/kept.ts';
import { expectState, openPlan, shownBands, tick } from '../support/plan.ts';

test.use({ serviceWorkers: 'block' });

const lines = (page: Page) => page.locator('.dated-list > li');
const unfold = (page: Page, title: string) => page.locator('summary').filter({ hasText: title }).click();

async function add(page: Page, title: string, day = ''): Promise<void> {
  if (!(await page.getByLabel('Ce qu’il y a à faire').isVisible())) await unfold(page, 'Ajouter une chose à faire');
  await page.getByLabel('Ce qu’il y a à faire').fill(title);
  await page.getByLabel('Pour quel jour, si vous savez').fill(day);
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(lines(page).filter({ hasText: title })).toHaveCount(1);
}

test('what comes next stands by its day, and is not lost by a slip', async ({ page, server, context }) => {
  await itIs(context, '2026-11-10');
  await openFollow(page, server);
  await test.step('stands by its day, what is late is said, and what is done goes last', async () => {
    await expect(page.getByText('Notez ici une date limite, un rappel, une chose à faire.')).toBeVisible();
    await add(page, 'Rappeler le collège');
    await add(page, 'Voir l’avocate', '2026-11-12');
    await add(page, 'Envoyer la lettre', '2026-11-09');
    const titles = lines(page).locator('b');
    await expect(titles).toHaveText(['Envoyer la lettre', 'Voir l’avocate', 'Rappeler le collège']);
    await expect(lines(page).first()).toContainText('Prévu le 9 novembre 2026, non coché');
    await expect(lines(page).nth(1)).toContainText('Le 12 novembre 2026');
    await expect(lines(page).nth(2)).toContainText('Sans date');
    await lines(page).first().locator('.tick').click();
    await expect(titles).toHaveText(['Voir l’avocate', 'Rappeler le collège', 'Envoyer la lettre']);
    await expect(lines(page).last().getByRole('checkbox', { name: 'Envoyer la lettre' })).toBeChecked();
    await expect(page.getByText('non coché')).toHaveCount(0);
  });
  await test.step('loses nothing by a slip: what was taken away comes back with its day and its tick', async () => {
    await page.reload();
    await isReady(page);
    await add(page, 'Voir l’avocate', '2026-11-12');
    await lines(page).locator('.tick').click();
    await page.getByRole('button', { name: 'Enlever : Voir l’avocate' }).click();
    await expect(page.getByText('Enlevé : Voir l’avocate')).toBeVisible();
    await expect(lines(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Annuler' }).click();
    await expect(page.getByText('C’est remis.')).toBeVisible();
    await expect(lines(page)).toHaveCount(1);
    await expect(lines(page)).toContainText('Le 12 novembre 2026');
    await expect(page.getByRole('checkbox', { name: 'Voir l’avocate' })).toBeChecked();
  });
});

const APPEAL = 'Appel d’une décision du juge des enfants';
const RECEIVED = 'Le jour où vous avez reçu la décision';

/** The calendar file that a press gives. */
async function saveCalendar(page: Page): Promise<string> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Faire le fichier' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('rappel.ics');
  return readFileSync(await file.path(), 'utf8');
}

test('LK-7: counts a time limit on the earlier side, notes it, and gives a file that says nothing, with an alarm if asked', async ({
  page,
  server,
  context,
}) => {
  // a day after any edition that this test will see, with the weekdays of 2026
  await itIs(context, '2037-11-10');
  await openFollow(page, server);
  await findLimit(page, 'Le juge des enfants', APPEAL);
  const from = page.getByLabel(RECEIVED);
  // 15 days later is a Tuesday
  await from.fill('2037-11-09');
  await expect(page.getByText('Au plus tard le 24 novembre 2037')).toBeVisible();
  await expect(page.getByText('Il reste 14 jours.')).toBeVisible();
  await expect(page.getByText('le bureau peut être fermé')).toHaveCount(0);
  // a Sunday: the Friday before
  await from.fill('2037-11-07');
  await expect(page.getByText('Au plus tard le 20 novembre 2037')).toBeVisible();
  await expect(page.getByText('Il reste 10 jours.')).toBeVisible();
  await expect(page.getByText('Le 22 novembre 2037, le bureau peut être fermé. Faites-le avant.')).toBeVisible();

  // what others may see is said before the file is made, and nothing rings that nobody chose
  await page.getByRole('button', { name: 'Fichier pour l’agenda' }).click();
  await expect(page.getByText('L’agenda du téléphone peut le montrer à d’autres.')).toBeVisible();
  const alarm = page.getByRole('checkbox', { name: 'Avec une alarme, la veille à 9 h' });
  await expect(alarm).not.toBeChecked();
  const text = await saveCalendar(page);
  expect(text).toContain('SUMMARY:Rappel\r\n');
  expect(text).toContain('DTSTART;VALUE=DATE:20371120\r\n');
  const TELLS = /LOCATION|URL|appel d|juge|enfant|décision|repères|localhost|http/i;
  expect(text).not.toMatch(/VALARM|DESCRIPTION/);
  expect(text).not.toMatch(TELLS);
  await alarm.check();
  await expect(page.getByText('s’affiche sur l’écran verrouillé')).toBeVisible();
  const ringing = await saveCalendar(page);
  expect(ringing).toContain(
    'BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Rappel\r\nTRIGGER:-PT15H\r\nEND:VALARM\r\nEND:VEVENT\r\n',
  );
  expect(ringing).not.toMatch(TELLS);
  await alarm.uncheck();
  await expect(page.getByText('s’affiche sur l’écran verrouillé')).toHaveCount(0);

  await page.getByRole('button', { name: 'Noter cette date dans mon suivi' }).click();
  await expect(page.getByText('C’est noté dans « À venir ».')).toBeVisible();
  await page.getByRole('link', { name: 'Voir mon suivi' }).click();
  await expect(lines(page)).toContainText(APPEAL);
  await expect(lines(page)).toContainText('Au plus tard le 20 novembre 2037');
  // the same file from its line; on the day before, an alarm rings on the day itself
  await itIs(context, '2037-11-19');
  await page.getByRole('link', { name: 'Calculer une date limite' }).click();
  await page.getByRole('link', { name: 'Retour' }).click();
  await lines(page).getByRole('button', { name: 'Agenda' }).click();
  await page.getByRole('checkbox', { name: 'Avec une alarme, ce jour-là à 9 h' }).check();
  const again = await saveCalendar(page);
  expect(again).toContain('DTSTART;VALUE=DATE:20371120\r\n');
  expect(again).toContain('TRIGGER:PT9H\r\n');

  // past: no file, and whom to call
  await findLimit(page, 'Le juge des enfants', APPEAL);
  await page.getByLabel(RECEIVED).fill('2037-10-01');
  await expect(page.getByText('Le 16 octobre 2037 est passé. Appelez un avocat aujourd’hui')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Fichier pour l’agenda' })).toHaveCount(0);
});

/** Senders of whom little or nothing is a letter: they are the heading themselves. */
const UNLETTERED = ['La police, le procureur', 'Je n’ai pas de lettre'];

test('a time limit is two taps away: who sent the letter, then which; a refused complaint stands there by its name', async ({
  page,
  server,
}) => {
  await openFollow(page, server);
  await page.getByRole('link', { name: 'Calculer une date limite' }).click();
  const who = page.getByRole('heading', { level: 1, name: 'De qui vient la lettre' });
  await expect(who).toBeFocused();
  const address = page.url();
  const senders = page.getByRole('main').locator('article a');
  const names = await senders.allInnerTexts();
  expect(names).toHaveLength(6);
  expect(names.at(-1)).toBe('Je n’ai pas de lettre');
  // whole above the menu, without a scroll
  const [last, menu] = await Promise.all([senders.last().boundingBox(), page.locator('.bottom').boundingBox()]);
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(menu?.y ?? 0);
  const found: string[] = [];
  for (const [at, name] of names.entries()) {
    await test.step(name, async () => {
      // the first tap
      await senders.nth(at).click();
      const title = UNLETTERED.find((one) => name.includes(one)) ?? 'Laquelle ?';
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
      const limits = page.getByRole('radio');
      for (const limit of await limits.all()) {
        // the second: the day is asked for, and stands in sight
        await limit.check();
        await expect(page.locator('main input[type="date"]')).toBeInViewport();
      }
      found.push(...(await page.locator('label.option').allInnerTexts()));
      // whom a letter came from stands in no address
      expect(page.url()).toBe(address);
      await page.getByRole('link', { name: 'Retour' }).click();
      await expect(who).toBeVisible();
    });
  }
  // none of the guide's limits is out of reach
  expect(new Set(found.map((label) => label.split('\n')[0])).size).toBe(18);

  await senders.filter({ hasText: 'La police, le procureur' }).click();
  await expect(page.getByRole('radio', { name: 'Plainte sans réponse' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ma plainte est classée' })).toBeVisible();
  const refused = page.getByRole('link', { name: 'La police a refusé ma plainte' });
  await expect(page.getByRole('main').locator('a.option').first()).toContainText(
    'La police a refusé ma plainteAucun délai n’est connu de ce guide. D’abord, allez dans un autre commissariat',
  );
  await refused.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Répondez à un refus de plainte' })).toBeVisible();
  // Back leads to where one was, step by step
  for (const title of ['La police, le procureur', 'De qui vient la lettre', 'Mon suivi']) {
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }
});

test('a time limit that was noted stands in the plan and on its paper, and is marked once its day has passed', async ({
  page,
  server,
  context,
}) => {
  await itIs(context, '2026-11-10');
  await openPlan(page, server, CALM);
  await goToFollow(page);
  await findLimit(page, 'Le juge des enfants', APPEAL);
  // until a Sunday: the Friday before
  await page.getByLabel(RECEIVED).fill('2026-11-07');
  await page.getByRole('button', { name: 'Noter cette date dans mon suivi' }).click();
  await page.getByRole('link', { name: 'Voir mon suivi' }).click();
  await goToPlan(page);
  const own = page.locator('.band[data-band="own"] li');
  for (const place of [own, page.locator('.paper-lines').filter({ hasText: 'juge des enfants' }).first()]) {
    await expect(place).toContainText('Appel d’une décision du juge des enfants');
    await expect(place).toContainText('20 novembre 2026');
  }
  await expect(own).not.toHaveAttribute('data-late');
  await itIs(context, '2026-11-21');
  await goToFollow(page);
  await expect(lines(page)).toContainText('Aujourd’hui, sans attendre : la fin est le 22 novembre 2026.');
  await goToPlan(page);
  await expect(own).toHaveAttribute('data-late');
});

test('keeps several plans apart under an initial: no tick of one stands in another, and each goes alone', async ({
  page,
  server,
}) => {
  await openPlan(page, server, CALM);
  const [first = '', second = ''] = (await shownBands(page)).flatMap(([, ids]) => ids);
  await tick(page, first);
  await goToFollow(page);
  await add(page, 'Appeler le collège de L.');
  await unfold(page, 'Plusieurs enfants');
  const name = page.getByLabel('Ce plan est celui de');
  await name.fill('L.');
  await name.blur();
  await page.getByRole('button', { name: 'Commencer un autre plan' }).click();
  // of the other child nothing is said yet
  await expect(name).toHaveValue('');
  await expect(page.getByRole('link', { name: 'Trouver quoi faire' })).toBeVisible();
  await expect(lines(page)).toHaveCount(0);
  await name.fill('M.');
  await name.blur();
  // who has begun once is asked at once
  await page.getByRole('link', { name: 'Accueil' }).first().click();
  await page.getByRole('link', { name: /Je cherche quoi faire/ }).click();
  await answerAll(page, CALM);
  await goOnToPlan(page);
  await expectState(page, first, 'todo');
  await tick(page, second);
  await expectState(page, second, 'done');
  await goToFollow(page);
  await unfold(page, 'Plusieurs enfants');
  await page.getByRole('button', { name: 'Passer à : L.' }).click();
  await expect(name).toHaveValue('L.');
  await expect(lines(page)).toContainText('Appeler le collège de L.');
  await goToPlan(page);
  await expectState(page, first, 'done');
  await expectState(page, second, 'todo');
  await expect(page.locator('.band[data-band="own"]')).toContainText('Appeler le collège de L.');

  // the home page says whose it is
  await page.getByRole('link', { name: 'Accueil' }).first().click();
  await expect(page.locator('a[data-door="flow"]')).toContainText('L. · 1 sur');
  await resume(page);
  await goToFollow(page);
  await unfold(page, 'Plusieurs enfants');
  await page.getByRole('button', { name: 'Effacer le plan : M.' }).click();
  await expect(page.getByText('Effacer le plan de M., avec ses cases et ses dates ?')).toBeVisible();
  await page.getByRole('button', { name: 'Non, garder' }).click();
  await page.getByRole('button', { name: 'Effacer le plan : M.' }).click();
  await page.getByRole('button', { name: 'Oui, effacer' }).click();
  await expect(page.getByRole('button', { name: /M\./ })).toHaveCount(0);
  await goToPlan(page);
  await expectState(page, first, 'done');
});

test.describe('the browser', () => {
  const watch = (page: Page) =>
    page.addInitScript(() => {
      Object.assign(window, { asked: 0 });
      const storage = navigator.storage;
      const persist = storage.persist.bind(storage);
      storage.persist = () => {
        (window as unknown as { asked: number }).asked += 1;
        return persist();
      };
    });
  const asked = (page: Page) => page.evaluate(() => (window as unknown as { asked: number }).asked);
  const GRANTED = 'Si la place manque, le navigateur n’y touchera pas.';
  const REFUSED = 'Si la place manque, le navigateur peut l’enlever. Gardez aussi une feuille imprimée.';

  for (const [setting, says, other] of [
    ['granted', GRANTED, REFUSED],
    ['denied', REFUSED, GRANTED],
  ] as const)
    test(`PW-10: is asked to persist after the choice alone, and its answer is said: ${setting}`, async ({
      page,
      server,
    }) => {
      const devtools = await page.context().newCDPSession(page);
      const { browserContextId } = (await devtools.send('Target.getTargetInfo')).targetInfo;
      await devtools.send('Browser.setPermission', {
        permission: { name: 'persistent-storage' },
        setting,
        origin: new URL(server.url).origin,
        ...(browserContextId && { browserContextId }),
      });
      await watch(page);
      await openFollow(page, server);
      expect(await asked(page)).toBe(0);
      await keepPlan(page);
      await expect(page.getByText(says)).toBeVisible();
      await expect(page.getByText(other)).toHaveCount(0);
      expect(await asked(page)).toBe(1);
      // to take it away asks for nothing
      await keepSwitch(page).click();
      await expect(
        page.getByText('Rien n’est gardé. Ce que vous ajoutez ici se perd si la page se ferme ou se recharge.'),
      ).toBeVisible();
      expect(await asked(page)).toBe(1);
    });

  test('refuses its storage: that is said, with what to do, and the plan goes on for this visit', async ({
    page,
    server,
  }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    await openFollow(page, server);
    await add(page, 'Voir l’avocate');
    await keepSwitch(page).click();
    const alert = page.getByRole('alert').filter({ hasText: 'Ce navigateur refuse de garder le plan.' });
    await expect(alert).toContainText('Imprimez-le avant de fermer.');
    await expect(keepSwitch(page)).not.toBeChecked();
    await expect(page.getByText('Rien n’est gardé.')).toBeVisible();
    await expect(lines(page)).toContainText('Voir l’avocate');
  });

  test('is full when more is added: that is said, what was kept stays, and what is new stands on the screen', async ({
    page,
    server,
  }) => {
    await openFollow(page, server);
    await add(page, 'Voir l’avocate');
    await keepPlan(page);
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await add(page, 'Rappeler le collège');
    await expect(page.getByRole('alert').filter({ hasText: 'plus de place' })).toBeVisible();
    // what is kept is kept still: the switch does not say otherwise
    await expect(keepSwitch(page)).toBeChecked();
    const later = await comeBack(page, `${server.url}fr/suivi/`);
    await expect(lines(later)).toContainText('Voir l’avocate');
    // the next change reaches the phone again
    await add(later, 'Rappeler le 119');
    await expect.poll(async () => Object.keys((await currentOf(later)).own ?? {})).toHaveLength(2);
    await open(later, server, 'fr/suivi/');
    await expect(lines(later)).toHaveCount(2);
    expect(await listDatabases(later)).toHaveLength(1);
  });
});

test('PV-3: whoever answers as a professional is offered to keep neither a plan nor notes', async ({
  page,
  server,
}) => {
  await openPlan(page, server, { ...CALM, who: ['professional'] });
  await expect(page.getByRole('button', { name: 'Le garder' })).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: 'Mon suivi' }).click();
  await expect(page.getByText('Ne gardez rien d’une famille ici.')).toBeVisible();
  await expect(keepSwitch(page)).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: 'Mes notes' }).click();
  await expect(page.getByText('Ne gardez rien d’une famille ici.')).toBeVisible();
  await expect(page.getByText('Garder mes notes sur ce téléphone')).toHaveCount(0);
});
