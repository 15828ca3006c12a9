import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { read } from '../support/dist.ts';
import { unzip } from '../support/unzip.ts';
import { DIST_LANGUAGES, expect, isReady, test as base, type Host } from '../support/guide.ts';

/** The guide in French and in `qps`, which is written from right to left. Nothing here asks for words of either. */
const test = base.extend<{ server: Host }>({
  // eslint-disable-next-line no-empty-pattern
  server: async ({}, use) => {
    const server = await serve(DIST_LANGUAGES);
    await use({ ...server, fail: () => undefined });
    await server.stop();
  },
});

const LOCALES = ['fr', 'qps'] as const;
type Locale = (typeof LOCALES)[number];
const DIR = { fr: 'ltr', qps: 'rtl' } as const;
const otherThan = (locale: Locale): Locale => (locale === 'fr' ? 'qps' : 'fr');

/** One page of each kind, below the folder of a language. */
const PAGES = [
  '',
  'urgence/',
  'parcours/',
  'demarches/',
  'demarches/porter-plainte/',
  'signes/',
  'signes/images/',
  'contacts/',
  'contacts/enfance-en-danger/',
  'pages/',
  'pages/les-delais/',
  'pages/qui-fait-quoi/',
  'lettres/',
  'lettres/saisir-le-juge/',
  'mots/',
  'nouveautes/',
  'plus/',
  'pres-de-chez-vous/',
  'a-propos/',
  'reglages/',
  'chercher/',
  'debut/',
  'nulle-part/',
] as const;

async function openPage(page: Page, server: Host, path: string): Promise<void> {
  await page.goto(server.url + path);
  await isReady(page);
}

/** What the worker counts for the page that is open, once it has all of it. */
const isWhole = (page: Page, locale: Locale): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(async (of) => {
        const { active } = await navigator.serviceWorker.ready;
        const { done, total, lacks } = await new Promise<{ done: number; total: number; lacks: boolean }>((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = (event) => resolve(event.data as { done: number; total: number; lacks: boolean });
          active?.postMessage({ type: 'STATUS', locale: of }, [port2]);
        });
        return !lacks && done === total;
      }, locale),
    )
    .toBe(true);

const storedPaths = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () =>
    (
      await Promise.all(
        (await caches.keys()).map(async (name) =>
          (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname),
        ),
      )
    )
      .flat()
      .sort(),
  );

/** The stored files that only this language needs, its sentence left out. */
const filesOf = (locale: Locale, paths: readonly string[]): readonly string[] =>
  paths.filter(
    (path) => (path.startsWith(`/${locale}/`) && !path.includes('not-stored')) || path.includes(`.${locale}.`),
  );

const isIn = (page: Page, locale: Locale): Promise<void> =>
  expect(page.locator(`html[lang="${locale}"][dir="${DIR[locale]}"]`)).toBeAttached();

/** What axe finds wrong. It knows no language of private use, such as `qps`. */
async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .disableRules(['html-lang-valid', 'valid-lang'])
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Answers whatever is asked with its first option, down to the list of answers. */
async function answerFirst(page: Page): Promise<number> {
  const check = page.locator('dl.answers');
  const form = page.locator('form.question:visible');
  for (let asked = 0; ; asked++) {
    await expect(form.or(check)).toBeVisible();
    if (await check.isVisible()) return asked;
    const question = await form.getAttribute('data-question');
    await form.locator('input').first().check();
    await form.locator('button[type="submit"]').click();
    await expect(page.locator(`form.question[data-question="${question}"]:visible`)).toHaveCount(0);
  }
}

/** From the home page to the first question. */
async function beginHere(page: Page): Promise<void> {
  await page.locator('a[data-door="flow"]').click();
  await page.locator('a[href="#garder"]').click();
  await expect(page.locator('form.question:visible')).toBeVisible();
}

const toPlan = (page: Page): Promise<void> => page.locator('main .button[data-look="main"]:visible').click();

