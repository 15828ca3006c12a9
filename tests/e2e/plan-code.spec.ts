import type { Page } from '@playwright/test';
import { encode } from 'uqr';
import { BLACKMAIL, CALM, expect, heading, isReady, isStored, open, test } from '../support/guide.ts';
import { currentOf, keepPlan, openFollow } from '../support/follow.ts';
import { listDatabases } from '../support/kept.ts';
import { expectState, openPlan, shownPlaces, tick } from '../support/plan.ts';

const codeShown = (page: Page) => page.locator('.code-groups');
const field = (page: Page) => page.getByLabel('Le code reçu');
const see = (page: Page) => page.getByRole('button', { name: 'Voir ce qu’il contient' });
const opened = (page: Page) => page.getByRole('heading', { name: 'Ce code contient' });
const take = (page: Page) => page.getByRole('button', { name: 'Reprendre ce plan' });
const fault = (page: Page) => page.locator('.plan-code [role="alert"]');

/** From the plan to the page of the code, and makes it; returns it as it is shown. */
async function makeCode(page: Page): Promise<string> {
  await page.getByText('Ce que garde ce plan').click();
  await page.getByRole('main').getByRole('link', { name: 'Un plan par code' }).click();
  await expect(codeShown(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Faire le code' }).click();
  return ((await codeShown(page).textContent()) ?? '').trim();
}

/** Makes the code on its own page. */
async function remade(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Faire le code' }).click();
  return (await codeShown(page).textContent()) ?? '';
}

async function typeCode(page: Page, code: string): Promise<void> {
  await field(page).fill(code);
  await see(page).click();
}

/** A second phone. */
const another = async (page: Page): Promise<Page> => {
  const browser = page.context().browser();
  if (!browser) throw new Error('no browser');
  const { viewport = null, userAgent = '' } = test.info().project.use;
  const context = await browser.newContext({ viewport, userAgent, locale: 'fr-FR', serviceWorkers: 'block' });
  return context.newPage();
};

/** Everything that the browser holds of a page: its addresses, its history, its stores, its title. */
const heldBy = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const entries = (
      globalThis as { navigation?: { entries: () => { url: string; getState: () => unknown }[] } }
    ).navigation
      ?.entries()
      .map((entry) => [entry.url, entry.getState()]);
    const cached: string[] = [];
    for (const name of await caches.keys())
      cached.push(name, ...(await (await caches.open(name)).keys()).map(({ url }) => url));
    // but for what the tab has kept all along: the code of decision 15
    const tab = Object.entries(sessionStorage).filter(([key]) => key !== 'visit');
    return JSON.stringify([
      location.href,
      document.title,
      history.state,
      entries,
      cached,
      tab,
      Object.entries(localStorage),
    ]);
  });

const withoutBlanks = (code: string): string => code.replace(/\s/g, '');

