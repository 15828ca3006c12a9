/** The browser's entry, kept small: it has the guide stored for offline, and loads the app. */
import './app/styles/index.css';
import { createHistoryRouter, offline, tellFailure } from './platform/index.ts';

const router = createHistoryRouter();
// stores the guide, never a person's data; not where the person said that this visit is to leave nothing (an address says nothing)
if (router.isTraceless()) offline.stop().catch(() => undefined); // where storage is blocked there is no copy
else void offline.keep();

const page = document.getElementById('app');
if (!page) throw new Error('the page has no #app');
import('./web.ts').then(({ start }) => start(page, { router, offline, tellFailure })).catch(() => tellFailure());
