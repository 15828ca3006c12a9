import { expect, test as base } from '@playwright/test';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { webkitPaths } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { BLACKMAIL } from '../support/guide.ts';
import { singleUrl } from '../support/single-file.ts';
import { openWebkit, type WebkitTab } from '../support/webkit-driver.ts';

const DIST = await ensureBuild('dist');

base.skip(webkitPaths() === null, 'WebKitGTK is not on this machine (on Debian: webkit2gtk-driver and xvfb)');

const title = (tab: WebkitTab): Promise<string> =>
  tab.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('main h1')].find((one) => one.offsetParent !== null)?.innerText ?? '',
  );
const isReady = (tab: WebkitTab): Promise<void> =>
  expect
    .poll(() => tab.evaluate(() => document.documentElement.dataset['ready'] !== undefined), { timeout: 20_000 })
    .toBe(true);

/** Presses the first visible element that matches, as a person would: only what can be seen. */
const press = (tab: WebkitTab, css: string, words = ''): Promise<boolean> =>
  tab.evaluate(
    (selector, text) => {
      const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
        (one) => one.offsetParent !== null && one.innerText.includes(text),
      );
      found?.click();
      return found !== undefined;
    },
    css,
    words,
  );

const entriesStored = (tab: WebkitTab): Promise<number> =>
  tab.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    if (registration?.active?.state !== 'activated') return 0;
    const [name = ''] = await caches.keys();
    return (await (await caches.open(name)).keys()).length;
  });

/** Answers each question that comes. */
async function answerAll(tab: WebkitTab): Promise<void> {
  for (;;) {
    const question = await tab.evaluate(
      () => document.querySelector<HTMLElement>('form[data-question]')?.dataset['question'] ?? '',
    );
    if (question === '') return;
    for (const option of BLACKMAIL[question] ?? []) {
      await tab.evaluate(
        (value) =>
          document
            .querySelector<HTMLElement>(
              `form[data-question] :is(input[value="${value}"], button[data-answer="${value}"])`,
            )
            ?.click(),
        option,
      );
    }
    await press(tab, 'form[data-question] button[type="submit"]');
    await expect
      .poll(() =>
        tab.evaluate(() => document.querySelector<HTMLElement>('form[data-question]')?.dataset['question'] ?? ''),
      )
      .not.toBe(question);
  }
}

for (const { name, home, dir, welcome, plan, procedure } of [
  {
    name: 'from home to a procedure',
    home: '',
    dir: 'ltr',
    welcome: 'Vous vous inquiétez',
    plan: 'Mon plan',
    procedure: ['fr/demarches/porter-plainte/', 'Portez plainte pour votre enfant'],
  },
  {
    name: 'in Arabic, from right to left,',
    home: 'ar/',
    dir: 'rtl',
    welcome: 'أنتم قلقون على طفلكم',
    plan: 'خطتي',
    procedure: ['ar/demarches/porter-plainte/', 'قدّموا شكوى من أجل طفلكم'],
  },
] as const)
  base(`WebKit: walks ${name} with the server stopped`, async () => {
    base.setTimeout(120_000);
    const server = await serve(DIST);
    const tab = await openWebkit();
    try {
      await tab.goto(server.url + home);
      await isReady(tab);
      await expect.poll(() => entriesStored(tab), { timeout: 20_000 }).toBeGreaterThan(6);
      await server.stop();

      await tab.goto(server.url + home);
      await isReady(tab);
      expect(await title(tab)).toContain(welcome);
      expect(await press(tab, 'a[data-door="flow"]')).toBe(true);
      await expect.poll(() => press(tab, 'a.choice[href="#garder"]')).toBe(true);
      await answerAll(tab);
      await expect.poll(() => title(tab)).toBe(plan);
      expect(
        await tab.evaluate(() => getComputedStyle(document.querySelector('.first-act') as Element).direction),
      ).toBe(dir);
      await tab.goto(server.url + procedure[0]);
      await isReady(tab);
      expect(await title(tab)).toBe(procedure[1]);
    } finally {
      await tab.close();
      await server.stop().catch(() => undefined);
    }
  });

base('WebKit: the guide in one file opens from the disk and comes to a plan', async () => {
  base.setTimeout(120_000);
  const tab = await openWebkit();
  try {
    await tab.goto(singleUrl());
    await isReady(tab);
    expect(await title(tab)).toContain('Vous vous inquiétez');
    expect(await press(tab, 'a[data-door="flow"]')).toBe(true);
    await expect.poll(() => press(tab, 'a.choice', 'Lire')).toBe(true);
    await answerAll(tab);
    await expect.poll(() => title(tab)).toBe('Mon plan');
    await tab.evaluate(() => history.back());
    await expect.poll(() => tab.evaluate(() => document.querySelector('form[data-question]') !== null)).toBe(true);
    const kept = await tab.evaluate(() => [localStorage.length, sessionStorage.length]);
    expect(kept).toEqual([0, 0]);
  } finally {
    await tab.close();
  }
});
