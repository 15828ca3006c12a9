import type { Page } from '@playwright/test';

/** All that the browser holds of the guide. */
export const stores = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.fromEntries(Object.entries(localStorage)),
    tab: Object.fromEntries(Object.entries(sessionStorage)),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    cookies: document.cookie,
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

/** The same of a browser that the guide has left nothing in. */
export const NOTHING = { local: {}, tab: {}, databases: [], cookies: '', caches: [], workers: 0 };
