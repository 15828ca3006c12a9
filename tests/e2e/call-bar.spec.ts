import type { Page } from '@playwright/test';
import { exit, playAway } from '../support/exit.ts';
import { BLACKMAIL, expect, open, test } from '../support/guide.ts';
import { keptKeys } from '../support/kept.ts';
import { setSight } from '../support/notes.ts';
import { openPlan } from '../support/plan.ts';

test.use({ serviceWorkers: 'block' });

const GONE = { ...BLACKMAIL, whereabouts: ['missing'] };
const bar = (page: Page) => page.locator('.after-call');
const answer = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true });
const foot = (page: Page) => page.locator('.card-foot');
const link = (page: Page, to: string) => page.locator(`a[href="${to}"]:visible`).first();

/** Taps a number: this machine has no telephone. */
async function dial(page: Page, to: string): Promise<void> {
  await page.evaluate(() =>
    document.addEventListener('click', (event) => {
      if ((event.target as Element).closest('a[href^="tel:"], a[href^="sms:"]')) event.preventDefault();
    }),
  );
  await link(page, to).click();
}

/** Leaves the page for a call, as a phone does, and comes back from it. */
async function call(page: Page, to: string): Promise<void> {
  await dial(page, to);
  await setSight(page, 'hidden');
  await setSight(page, 'visible');
}

/** What the browser could give away. */
const traces = (page: Page): Promise<readonly [string, string, number, unknown]> =>
  page.evaluate(() => [location.href, document.title, history.length, history.state as unknown] as const);

const PLACES = [
  ['the home page', 'fr/', 'tel:17'],
  ['the emergency page, a message', 'fr/urgence/', 'sms:114'],
  ['a contact', 'fr/contacts/enfance-en-danger/', 'tel:119'],
  ['the list of contacts', 'fr/contacts/', 'tel:119'],
  ['a procedure', 'fr/demarches/signaler-la-disparition/', 'tel:116000'],
  ['a sign', 'fr/signes/', 'tel:119'],
] as const;

test('after a call from anywhere: one tap says how it went, and nothing of it is in the address or the history', async ({
  page,
  server,
}) => {
  for (const [where, path, to] of PLACES)
    await test.step(where, async () => {
      await open(page, server, path);
      if ((await link(page, to).count()) === 0) return;
      const before = await traces(page);
      await expect(bar(page)).toHaveCount(0);
      await call(page, to);
      await expect(answer(page, 'On m’a répondu')).toBeVisible();
      await expect(answer(page, 'Pas de réponse')).toBeVisible();
      await expect(answer(page, 'On m’a dit non')).toBeVisible();
      // calling again is one tap, and so is leaving it
      await expect(bar(page).locator(`a[href="${to}"]`)).toBeVisible();
      await answer(page, 'Pas de réponse').click();
      await expect(bar(page)).toContainText('Rappelez, ou appelez un autre numéro.');
      expect(await traces(page)).toEqual(before);
      await answer(page, 'Fermer').click();
      await expect(bar(page)).toHaveCount(0);
    });
});

/** What a tap on each answer meets, at its middle and near its edges, where that is not the answer. */
const covered = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const menu = document.querySelector('.bottom')?.getBoundingClientRect().top ?? 0;
    const below = document.querySelector('.after-call')?.getBoundingClientRect().bottom ?? Infinity;
    if (below > menu) faults.push(`${String(below - menu)} px under the menu`);
    for (const one of document.querySelectorAll('.after-call button, .after-call a')) {
      const { left, top, width, height } = one.getBoundingClientRect();
      for (const [x, y] of [
        [0.5, 0.5],
        [0.5, 0.05],
        [0.5, 0.95],
        [0.05, 0.5],
        [0.95, 0.5],
      ] as const) {
        const met = document.elementFromPoint(left + x * width, top + y * height);
        if (!met || !one.contains(met)) faults.push(`${one.textContent}: ${met?.className ?? 'nothing'}`);
      }
    }
    return faults;
  });

test('with letters of each size, no answer lies under the menu', async ({ page, server }) => {
  for (const [path, to] of [
    ['fr/', 'tel:17'],
    ['fr/urgence/', 'tel:17'],
    ['fr/contacts/', 'tel:119'],
    ['', 'tel:17'],
  ] as const) {
    await page.setViewportSize({ width: 360, height: 740 });
    await (path === '' ? openPlan(page, server, GONE) : open(page, server, path));
    await call(page, to);
    await expect(answer(page, 'On m’a dit non')).toBeVisible();
    for (const [width, height] of [
      [360, 740],
      [320, 640],
    ] as const)
      for (const size of ['normal', 'large', 'larger'])
        await test.step(`${path || 'the plan'}, ${String(width)} px, ${size}`, async () => {
          await page.setViewportSize({ width, height });
          await page.evaluate((name) => (document.documentElement.dataset['size'] = name), size);
          for (const y of [0, 120]) {
            await page.evaluate((at) => scrollTo(0, at), y);
            await expect.poll(() => covered(page)).toEqual([]);
          }
        });
  }
});

