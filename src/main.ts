/** The browser's entry, kept small: it has the guide stored for offline, and loads the app. */
import './app/styles/index.css';
import { isTraceless, keepOffline, stopOffline, tellFailure } from './platform/index.ts';

// stores the guide, never a person's data; not where the person said that this visit is to leave nothing (an address says nothing)
if (isTraceless()) stopOffline().catch(() => undefined); // where storage is blocked there is no copy
else void keepOffline();

const page = document.getElementById('app');
if (!page) throw new Error('the page has no #app');
import('./web.tsx').then(({ start }) => start(page)).catch(() => tellFailure());
