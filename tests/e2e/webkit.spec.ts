import { expect, test as base } from '@playwright/test';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { webkitPaths } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { answerAll, isReady, press, title } from '../support/any-tab.ts';
import { askCopy, BLACKMAIL, test } from '../support/guide.ts';
import { rootAfterExit, rootSpeaks } from '../support/root-language.ts';
import { singleUrl } from '../support/single-file.ts';
import { leaveFromSecondDocument, WAYS } from '../support/two-documents.ts';
import { openWebkit } from '../support/webkit-driver.ts';

const DIST = await ensureBuild('dist');

base.skip(webkitPaths() === null, 'WebKitGTK is not on this machine (on Debian: webkit2gtk-driver and xvfb)');

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
      await expect.poll(async () => (await tab.evaluate(askCopy)).hasAll, { timeout: 20_000 }).toBe(true);
      await server.stop();

      await tab.goto(server.url + home);
      await isReady(tab);
      expect(await title(tab)).toContain(welcome);
      expect(await press(tab, 'a[data-door="flow"]')).toBe(true);
      await expect.poll(() => press(tab, 'a.choice[href="#garder"]')).toBe(true);
      await answerAll(tab, BLACKMAIL);
      await expect.poll(() => title(tab)).toBe(plan);
      expect(
        await tab.evaluate(() => getComputedStyle(document.querySelector('.first-card') as Element).direction),
      ).toBe(dir);
      await tab.goto(server.url + procedure[0]);
      await isReady(tab);
      await expect.poll(() => title(tab)).toBe(procedure[1]);
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
    await expect.poll(() => press(tab, 'a.choice', 'Oui')).toBe(true);
    await answerAll(tab, BLACKMAIL);
    await expect.poll(() => title(tab)).toBe('Mon plan');
    await tab.evaluate(() => history.back());
    await expect.poll(() => tab.evaluate(() => document.querySelector('form[data-question]') !== null)).toBe(true);
    const kept = await tab.evaluate(() => [localStorage.length, sessionStorage.length]);
    expect(kept).toEqual([0, 0]);
  } finally {
    await tab.close();
  }
});

base(
  'WebKit: the root opens in the language of the phone, also after a link in French and after the exit',
  async () => {
    base.setTimeout(120_000);
    const tab = await openWebkit('en_US.UTF-8');
    let server = await serve(DIST);
    try {
      await rootSpeaks(tab, server, 'en');
      server = await serve(DIST, { port: server.port });
      await rootAfterExit(tab, server, 'en');
    } finally {
      await tab.close();
      await server.stop().catch(() => undefined);
    }
  },
);

for (const way of WAYS)
  test(`WebKit: EX-5: from a second document too, Back after the exit shows only the neutral start (${way})`, async ({
    server,
  }) => {
    test.setTimeout(120_000);
    const tab = await openWebkit();
    try {
      await leaveFromSecondDocument(tab, server, way);
    } finally {
      await tab.close();
    }
  });
