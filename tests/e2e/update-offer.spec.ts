import { builtContent } from '../support/built-pack.ts';
import { checkForUpdate, expect, heading, isReady, isStored, test } from '../support/guide.ts';
import { inWords } from '../support/in-words.ts';
import { accept, DIST_B, LATER, offer, openStored } from '../support/newer.ts';

test('a newer edition comes without a word, and waits as long as the person wants', async ({
  page,
  server,
  context,
}) => {
  await openStored(page, `${server.url}fr/reglages/`);
  await expect(page.getByText(/^Prêt hors connexion/)).toBeVisible();
  const urgent = await context.newPage();
  await urgent.goto(`${server.url}fr/urgence/`);
  await isReady(urgent);

  await test.step('while a newer edition comes, what is stored is still said to be ready', async () => {
    await page.evaluate(() => {
      const said: string[] = ((window as unknown as { said: string[] }).said = []);
      const line = document.querySelector('main');
      new MutationObserver(() => said.push(line?.textContent ?? '')).observe(line ?? document, {
        childList: true,
        subtree: true,
        characterData: true,
      });
    });
    await server.publish(DIST_B);
    expect(await checkForUpdate(page)).toBe('installed');
    await expect(offer(page)).toBeVisible();
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said.filter((words) => /pas encore prêt|préparation/i.test(words))).toEqual([]);
  });

  await test.step('on the page with the numbers nothing moves when a newer edition comes', async () => {
    expect(await checkForUpdate(urgent)).toBe('installed');
    const calls = urgent.locator('main a[href="tel:17"]').first();
    const before = await calls.boundingBox();
    await urgent.getByRole('link', { name: 'Accueil' }).first().click();
    await expect(offer(urgent)).toBeVisible();
    await urgent.goBack();
    await expect(offer(urgent)).toBeVisible();
    expect(before?.y).toBeLessThan((await calls.boundingBox())?.y ?? 0);
    await urgent.close();
  });

  await test.step('PW-4: a number that has changed is quoted, also where one calls, and can be put off', async () => {
    const quoted = page.getByRole('status').filter({ hasText: '+33 1 53 06 38 94' });
    const opened = async (path: string): Promise<void> => {
      await page.goto(server.url + path);
      await isReady(page);
    };
    await opened('');
    await expect(quoted).toContainText('le +33 1 53 06 38 94 devient le +33 1 99 00 12 34.');
    for (const path of ['fr/urgence/', 'fr/contacts/']) {
      // such a page says it as it is drawn or not at all, and on a busy machine the browser may tell of the newer
      // edition after that: the person sees it the next time
      await expect(async () => {
        await opened(path);
        await expect(quoted, path).toBeVisible({ timeout: 1000 });
      }).toPass();
      await page.getByRole('button', { name: 'Plus tard' }).click();
      await expect(quoted, path).toHaveCount(0);
    }
    await opened('fr/signes/');
    await expect(quoted).toHaveCount(0);
  });

  await test.step('an update says before that ticked signs will go', async () => {
    await page.locator('main summary').first().click();
    await page.locator('main input[type="checkbox"]').first().check();
    await page.getByRole('link', { name: 'Accueil' }).click();
    await expect(page.locator('.update').getByText('Les signes cochés s’effaceront.')).toBeVisible();
  });

  await test.step('a new edition waits as long as the person wants', async () => {
    await expect(offer(page)).toBeVisible();
    await page.getByRole('button', { name: 'Plus tard' }).click();
    await expect(offer(page)).toHaveCount(0);
    await expect(page.locator('.foot')).toContainText(inWords(builtContent().edition));
  });
});

test('the edition that is there stays, whole, when a newer one fails, and nothing is tried without end', async ({
  page,
  server,
}) => {
  await openStored(page, server.url);
  let isBroken = true;
  const asked: string[] = [];
  server.fail(({ url = '' }, response) => {
    if (!url.includes('/core.fr.')) return false;
    asked.push(url);
    if (!isBroken) return false;
    response.writeHead(503).end();
    return true;
  });
  await server.publish(DIST_B);
  expect(await checkForUpdate(page)).toBe('redundant');
  asked.length = 0;
  await expect(offer(page)).toHaveCount(0);
  for (const [path, title] of [
    ['fr/contacts/', 'Appeler'],
    ['fr/demarches/porter-plainte/', 'Porte'],
    ['fr/urgence/', 'Qui appeler maintenant'],
  ] as const) {
    await page.goto(server.url + path);
    await isReady(page);
    await expect(heading(page)).toContainText(title);
  }
  await page.goto(`${server.url}fr/reglages/`);
  await isReady(page);
  await expect(page.getByText(/^Prêt hors connexion/)).toBeVisible();
  // each page that is opened looks, as the browser does by itself; the file that fails is asked for twice at most
  expect(asked.length).toBeLessThanOrEqual(4 * 2 * 2);
  isBroken = false;
  // the one that fails may still be under way
  await expect.poll(() => checkForUpdate(page)).toBe('installed');
  await expect(offer(page)).toBeVisible();
});

test('looks for a newer edition on the first page of a visit, and when one comes back, every 30 s at most', async ({
  page,
  server,
}) => {
  await page.addInitScript(() => {
    type Update = (this: ServiceWorkerRegistration) => Promise<ServiceWorkerRegistration>;
    const real = Object.getOwnPropertyDescriptor(ServiceWorkerRegistration.prototype, 'update')?.value as Update;
    Object.assign(window, { looked: 0 });
    ServiceWorkerRegistration.prototype.update = function update(this: ServiceWorkerRegistration) {
      (window as unknown as { looked: number }).looked += 1;
      return real.call(this);
    };
  });
  await page.clock.install();
  await openStored(page, server.url);
  const looked = () => page.evaluate(() => (window as unknown as { looked: number }).looked);
  expect(await looked()).toBe(1);
  await page.clock.fastForward(10_000);
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  expect(await looked()).toBe(1);
  await server.publish(DIST_B);
  for (const [at, name] of ['focus', 'pageshow', 'online'].entries()) {
    await page.clock.fastForward(31_000);
    await page.evaluate((event) => dispatchEvent(new Event(event)), name);
    expect(await looked(), name).toBe(at + 2);
  }
  await page.clock.fastForward(31_000);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect(await looked()).toBe(5);
  await expect(offer(page)).toBeVisible();
});

test('a page of a first visit, which no worker answers yet, takes the newer edition too', async ({ page, server }) => {
  await page.goto(server.url);
  await isReady(page);
  await isStored(page);
  // such a page asks the host for its scripts, which has those of one edition only
  await page.waitForFunction(async () => {
    const cache = await caches.open((await caches.keys())[0] ?? '');
    const script = (await cache.keys()).find(({ url }) => url.includes('/small-later-'));
    return script !== undefined && (await import(script.url).then(Boolean));
  });
  await server.publish(DIST_B);
  await checkForUpdate(page);
  await accept(page);
  await expect(page.locator('.foot')).toContainText(LATER);
});