test('nobody is asked who did not call, or has not come back', async ({ page, server }) => {
  await open(page, server, 'fr/contacts/enfance-en-danger/');
  await setSight(page, 'hidden');
  await setSight(page, 'visible');
  await expect(bar(page)).toHaveCount(0);
  const asks = page.waitForResponse(/own-screens/);
  await dial(page, 'tel:119');
  await (await asks).finished();
  // what it would draw is drawn by then
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  await expect(bar(page)).toHaveCount(0);
  await setSight(page, 'hidden');
  await setSight(page, 'visible');
  await expect(bar(page)).toBeVisible();
});

test('a danger: where the 17 does not answer, the other numbers for it stand there at once', async ({
  page,
  server,
}) => {
  await open(page, server, 'fr/');
  await call(page, 'tel:17');
  await answer(page, 'Pas de réponse').click();
  await expect(bar(page).getByRole('link', { name: /^Appeler le 112/ })).toBeVisible();
  await expect(bar(page).getByRole('link', { name: /114/ })).toBeVisible();
});

test('a missing child: where the 17 does not answer, the 116 000 comes first, and no refusal is answered', async ({
  page,
  server,
}) => {
  await openPlan(page, server, GONE);
  await call(page, 'tel:17');
  await answer(page, 'Pas de réponse').click();
  await expect(bar(page).locator('.ladder a[href^="tel:"], .ladder a[href^="sms:"]').first()).toHaveAttribute(
    'href',
    'tel:116000',
  );
  await expect(bar(page).getByRole('link', { name: /^Appeler le 112/ })).toBeVisible();
  await expect(bar(page)).not.toContainText('On vous dit d’attendre');
});

