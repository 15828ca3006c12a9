import type { Page } from '@playwright/test';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { builtContent } from '../support/built-pack.ts';
import { read } from '../support/dist.ts';
import { startSlowNetwork } from '../support/slow-network.ts';
import { keptKeys } from '../support/kept.ts';
import { expect, isReady, isStored, test } from '../support/guide.ts';

const DIST = await ensureBuild('dist');
test.use({ site: { dist: DIST } });

const pack = builtContent();
const withHours = pack.contacts.find(({ hours }) => hours.kind === 'weekly')?.id ?? '';

/** One page of every kind, and two that hold everything that is known only once the page runs. */
const PAGES = [
  '',
  'fr/',
  'fr/debut/',
  'fr/urgence/',
  'fr/parcours/',
  'fr/demarches/',
  'fr/demarches/porter-plainte/',
  'fr/signes/',
  `fr/signes/${pack.signs[0]?.id ?? ''}/`,
  'fr/contacts/',
  `fr/contacts/${withHours}/`,
  'fr/pages/',
  `fr/pages/${pack.pages[0]?.id ?? ''}/`,
  'fr/lettres/',
  `fr/lettres/${pack.letters[0]?.id ?? ''}/`,
  'fr/mots/',
  'fr/nouveautes/',
  'fr/plus/',
  'fr/pres-de-chez-vous/',
  'fr/suivi/',
  'fr/notes/',
  'fr/ce-qui-reste/',
  'fr/chercher/',
  'fr/a-propos/',
  'fr/reglages/',
  'fr/nulle-part/',
];

interface Moved {
  readonly value: number;
  readonly what: readonly string[];
  /** Whether it is the words of one row alone, which became higher: their end was still on its way. */
  readonly grew: boolean;
}

interface Source {
  readonly node: Node | null;
  readonly previousRect: DOMRectReadOnly;
  readonly currentRect: DOMRectReadOnly;
}

/** Watches from the first paint. Every shift counts, also one that the browser excuses. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved: Moved[] = ((window as unknown as { moved: Moved[] }).moved = []);
    const note = (list: PerformanceEntry[]): void => {
      for (const entry of list as (PerformanceEntry & { value: number; sources: Source[] })[])
        moved.push({
          value: entry.value,
          grew:
            entry.sources.length === 1 &&
            entry.sources.every(
              ({ node, previousRect, currentRect }) =>
                previousRect.height < currentRect.height &&
                (node instanceof Element ? node : node?.parentElement)?.closest('.row, .contact-row') != null,
            ),
          what: entry.sources.map(
            ({ node }) => `${node instanceof Element ? node.outerHTML.slice(0, 60) : (node?.textContent ?? '?')}`,
          ),
        });
    };
    new PerformanceObserver((list) => note(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What moved until the page had its time, what was kept and its font, and everything that travels had come. */
async function movedOn(page: Page, url: string): Promise<readonly Moved[]> {
  await page.goto(url);
  // a few words that stand in the middle of their row, and were painted while their end was still on its way
  return (await movedUntilNow(page)).filter(({ grew, value }) => !grew || value > 0.003);
}

async function movedUntilNow(page: Page): Promise<readonly Moved[]> {
  await expect(page.locator('html[data-ready][data-font]')).toBeAttached({ timeout: 45_000 });
  await page.waitForLoadState('networkidle');
  await seeFrames(page);
  return page.evaluate(() => (window as unknown as { moved: Moved[] }).moved);
}

const seeFrames = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
  });

for (const path of PAGES) {
  test(`nothing moves on /${path}, on a first visit`, async ({ page, server }) => {
    await watch(page);
    expect(await movedOn(page, server.url + path)).toEqual([]);
  });

  test(`nothing moves on /${path}, on a slow phone and a slow network, at night, in an edition of long ago`, async ({
    page,
    server,
  }) => {
    const slow = await startSlowNetwork(server.url, { latency: 150, rate: 200_000 });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await page.clock.setFixedTime(new Date('2029-02-04T02:00:00Z'));
    await watch(page);
    const moved = await movedOn(page, slow.url + path);
    await slow.stop();
    // a line that is painted while its end still arrives may be broken anew: less than a thousandth in all
    expect(moved.reduce((sum, { value }) => sum + value, 0) < 0.001 ? [] : moved).toEqual([]);
  });
}