test.describe('a plan goes from phone to phone', () => {
  test.use({ serviceWorkers: 'block' });

  test('by a code that is typed: the same plan, with the same ticks', async ({ page, server }) => {
    await openPlan(page, server, CALM);
    const [first = '', second = ''] = (await shownPlaces(page)).get('today') ?? [];
    await tick(page, first);
    await expectState(page, first, 'done');
    const places = await shownPlaces(page);
    await open(page, server, `fr/demarches/${second}/`);
    await page.locator('.steps .tick').first().click();
    await page.goBack();
    await isReady(page);
    const code = await makeCode(page);
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4} ){2,7}[0-9A-HJKMNP-TV-Z]{4}$/);

    const other = await another(page);
    await open(other, server, 'fr/code/');
    await expect(other.getByRole('button', { name: 'Faire le code' })).toHaveCount(0);
    await typeCode(other, ` ${code.toLowerCase().replaceAll(' ', '-').replaceAll('0', 'o')} `);
    await expect(opened(other)).toBeFocused();
    await expect(other.locator('.plan-code')).toContainText('C’est fait');
    await take(other).click();
    await other.getByRole('link', { name: 'Voir le plan' }).click();
    await expect(heading(other)).toHaveText('Mon plan');
    expect(await shownPlaces(other)).toEqual(places);
    await expectState(other, first, 'done');
    await open(other, server, `fr/demarches/${second}/`);
    await expect(other.locator('.steps .tick input').first()).toBeChecked();
    await expect(other.locator('.steps .tick input').nth(1)).not.toBeChecked();
    // nothing of it is kept, and the code is nowhere
    expect(await listDatabases(other)).toEqual([]);
    expect(await heldBy(other)).not.toContain(withoutBlanks(code));
    await other.context().close();
  });

  test('by a code that is wrong: it is said, nothing changes, and what was typed stays', async ({ page, server }) => {
    await openPlan(page, server, CALM);
    const code = withoutBlanks(await makeCode(page));
    const cases: readonly (readonly [string, RegExp])[] = [
      ['', /Tapez d’abord le code/],
      [code.slice(0, -1), /n’est pas entier/],
      [`${code}7`, /signes en trop/],
      [code.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')), /Un signe est faux/],
      [code.slice(0, 4) + (code[5] ?? '') + (code[4] ?? '') + code.slice(6), /Un signe est faux/],
      [code.replace(/.$/, 'U'), /«\sU\s» n’est dans aucun code/],
    ];
    await open(page, server, 'fr/code/');
    for (const [text, says] of cases) {
      await typeCode(page, text);
      await expect(fault(page)).toContainText(says);
      await expect(fault(page)).toContainText('Rien n’a changé sur ce téléphone');
      await expect(field(page)).toHaveValue(text);
      await expect(opened(page)).toHaveCount(0);
    }
    // the plan of this phone is as it was
    expect(withoutBlanks(await remade(page))).toBe(code);
  });

  test('and the plan that is here is replaced, set aside or left, as the person says', async ({ page, server }) => {
    await openPlan(page, server, BLACKMAIL);
    const code = await makeCode(page);

    const other = await another(page);
    await openPlan(other, server, CALM);
    const mine = await shownPlaces(other);
    await openFollow(other, server);
    await keepPlan(other);
    await open(other, server, 'fr/code/');
    await typeCode(other, code);
    await expect(other.getByText('Ce téléphone a déjà un plan.')).toBeVisible();
    await other.getByRole('button', { name: 'Ne rien reprendre' }).click();
    await expect(opened(other)).toHaveCount(0);
    await typeCode(other, code);
    await other.getByRole('button', { name: 'Reprendre, et mettre le plan d’ici de côté' }).click();
    await expect(other.getByText('Ce téléphone garde vos plans.')).toBeVisible();
    await other.getByRole('link', { name: 'Voir le plan' }).click();
    expect(await shownPlaces(other)).not.toEqual(mine);
    await expect.poll(async () => Object.keys((await currentOf(other)) as object)).toContain('answers');
    // the one from before is a tap away
    await openFollow(other, server);
    await other.locator('summary').filter({ hasText: 'Plusieurs enfants' }).click();
    await other.getByRole('button', { name: /Passer à/ }).click();
    await other.getByRole('main').getByRole('link', { name: 'Voir mon plan' }).click();
    expect(await shownPlaces(other)).toEqual(mine);
    await other.context().close();
  });

  test('shows exactly what the code holds, and hides it on a tap, on leaving the page and on coming back', async ({
    page,
    server,
  }) => {
    await openPlan(page, server, CALM);
    const code = await makeCode(page);
    const held = await page.locator('.plan-code .answers > div').count();
    expect(held).toBeGreaterThan(5);
    await page.getByRole('button', { name: 'Cacher le code' }).click();
    await expect(page.getByText(code)).toHaveCount(0);
    await page.getByRole('button', { name: 'Faire le code' }).click();
    await expect(codeShown(page)).toHaveText(code);
    await page.getByRole('link', { name: 'Accueil' }).first().click();
    await page.goBack();
    await expect(page.getByRole('button', { name: 'Faire le code' })).toBeVisible();
    await expect(codeShown(page)).toHaveCount(0);
  });
});