for (const locale of LOCALES) {
  test(`in ${locale}: home, flow, plan, procedure, letter and search`, async ({ page, server }) => {
    await openPage(page, server, `${locale}/`);
    await isIn(page, locale);
    await beginHere(page);
    expect(await answerFirst(page)).toBeGreaterThan(2);
    await toPlan(page);
    await expect(page.locator('section.band article').first()).toBeVisible();
    await page.locator('section.band article a[href*="/demarches/"]').first().click();
    await expect(page.locator('main .steps').first()).toBeVisible();
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/${locale}/demarches/[a-z-]+/$`));
    await openPage(page, server, `${locale}/lettres/saisir-le-juge/`);
    await page.locator('.letter-form input[type="text"]:visible').first().fill('A. B.');
    await expect(page.locator('.sheet')).toContainText('A. B.');
    // the office reads French, and so does whoever checks the file's spelling
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.letter .actions button').last().click(),
    ]);
    const styles = unzip(readFileSync(await file.path()), 'word/styles.xml');
    expect(styles.match(/<w:lang [^>]*>/g)).toEqual(['<w:lang w:val="fr-FR" w:eastAsia="fr-FR"/>']);
    await openPage(page, server, `${locale}/chercher/`);
    await page.getByRole('searchbox').fill('119');
    await expect(page.locator(`main a[href="/${locale}/contacts/enfance-en-danger/"]`).first()).toBeVisible();
    await isIn(page, locale);
  });

  test(`in ${locale}: every kind of page with the server stopped`, async ({ page, server }) => {
    test.slow();
    await openPage(page, server, `${locale}/`);
    await isWhole(page, locale);
    await server.stop();
    for (const path of PAGES) {
      await openPage(page, server, `${locale}/${path}`);
      await isIn(page, locale);
      await expect(page.locator('main h1:visible'), path).toHaveCount(1);
    }
    await page.getByRole('searchbox').count();
    await openPage(page, server, `${locale}/chercher/`);
    await page.getByRole('searchbox').fill('119');
    await expect(page.locator(`main a[href="/${locale}/contacts/enfance-en-danger/"]`).first()).toBeVisible();
  });

  test(`a phone that opens ${locale} alone asks for no file of the other language, and stores none`, async ({
    page,
    server,
    context,
  }) => {
    const asked: string[] = [];
    context.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await openPage(page, server, `${locale}/`);
    await isWhole(page, locale);
    const stored = await storedPaths(page);
    expect(filesOf(locale, stored).length).toBeGreaterThanOrEqual(5);
    expect(filesOf(otherThan(locale), [...stored, ...asked])).toEqual([]);
    // another visit brings no more
    await openPage(page, server, `${locale}/signes/`);
    await isWhole(page, locale);
    expect(await storedPaths(page)).toEqual(stored);
  });

  test(`${locale} that was never opened says so without a network, in its own words, and leads on`, async ({
    page,
    server,
  }) => {
    const known = otherThan(locale);
    await openPage(page, server, `${known}/`);
    await isWhole(page, known);
    await server.stop();
    await page.goto(`${server.url}${locale}/demarches/`);
    await isIn(page, locale);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('a[href="tel:17"]')).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await page.locator('.exit a').click();
    await expect(page.locator('details a')).toHaveAttribute('href', `/${known}/debut/`);
    await page.goBack();
    await page.locator(`li a[hreflang="${known}"]`).click();
    await isReady(page);
    await isIn(page, known);
  });
}

test('a language that is opened with a network is stored beside the first, and both are there without one', async ({
  page,
  server,
}) => {
  await openPage(page, server, 'fr/');
  await isWhole(page, 'fr');
  await page.locator('.languages a[lang="qps"]').click();
  await isReady(page);
  await isIn(page, 'qps');
  await isWhole(page, 'qps');
  await openPage(page, server, 'qps/reglages/');
  await expect(page.locator('.offline')).toHaveAttribute('data-state', 'ready');
  await server.stop();
  for (const locale of LOCALES)
    for (const path of ['', 'demarches/porter-plainte/']) {
      await openPage(page, server, `${locale}/${path}`);
      await isIn(page, locale);
      await expect(page.locator('main h1:visible')).toHaveCount(1);
    }
});

test('"ready offline" is not said of a language that is still on its way', async ({ page, context }) => {
  let hold = true;
  const server = await serve(DIST_LANGUAGES, {
    before: ({ url }, response) => {
      if (!hold || !/qps\/pause/.test(url ?? '')) return false;
      response.writeHead(503).end();
      return true;
    },
  });
  const host = { ...server, fail: () => undefined };
  await openPage(page, host, 'fr/reglages/');
  await expect(page.locator('.offline')).toHaveAttribute('data-state', 'ready');
  const other = await context.newPage();
  await openPage(other, host, 'qps/reglages/');
  await expect(other.locator('.offline')).toHaveAttribute('data-state', 'not-ready');
  hold = false;
  await other.locator('.offline button').click();
  await expect(other.locator('.offline')).toHaveAttribute('data-state', 'ready');
  await server.stop();
});

test('everything that was stored goes with "keep it here no longer", in both languages', async ({ page, server }) => {
  await openPage(page, server, 'fr/');
  await isWhole(page, 'fr');
  await openPage(page, server, 'qps/reglages/');
  await isWhole(page, 'qps');
  await page.locator('section:has(> .offline) > .button').click();
  await expect(page.locator('.offline')).toHaveAttribute('data-state', 'off');
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
});

test('the language changes in the middle of the questions, and no answer is lost', async ({ page, server }) => {
  await openPage(page, server, 'fr/');
  await beginHere(page);
  const form = page.locator('form.question:visible');
  const first = await form.getAttribute('data-question');
  const value = await form.locator('input').first().getAttribute('value');
  await form.locator('input').first().check();
  await form.locator('button[type="submit"]').click();
  await expect(page.locator(`form.question[data-question="${first}"]:visible`)).toHaveCount(0);
  await page.locator('a.bar-back').click();
  await page.locator('a.bar-back').click();
  await openPage(page, server, 'fr/');
  await page.locator('.languages a[lang="qps"]').click();
  await isReady(page);
  await isIn(page, 'qps');
  await page.goto(`${server.url}qps/parcours/`);
  await isReady(page);
  await answerFirst(page);
  await toPlan(page);
  await expect(page.locator('section.band article').first()).toBeVisible();
  expect(`${first} ${value}`).toBe('danger now');
});

test('what another language does not take over is said before', async ({ page, server }) => {
  await openPage(page, server, 'fr/');
  await expect(page.locator('.languages b')).toHaveCount(0);
  await openPage(page, server, 'fr/lettres/saisir-le-juge/');
  await page.locator('.letter-form input[type="text"]:visible').first().fill('A. B.');
  await page.locator('.bottom a').first().click();
  await expect(page.locator('.languages b')).toHaveCount(1);
});

test('a wrong address is answered in its own language by a host that has one 404 page, once scripts run', async ({
  page,
}) => {
  const server = await serve(DIST_LANGUAGES, {
    before: ({ url }, response) => {
      if (url !== '/qps/nulle-part/') return false;
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(read('404.html', DIST_LANGUAGES));
      return true;
    },
  });
  await page.goto(`${server.url}qps/nulle-part/`);
  await isReady(page);
  await isIn(page, 'qps');
  await expect(page.locator('main .button[data-look="main"]')).toHaveAttribute('href', '/qps/');
  await expect(page.locator('.languages a')).toHaveAttribute('href', '/fr/');
  await server.stop();
});

test('Back goes from one language to the other', async ({ page, server }) => {
  await openPage(page, server, 'fr/signes/');
  await openPage(page, server, 'fr/plus/');
  await page.locator('.languages a[lang="qps"]').click();
  await isReady(page);
  await isIn(page, 'qps');
  expect(new URL(page.url()).pathname).toBe('/qps/plus/');
  await page.goBack();
  await isIn(page, 'fr');
  await isReady(page);
  await expect(page.locator('.languages a[lang="qps"]')).toBeVisible();
});

test('a visit that keeps nothing keeps nothing in another language, and discreet mode stays discreet', async ({
  page,
  server,
}) => {
  await openPage(page, server, 'fr/');
  await page.locator('a[data-door="flow"]').click();
  await page.locator('.switch:visible').first().click();
  await page.locator('a[href="#lire"]').click();
  await expect(page.locator('form.question:visible')).toBeVisible();
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await page.locator('a.bar-back').click();
  await expect(page.locator('.languages a[lang="qps"]')).toBeVisible();
  await page.locator('.languages a[lang="qps"]').click();
  await isReady(page);
  await isIn(page, 'qps');
  expect(new URL(page.url()).pathname).toBe('/qps/debut/');
  await expect(page.locator('a[data-door="flow"]')).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('the quick exit leads to the pause page and the neutral start of its language', async ({
  page,
  server,
  context,
}) => {
  await openPage(page, server, 'qps/');
  await isWhole(page, 'qps');
  await openPage(page, server, 'qps/signes/');
  await context.setOffline(true);
  await page.locator('a.bar-exit').click();
  await expect(page).toHaveURL(/\/qps\/pause\.html$/);
  await isIn(page, 'qps');
  await page.goBack();
  await expect(page).toHaveURL(/\/qps\/debut\/$/);
});

test('without scripts the choice of a language is a plain link', async ({ browser, server }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(server.url);
  await page.locator('.languages a[lang="qps"]').click();
  await isIn(page, 'qps');
  expect(new URL(page.url()).pathname).toBe('/qps/');
  await page.goto(`${server.url}qps/nulle-part/`);
  await isIn(page, 'qps');
  await page.locator('.languages a[lang="fr"]').click();
  await isIn(page, 'fr');
  await context.close();
});

test('the choice of a language pushes neither the two ways on nor the numbers out of sight', async ({
  page,
  server,
}) => {
  await openPage(page, server, '');
  const menu = await page.locator('.bottom').evaluate((one) => one.getBoundingClientRect().top);
  const bottoms = (selector: string): Promise<readonly number[]> =>
    page.locator(selector).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
  for (const bottom of await bottoms('.languages, [data-door] strong')) expect(bottom).toBeLessThan(menu);
  await page.setViewportSize({ width: 1280, height: 800 });
  const calls = await bottoms('.call-tile .num');
  expect(calls.length).toBeGreaterThan(1);
  for (const bottom of calls) expect(bottom).toBeLessThan(800);
});

test('the menu of a phone is one row with words of either language, whole ones at the usual size of text', async ({
  page,
  server,
}) => {
  for (const locale of LOCALES)
    for (const size of ['normal', 'large']) {
      await openPage(page, server, `${locale}/signes/`);
      await page.evaluate((value) => document.documentElement.setAttribute('data-size', value), size);
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 640 });
        const places = await page.locator('.bottom a').evaluateAll((all) =>
          all.map((one) => {
            const { left, right, top, bottom } = one.getBoundingClientRect();
            const parts = [...one.children].map((part) => part.getBoundingClientRect());
            const isInside = parts.every((part) => part.left >= left && part.right <= right && part.bottom <= bottom);
            const word = document.createRange();
            word.selectNodeContents(one.querySelector('span') as Element);
            return { left, right, top, bottom, isInside, lines: word.getClientRects().length };
          }),
        );
        const on = `${locale}, ${size}, ${width} px`;
        const row = places.toSorted((a, b) => a.left - b.left);
        expect(row, on).toHaveLength(5);
        expect(new Set(row.map(({ top }) => top)).size, on).toBe(1);
        for (const [at, place] of row.entries()) {
          expect(place.left, on).toBeCloseTo(row[at - 1]?.right ?? 0);
          expect(place.right - place.left, on).toBeGreaterThanOrEqual(44);
          expect(place.bottom - place.top, on).toBeGreaterThanOrEqual(44);
          expect(place.isInside, on).toBe(true);
          if (size === 'normal') expect(place.lines, on).toBe(1);
          if (locale === 'fr' && size === 'normal') expect(place.right - place.left, on).toBeCloseTo(width / 5);
        }
        expect(row.at(-1)?.right, on).toBeCloseTo(width);
        expect(row[0]?.bottom, on).toBeCloseTo(640);
      }
    }
});

test('nothing of qps is wider than a phone of 320 px, and axe finds nothing, on any kind of page', async ({
  page,
  server,
}) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  const found: string[] = [];
  for (const path of PAGES) {
    await openPage(page, server, `qps/${path}`);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) found.push(`${path}: ${width} px wide`);
    found.push(...(await faults(page)).map((fault) => `${path}: ${fault}`));
  }
  expect(found).toEqual([]);
});

test('no French word stands on a page in qps, but inside what is marked as French', async ({ page, server }) => {
  test.slow();
  const wordsOf = (selector: string): Promise<readonly string[]> =>
    page.evaluate((which) => {
      const body = document.body.cloneNode(true) as HTMLElement;
      const parts = which === '' ? [body] : [...body.querySelectorAll(which)];
      // what is marked as French, and numbers and addresses, which are of no language
      if (which === '')
        for (const one of body.querySelectorAll('[lang="fr"], bdi[dir="ltr"], script, style')) one.remove();
      const said = which === '' ? [...body.querySelectorAll('[aria-label]')] : [];
      const texts = [
        ...parts.map((one) => one.textContent),
        ...said.map((one) => one.getAttribute('aria-label') ?? ''),
      ];
      const shown = [document.title, ...texts].join(' ').replace(/[\w-]+(?:[./][\w-]+)+/g, ' '); // a site
      return [...new Set(shown.match(/\p{L}{4,}/gu) ?? [])];
    }, selector);
  // an attribute cannot say that the name in it is French
  await openPage(page, server, 'qps/contacts/');
  const names = await wordsOf('[lang="fr"]');
  expect(names.length).toBeGreaterThan(20);
  const found: string[] = [];
  for (const path of PAGES) {
    await openPage(page, server, `fr/${path}`);
    await page.evaluate(() => document.documentElement.removeAttribute('lang'));
    const french = new Set(await wordsOf(''));
    expect(french.size, path).toBeGreaterThan(5);
    await openPage(page, server, `qps/${path}`);
    found.push(
      ...(await wordsOf(''))
        .filter((word) => french.has(word) && !names.includes(word))
        .map((word) => `${path}: ${word}`),
    );
  }
  // the name of the edition
  expect(found.filter((line) => !line.endsWith(': Repères'))).toEqual([]);
});