/** [up to where, the page, its HTML up to there, what is then there, what is not yet] */
for (const [where, path, before, shown, missing] of [
  ['the words of the exit', 'fr/pages/', /<a class="bar-exit"[^>]*>/, '.bar-exit', '.page'],
  [
    'the words of the last entry of the menu',
    'fr/pages/',
    /<nav class="bottom"(?:(?!<\/nav>).)*<span>(?=[^<]*<\/span><\/a><\/nav>)/s,
    '.bottom > :nth-child(5) > span',
    '#status',
  ],
  ['the title of the home page', 'fr/', /<h1[^>]*>[^<]*<\/h1>/, '.home h1', '.home .lead'],
  ['the first number', 'fr/', /<div class="calls"><a[^>]*><bdi[^>]*>17<\/bdi>/, '.call-tile .num', '.call-tile span'],
  [
    'the second number',
    'fr/',
    /<div class="calls"><a.*?<\/a><a[^>]*><bdi[^>]*>119<\/bdi>/s,
    '.call-tile:nth-child(2) .num',
    '.call-tile:nth-child(3)',
  ],
] as const)
  test(`nothing moves when the page has come up to ${where}, and the rest comes later`, async ({ page, server }) => {
    const html = read(`${path}index.html`, DIST);
    const found = before.exec(html);
    const cut = (found?.index ?? NaN) + (found?.[0].length ?? NaN);
    let sendRest = (): void => undefined;
    server.fail(({ url }, response) => {
      if (url !== `/${path}`) return false;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(html.slice(0, cut));
      sendRest = () => void response.end(html.slice(cut));
      return true;
    });
    await watch(page);
    await page.goto(server.url + path, { waitUntil: 'commit' });
    await expect(page.locator(shown).first()).toBeAttached();
    await expect(page.locator(missing)).toHaveCount(0);
    await seeFrames(page);
    sendRest();
    expect(await movedUntilNow(page)).toEqual([]);
  });

test('nothing moves on a later visit, which the worker answers, with larger letters that were kept', async ({
  page,
  server,
}) => {
  await page.goto(`${server.url}fr/reglages/`);
  await isReady(page);
  await isStored(page);
  await page.getByRole('radio', { name: 'Très grande' }).check();
  await page.getByText('Garder ces réglages sur ce téléphone').click();
  await expect(page.getByRole('switch', { name: /Garder ces réglages/ })).toBeChecked();
  await expect.poll(() => keptKeys(page)).toHaveLength(1);
  await watch(page);
  for (const path of PAGES.filter((one) => one !== 'fr/debut/')) {
    expect({ path, moved: await movedOn(page, server.url + path) }).toEqual({ path, moved: [] });
    await expect(page.locator('html')).toHaveAttribute('data-size', 'larger');
    await expect(page.locator('html')).toHaveAttribute('data-font', 'shown');
  }
});

test('the web font is shown from the second page on', async ({ page, server }) => {
  await page.goto(server.url);
  await expect(page.locator('html')).toHaveAttribute('data-font', 'loaded');
  await page.getByRole('link', { name: 'Urgence : les numéros' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-font', 'shown');
  expect(await page.evaluate(() => document.fonts.check('1em Atkinson'))).toBe(true);
});

/** Where everything stands that is seen, and how it looks. */
const looks = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#app *')]
      .filter((element) => element.checkVisibility({ checkVisibilityCSS: true }))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const { color, backgroundColor, borderColor } = getComputedStyle(element);
        const box = [x, y + scrollY, width, height].map(Math.round).join(' ');
        return `${element.tagName} ${element.className.toString()} ${box} ${color} ${backgroundColor} ${borderColor}`;
      }),
  );

test.describe('before the later styles have come', () => {
  test.use({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });

  for (const [name, path, taps] of [
    ['the home page', '', []],
    ['the home page in its folder', 'fr/', []],
    ['the entry of the questions', 'fr/parcours/', []],
    ['the neutral start', 'fr/debut/', []],
    ['the page before the questions', '', ['a[data-door="flow"]']],
    ['the first question', '', ['a[data-door="flow"]', 'a[href="#garder"]']],
    ['an alert', '', ['a[data-door="flow"]', 'a[href="#garder"]', 'input[value="now"]']],
    [
      'the second question',
      '',
      ['a[data-door="flow"]', 'a[href="#garder"]', 'form[data-question="danger"] button[data-answer="none"]'],
    ],
  ] as const)
    test(`${name} looks as it stays`, async ({ page, server }) => {
      let release = (): void => undefined;
      const held = new Promise<void>((done) => (release = done));
      await page.route('**/assets/*.js', () => undefined);
      await page.route('**/assets/later*.css', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(server.url + path, { waitUntil: 'commit' });
      await page.locator('#status').waitFor({ state: 'attached' });
      for (const tap of taps) await page.locator(tap).first().click();
      await page.mouse.move(0, 0);
      // the colour of what was tapped fades
      await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
      const before = await looks(page);
      const came = page.waitForResponse(/later.*\.css$/);
      release();
      await (await came).finished();
      await expect.poll(() => page.evaluate(() => document.styleSheets.length)).toBe(2);
      expect(before.length).toBeGreaterThan(10);
      expect(await looks(page)).toEqual(before);
    });
});