/** A page that leaves nothing of a code where others look: address, history, stores, title, what is sent. */
async function expectNothingOf(page: Page, code: string, asked: readonly string[]): Promise<void> {
  expect(await heldBy(page)).not.toContain(code);
  expect(asked.filter((url) => url.includes(code))).toEqual([]);
  expect(new URL(page.url()).hash).toBe('');
}

/** The addresses that go to a host: what stands behind the # is never among them. */
function watchRequests(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) asked.push(`${request.url()} ${request.postData() ?? ''}`);
  });
  return asked;
}

test.describe('a link that carries a code', () => {
  test('is opened at once, and the address, the history and the stores hold nothing of it', async ({
    page,
    server,
  }) => {
    await openPlan(page, server, CALM);
    const code = withoutBlanks(await makeCode(page));
    const other = await another(page);
    const asked = watchRequests(other);
    // what the page says of itself before any script of the app: the head's own script has taken it out by then
    await other.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      addEventListener('DOMContentLoaded', () => seen.push(location.href, document.documentElement.outerHTML));
    });
    const length = () => other.evaluate(() => history.length);
    await other.goto(`${server.url}fr/code/#${code}`);
    await isReady(other);
    await expect(opened(other)).toBeFocused();
    expect(await other.evaluate(() => (window as unknown as { seen: string[] }).seen.join(' '))).not.toContain(code);
    await expectNothingOf(other, code, asked);
    expect(await length()).toBe(2);
    // sending is not offered beside what came
    await expect(other.getByRole('heading', { name: 'Envoyer ce plan' })).toHaveCount(0);
    await take(other).click();
    await other.getByRole('link', { name: 'Voir le plan' }).click();
    await expect(heading(other)).toHaveText('Mon plan');
    await other.goBack();
    await isReady(other);
    await expect(opened(other)).toHaveCount(0);
    await expectNothingOf(other, code, asked);
    await other.reload();
    await isReady(other);
    await expect(opened(other)).toHaveCount(0);
    expect(await listDatabases(other)).toEqual([]);
    await other.context().close();
  });

  test('is opened in the page that is there already, and in small letters', async ({ page, server }) => {
    await openPlan(page, server, CALM);
    const code = withoutBlanks(await makeCode(page));
    const other = await another(page);
    const asked = watchRequests(other);
    await open(other, server, 'fr/code/');
    await other.evaluate((hash) => location.assign(hash), `#${code}`);
    await expect(opened(other)).toBeVisible();
    await expectNothingOf(other, code, asked);
    await other.getByRole('button', { name: 'Ne rien reprendre' }).click();
    await other.evaluate((hash) => location.assign(hash), `#${code.toLowerCase()}`);
    await expect(opened(other)).toBeVisible();
    await expectNothingOf(other, code.toLowerCase(), asked);
    await other.context().close();
  });

  test('that was cut says so, and the skip link of the page is no code', async ({ page, server }) => {
    await page.goto(`${server.url}fr/code/#0K7QM2`);
    await isReady(page);
    await expect(fault(page)).toBeVisible();
    expect(new URL(page.url()).hash).toBe('');
    await page.goto('about:blank');
    await open(page, server, 'fr/code/#contenu');
    await expect(fault(page)).toHaveCount(0);
  });

  test('is forgotten by the quick exit', async ({ page, server }) => {
    await openPlan(page, server, CALM);
    const code = await makeCode(page);
    await page.route('https://**', (route) => route.fulfill({ body: 'weather' }));
    await page.evaluate(() => dispatchEvent(new Event('reperes:leave')));
    await expect(codeShown(page)).toHaveCount(0);
    await expect(page.getByText(code)).toHaveCount(0);
  });
});

test.describe('with the guide stored', () => {
  test('a link opens without a network, from the worker’s shell, and leaves nothing behind', async ({
    page,
    server,
    context,
  }) => {
    await openPlan(page, server, CALM);
    const code = withoutBlanks(await makeCode(page));
    await isStored(page);
    const later = await context.newPage();
    await page.close();
    await context.setOffline(true);
    await later.goto(`${server.url}fr/code/#${code}`);
    await isReady(later);
    await expect(opened(later)).toBeVisible();
    await expectNothingOf(later, code, []);
  });
});

interface Stub {
  readonly text: string;
  readonly refuse?: string;
}

