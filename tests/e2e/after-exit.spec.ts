import { readFileSync } from 'node:fs';
import { DIST } from '../support/dist.ts';
import {
  answer,
  answerWith,
  BLACKMAIL,
  changeAnswers,
  expect,
  heading,
  isReady,
  isStored,
  open,
  test,
} from '../support/guide.ts';
import { openPlan } from '../support/plan.ts';
import { AWAY, exit, leaveTheFlow, playAway } from '../support/exit.ts';

test.describe('without a worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('EX-4: hides every word at once, even when the other site never comes', async ({ page, server }) => {
    await page.route(`${AWAY}**`, () => new Promise(() => undefined));
    await open(page, server, 'fr/demarches/porter-plainte/');
    const seen = await page.evaluate(() => {
      document.querySelector<HTMLElement>('.bar-exit')?.click();
      const cover = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
      return {
        title: document.title,
        words: document.body.innerText.trim(),
        cover: cover?.id,
        inert: document.getElementById('app')?.inert,
      };
    });
    expect(seen).toEqual({ title: 'Météo', words: 'Chargement.', cover: 'cloak', inert: true });
    expect(await page.locator('body').ariaSnapshot()).not.toMatch(/plainte|Urgence|Repères/);
  });

  test('EX-6: installed, it never opens another site in its own window', async ({ page, server }) => {
    await playAway(page);
    await page.addInitScript(() => {
      const real = window.matchMedia.bind(window);
      window.matchMedia = (query) =>
        query.includes('standalone') ? ({ matches: true } as MediaQueryList) : real(query);
    });
    await open(page, server);
    await exit(page).click();
    await expect(page).toHaveURL(/pause\.html$/);
  });

  test('EX-6: goes to the plain page when the network lies and the other site does not come', async ({
    page,
    server,
  }) => {
    await page.route(`${AWAY}**`, () => new Promise(() => undefined));
    await open(page, server);
    await exit(page).click({ noWaitAfter: true });
    await expect(page).toHaveURL(/pause\.html$/, { timeout: 10_000 });
  });

  test('EX-7: forgets the answers at once, even when the other site never comes', async ({ page, server }) => {
    await page.route(`${AWAY}**`, () => new Promise(() => undefined));
    await openPlan(page, server, BLACKMAIL);
    await changeAnswers(page);
    const app = (): Promise<string> => page.evaluate(() => document.getElementById('app')?.textContent ?? '');
    expect(await app()).toContain('Du chantage');
    const left = await page.evaluate(async () => {
      document.querySelector<HTMLElement>('.bar-exit')?.click();
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return { path: location.pathname, words: document.getElementById('app')?.textContent ?? '' };
    });
    expect(left.path, 'else the page itself is gone, and the test sees nothing').toBe('/fr/parcours/');
    expect(left.words).not.toContain('Du chantage');
  });

  test('EX-5: a page that comes back as it was, covered, is not covered for good', async ({ page, server }) => {
    await page.route(`${AWAY}**`, () => new Promise(() => undefined));
    await open(page, server, 'fr/signes/');
    // storage is blocked, so nothing but this document knows that it was left
    await page.evaluate(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new Error('blocked');
        },
      });
      document.querySelector<HTMLElement>('.bar-exit')?.click();
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await expect(page).toHaveURL(/\/fr\/debut\/$/);
    await expect(heading(page)).toHaveText('Repères');
  });

  test('EX-10, DG-5: after the exit the numbers are behind "Continuer", and nothing of the subject before it', async ({
    page,
    server,
  }) => {
    await leaveTheFlow(page, server);
    server.fail(({ url }, response) => /web-.*\.js/.test(url ?? '') && answerWith(response, 'text/plain', 'not found'));
    await page.goto(`${server.url}fr/signes/`);
    await expect(heading(page)).toHaveText('Repères');
    await expect(page.locator('.bar-urgent, a[href^="tel:"]').filter({ visible: true })).toHaveCount(0);
    await page.getByRole('link', { name: 'Continuer' }).click();
    await expect(page.getByRole('main').locator('a[href="tel:17"]:visible').first()).toBeVisible();
    await expect(page.getByRole('main').locator('a[href="tel:119"]:visible').first()).toBeVisible();
  });

  test('EX-4: works while the end of the page is still on its way, and hides the sentence for a guide that does not come', async ({
    page,
    server,
  }) => {
    await playAway(page);
    const html = readFileSync(`${DIST}/index.html`, 'utf8');
    server.fail(
      ({ url }, response) =>
        url === '/' &&
        (response
          .writeHead(200, { 'content-type': 'text/html' })
          .write(html.slice(0, html.lastIndexOf('</script>') + 9)),
        true),
    );
    await page.goto(server.url, { waitUntil: 'commit' });
    await page.locator('#cloak').waitFor({ state: 'attached' });
    await exit(page).click();
    await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();

    server.fail(
      ({ url = '' }, response) => /\/assets\/index-.*\.js$/.test(url) && (response.writeHead(404).end(), true),
    );
    await page.unroute(`${AWAY}**`);
    await page.route(`${AWAY}**`, () => undefined); // never comes
    await page.goto(`${server.url}fr/urgence/`);
    const sentence = page.locator('#load-failed');
    await expect(sentence).toBeVisible();
    await exit(page).click();
    await expect(sentence).toBeHidden();
  });
});

