import { chromiumPath } from '../../scripts/browsers.mjs';
import type { AnyTab } from '../support/any-tab.ts';
import { test } from '../support/guide.ts';
import { leaveFromSecondDocument, WAYS } from '../support/two-documents.ts';

// Chromium and Firefox; WebKit: webkit.spec.ts
test.use({
  // Chromium's engine alone holds no page for Back, and Playwright forbids it to the whole browser
  launchOptions: async ({ browserName, launchOptions }, use) =>
    use(
      browserName === 'chromium'
        ? {
            ...launchOptions,
            executablePath: chromiumPath() ?? '',
            args: [...(launchOptions.args ?? []), '--headless=new'],
            ignoreDefaultArgs: ['--disable-back-forward-cache'],
          }
        : launchOptions,
    ),
});

for (const way of WAYS)
  test(`EX-5: from a second document too, Back after the exit shows only the neutral start (${way})`, async ({
    page,
    server,
  }) => {
    test.slow();
    const tab: AnyTab = {
      goto: (url) => page.goto(url),
      evaluate: (run, ...args) => page.evaluate(`(${String(run)})(...${JSON.stringify(args)})`),
    };
    await leaveFromSecondDocument(tab, server, way);
  });