test('a no: what to answer, the next rung and its letter, which has the day, the counter and the words', async ({
  page,
  server,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-30T22:40:00+01:00'));
  await openPlan(page, server, GONE);
  await call(page, 'tel:17');
  await answer(page, 'On m’a dit non').click();
  await expect(bar(page)).toContainText('Un refus n’est pas la fin du chemin.');
  await expect(bar(page)).toContainText('La loi ne fixe pas de délai.');
  await expect(
    bar(page)
      .locator('.reach')
      .getByRole('link', { name: /^Appeler le 17/ }),
  ).toBeInViewport();
  await expect(
    bar(page)
      .locator('.reach')
      .getByRole('link', { name: /^Appeler le 116 000/ }),
  ).toBeVisible();
  await expect(bar(page).getByRole('link', { name: 'L’étape d’après : Écrivez au procureur' })).toBeVisible();
  await expect(bar(page)).toContainText('Noté pour cette visite : 30 novembre 2026.');
  await bar(page).getByLabel('À qui').fill('Commissariat de Creil');
  await bar(page).getByLabel('Mots exacts').fill('« Revenez demain. »');
  await bar(page).getByLabel('Mots exacts').blur();
  await bar(page)
    .getByRole('link', { name: /^La lettre : / })
    .click();
  const refusals = page.getByLabel('Les refus, et les appels sans réponse');
  await expect(refusals).toHaveValue(
    /30\snovembre\s2026, 22\sh\s40, Commissariat de Creil\s: On m’a dit non, « Revenez demain. »/,
  );
  await expect(page.locator('.sheet')).toContainText('Commissariat de Creil');
  await test.step('what it says can be changed', async () => {
    await refusals.fill('Le 30 novembre, au commissariat.');
    await expect(page.locator('.sheet')).toContainText('Le 30 novembre, au commissariat.');
    await expect(page.locator('.sheet')).not.toContainText('Revenez demain');
  });
});

test('a no, on the home page: what it was for is asked, a missing child among that, and another case', async ({
  page,
  server,
}) => {
  await open(page, server, 'fr/');
  for (const [to, other] of [
    ['tel:17', 'Appelez le 17 dès qu’il y a danger'],
    ['tel:116000', 'Préparez et accueillez son retour'],
  ] as const)
    await test.step(to, async () => {
      if (to === 'tel:116000') await open(page, server, 'fr/contacts/');
      await call(page, to);
      await answer(page, 'On m’a dit non').click();
      await expect(bar(page)).toContainText('C’était pour quoi ?');
      await expect(answer(page, other)).toBeVisible();
      await answer(page, 'Signalez la disparition').click();
      await expect(bar(page)).toContainText('La loi ne fixe pas de délai.');
    });
  await test.step('none of them: the no is noted all the same', async () => {
    await call(page, 'tel:116000');
    await answer(page, 'On m’a dit non').click();
    await answer(page, 'Autre cas').click();
    await expect(bar(page)).toContainText('Noté pour cette visite');
  });
});

test('somebody answered: the act that the call is, is done; one tap takes that back', async ({ page, server }) => {
  await openPlan(page, server, GONE);
  await call(page, 'tel:17');
  await answer(page, 'On m’a répondu').click();
  const act = bar(page).getByRole('checkbox', { name: 'Signalez la disparition' });
  await expect(act).toBeChecked();
  await expect(bar(page)).toContainText('C’est fait');
  await expect(page.locator('.plan-head')).toContainText(/^\D*1 sur/);
  await act.uncheck({ force: true });
  await expect(page.locator('.plan-head')).toContainText(/^\D*0 sur/);
});

test('somebody answered: what was promised is one tap more, and stands with its day in what is followed', async ({
  page,
  server,
}) => {
  await open(page, server, 'fr/contacts/enfance-en-danger/');
  await call(page, 'tel:119');
  await answer(page, 'On m’a répondu').click();
  await answer(page, 'On m’a promis quelque chose').click();
  await expect(bar(page).getByLabel('Pour quel jour')).toBeFocused();
  await bar(page).getByLabel('Pour quel jour').fill('2031-12-03');
  await bar(page).getByLabel('Ce qu’on m’a promis').fill('une éducatrice rappelle');
  await answer(page, 'Mettre dans mon suivi').click();
  await expect(bar(page)).toContainText('C’est dans votre suivi, pour le 3 décembre 2031.');
  expect(await keptKeys(page)).toEqual([]);
  await bar(page).getByRole('link', { name: 'Mon suivi' }).click();
  const main = page.locator('main > :not(.after-call)');
  await expect(main.getByText('Rappeler : 119, enfance en danger : une éducatrice rappelle').first()).toBeVisible();
  await test.step('taking it back takes back the date too', async () => {
    await answer(page, 'Annuler').click();
    await expect(main.getByText('une éducatrice rappelle')).toHaveCount(0);
  });
});

test('left by the quick exit: nobody is asked, also where the page comes back', async ({ page, server }) => {
  await playAway(page);
  await open(page, server, 'fr/contacts/enfance-en-danger/');
  await call(page, 'tel:119');
  await expect(bar(page)).toBeVisible();
  await exit(page).click();
  await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
  await page.goBack();
  await setSight(page, 'hidden');
  await setSight(page, 'visible');
  await expect(bar(page)).toHaveCount(0);
});

test('in a visit that leaves nothing, and for a professional, nothing is written', async ({ page, server }) => {
  await test.step('a professional is told so', async () => {
    await openPlan(page, server, { ...GONE, who: ['professional'] });
    await call(page, 'tel:119');
    await answer(page, 'On m’a répondu').click();
    await expect(bar(page)).toContainText('Rien n’est noté.');
    await expect(answer(page, 'On m’a promis quelque chose')).toHaveCount(0);
  });
  await test.step('a phone that keeps a plan, read without leaving anything, keeps no refusal', async () => {
    await openPlan(page, server, GONE);
    await page.locator('.keep-row').getByRole('button', { name: 'Le garder' }).click();
    await page.locator('.keep-row').getByRole('button', { name: 'Garder sur ce téléphone' }).click();
    await expect.poll(() => keptKeys(page)).toContain('plans');
    await page.locator('a[href="/fr/plus/"]:visible').click();
    await page.getByRole('main').getByRole('link', { name: 'Réglages' }).click();
    await page.getByRole('button', { name: 'Ne plus garder le guide ici' }).click();
    await page.locator('.bottom').getByRole('link', { name: 'Mon plan' }).click();
    await page.locator('.first-card').getByRole('button', { name: 'On m’a dit non' }).click();
    await expect(page.locator('.refused')).toContainText('Rien n’est noté.');
    await expect(page.locator('.refused')).not.toContainText('refus noté');
  });
});

test('the two answers stand at the foot of a procedure', async ({ page, server }) => {
  await open(page, server, 'fr/demarches/porter-plainte/');
  await foot(page).getByRole('checkbox', { name: 'C’est fait' }).check();
  await foot(page).getByRole('button', { name: 'On m’a dit non' }).click();
  await expect(page.locator('.refused')).toContainText('1 refus noté');
  await expect(page.locator('.refused').getByRole('link', { name: /^L’étape d’après/ })).toHaveText(
    'L’étape d’après : Répondez à un refus de plainte',
  );
  await test.step('said twice it is one refusal', async () => {
    await foot(page).getByRole('button', { name: 'On m’a dit non' }).click();
    await foot(page).getByRole('button', { name: 'On m’a dit non' }).click();
    await expect(page.locator('.refused')).toContainText('1 refus noté');
  });
});