/** A camera that sees a screen with this code. The double stands at the edge: the reader is the real one. */
async function giveCamera(page: Page, { text, refuse }: Stub): Promise<void> {
  const modules = encode(text, { ecc: 'M', border: 4 }).data;
  await page.addInitScript(
    ({ modules: rows, refuse: why }) => {
      const tracks: MediaStreamTrack[] = [];
      Object.assign(window, { tracks });
      navigator.mediaDevices.getUserMedia = () => {
        if (why) return Promise.reject(new DOMException('', why));
        const canvas = document.createElement('canvas');
        Object.assign(canvas, { width: 640, height: 480 });
        const paper = canvas.getContext('2d');
        if (!paper) throw new Error('no canvas');
        const draw = (): void => {
          paper.fillStyle = '#998';
          paper.fillRect(0, 0, 640, 480);
          paper.save();
          paper.translate(180, 60);
          paper.rotate(0.12);
          const side = 9;
          for (const [y, row] of rows.entries())
            for (const [x, dark] of row.entries()) {
              paper.fillStyle = dark ? '#111' : '#eee';
              paper.fillRect(x * side, y * side, side, side);
            }
          paper.restore();
          requestAnimationFrame(draw);
        };
        draw();
        const stream = canvas.captureStream(15);
        tracks.push(...stream.getTracks());
        return Promise.resolve(stream);
      };
    },
    { modules, refuse },
  );
}

const openCamera = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Lire avec l’appareil photo' }).click();
  await expect(page.getByText('Les images restent sur ce téléphone')).toBeVisible();
  expect(await tracksOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ouvrir l’appareil photo' }).click();
};

const tracksOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { tracks: MediaStreamTrack[] }).tracks.map(({ readyState }) => readyState));

test.describe('the camera', () => {
  test.use({ serviceWorkers: 'block' });

  test('reads the code that the other phone shows, then stops', async ({ page, server }) => {
    await openPlan(page, server, CALM);
    const code = withoutBlanks(await makeCode(page));
    const other = await another(page);
    await giveCamera(other, { text: code });
    await open(other, server, 'fr/code/');
    await openCamera(other);
    await expect(opened(other)).toBeVisible();
    await expect.poll(() => tracksOf(other)).toEqual(['ended']);
    await take(other).click();
    await expect(other.getByRole('heading', { name: 'Le plan est repris.' })).toBeFocused();
    await other.context().close();
  });

  test('goes on past another code, and stops when the page is hidden, left, or left in a hurry', async ({
    page,
    server,
  }) => {
    await giveCamera(page, { text: 'https://example.org/' });
    await open(page, server, 'fr/code/');
    await openCamera(page);
    await expect(page.getByText('Ce n’est pas un code de plan.')).toBeVisible();
    expect(await tracksOf(page)).toEqual(['live']);
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
      Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect(page.getByText('L’appareil photo est fermé.')).toBeVisible();
    expect(await tracksOf(page)).toEqual(['ended']);
    for (const leave of [
      () => page.getByRole('button', { name: 'Fermer l’appareil photo' }).click(),
      () => page.evaluate(() => dispatchEvent(new Event('reperes:leave'))),
      () => page.getByRole('link', { name: 'Accueil' }).first().click(),
    ]) {
      await page.getByRole('button', { name: 'Lire avec l’appareil photo' }).click();
      await page.getByRole('button', { name: 'Ouvrir l’appareil photo' }).click();
      await expect.poll(() => tracksOf(page)).toContain('live');
      await leave();
      await expect.poll(() => tracksOf(page)).not.toContain('live');
    }
  });

  for (const [why, says] of [
    ['NotAllowedError', /L’appareil photo est refusé/],
    ['NotFoundError', /ne trouve pas d’appareil photo/],
  ] as const)
    test(`that does not come (${why}) leaves the field, and a sentence`, async ({ page, server }) => {
      await giveCamera(page, { text: 'x', refuse: why });
      await open(page, server, 'fr/code/');
      await openCamera(page);
      await expect(page.getByText(says)).toBeVisible();
      await expect(field(page)).toBeVisible();
    });
});