test('EX-5, EX-7: after the exit Back shows only the neutral start, and the flow begins again', async ({
  page,
  server,
}) => {
  await leaveTheFlow(page, server);
  await test.step('EX-5: leaves one word in the tab’s memory, and nothing else', async () => {
    await page.goto(`${server.url}fr/debut/`);
    expect(await page.evaluate(() => Object.fromEntries(Object.entries(sessionStorage)))).toEqual({ left: '1' });
    expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([]);
  });
  await test.step('EX-7: the flow begins again after the exit', async () => {
    await page.goto(server.url);
    await page.getByRole('link', { name: 'Continuer' }).click();
    await page.getByRole('link', { name: /Je cherche quoi faire/ }).click();
    await expect(heading(page)).toContainText('peut-il le regarder');
    await page.getByRole('link', { name: /Non, personne/ }).click();
    await answer(page, BLACKMAIL);
  });
  await test.step('EX-5: replaces the page, and Back shows only the neutral start', async () => {
    await exit(page).click();
    await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
    await page.goBack();
    await expect(heading(page)).toHaveText('Repères');
    await expect(page).toHaveURL(/\/fr\/debut\/$/);
    await expect(page.locator('form.question')).toHaveCount(0);
    await page.getByRole('link', { name: 'Continuer' }).click();
    await expect(heading(page)).toContainText('Vous vous inquiétez');
  });
});

test('EX-5: in discreet mode too, where every page has the address of the start, Back shows only the start', async ({
  page,
  server,
}) => {
  await playAway(page);
  await open(page, server, 'fr/reglages/');
  await page.getByText('Mode discret').click();
  await page.getByRole('link', { name: 'Appeler', exact: true }).locator('visible=true').first().click();
  await expect(heading(page)).toHaveText('Appeler');
  await page.getByRole('link', { name: 'Urgence : les numéros à appeler' }).click();
  await expect(heading(page)).toHaveText('Qui appeler maintenant');
  await exit(page).click();
  await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
  for (const back of ['once', 'twice']) {
    await page.goBack();
    await expect(heading(page), back).toHaveText('Repères');
    await expect(page.getByText('Qui appeler maintenant')).toHaveCount(0);
    await expect(page.getByText('Appeler', { exact: true })).toHaveCount(0);
  }
});

test('EX-6: offline it goes to a plain page of its own, back only after two taps', async ({
  page,
  server,
  context,
}) => {
  await open(page, server);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  await page.reload();
  await context.setOffline(true);
  await exit(page).click();
  await expect(page).toHaveURL(/pause\.html$/);
  await expect(page.getByText('Pas de connexion.')).toBeVisible();
  const text = await page.locator('body').innerText();
  expect(text).not.toMatch(/Repères|enfant|guide/i);
  await expect(page.getByRole('link', { name: 'Reprendre' })).toBeHidden();
  await page.getByText('Options').click();
  await page.getByRole('link', { name: 'Reprendre' }).click();
  await expect(heading(page)).toHaveText('Repères');
});

test('DG-5: with the guide stored, the neutral start never shows a word of the subject, not even before the app is there', async ({
  page,
  server,
}) => {
  await open(page, server);
  await isStored(page);
  await page.addInitScript(() => {
    const seen: string[] = ((window as unknown as { seen: string[] }).seen = []);
    new MutationObserver(() => seen.push(document.querySelector('main')?.textContent ?? '')).observe(document, {
      childList: true,
      subtree: true,
    });
  });
  await page.goto(`${server.url}fr/debut/`);
  await isReady(page);
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen.join(' '));
  expect(seen).toContain('Un guide à lire');
  expect(seen).not.toMatch(/116 000|119|enfant|Un instant/);
});
