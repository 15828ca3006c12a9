import { ensureBuild } from '../../scripts/build-tests.mjs';
import { expect, open, test as base } from '../support/guide.ts';
import { isStoredIn, rootAfterExit, rootSpeaks } from '../support/root-language.ts';

const DIST = await ensureBuild('dist');
const DIST_FOLDER = await ensureBuild('dist-folder');

/** A worker of Firefox hears the language of the phone from its settings alone. */
const test = base.extend({
  page: async ({ page, playwright, browserName, channel, launchOptions, locale }, use) => {
    if (browserName !== 'firefox') return use(page);
    const browser = await playwright.firefox.launch({
      ...launchOptions,
      ...(channel === undefined ? {} : { channel }),
      firefoxUserPrefs: { 'intl.accept_languages': locale ?? '' },
    });
    await use(await (await browser.newContext()).newPage());
    await browser.close();
  },
});

test.describe('on a phone in Romanian', () => {
  test.use({ site: { dist: DIST }, locale: 'ro-RO' });

  test('the root opens in its language, with and without a network, also after a link in French', ({ page, server }) =>
    rootSpeaks(page, server, 'ro'));

  test('the root after the exit shows the neutral start in its language', ({ page, server }) =>
    rootAfterExit(page, server, 'ro'));
});

test.describe('under a folder, on a phone in Arabic', () => {
  test.use({ site: { dist: DIST_FOLDER, base: '/dossier/guide/' }, locale: 'ar-DZ' });

  test('the root opens in its language, with and without a network, also after a link in French', ({ page, server }) =>
    rootSpeaks(page, server, 'ar'));
});

test.describe('on a phone in a language that the guide does not have', () => {
  test.use({ site: { dist: DIST }, locale: 'de-DE' });

  test('the root opens without a network in the one that is stored', async ({ page, server }) => {
    await open(page, server, 'ro/');
    await isStoredIn(page, 'ro');
    await server.stop();
    await open(page, server);
    await expect(page).toHaveURL(`${server.url}ro/`);
    await expect(page.locator('html[lang="ro"]')).toBeAttached();
    // an address that leads nowhere says so in the same language
    await open(page, server, 'nulle-part/');
    await expect(page.locator('html[lang="ro"] main a.button[href="/ro/"]')).toBeVisible();
  });
});
