/** The browser's entry, kept small: it has the guide stored for offline, and loads the app. */
import './app/styles/index.css';
import { createHistoryRouter, isAnswered, offline, tellFailure, watchInstall } from './platform/index.ts';

watchInstall();
offline.arrive();
const router = createHistoryRouter();
const page = document.getElementById('app');
if (!page) throw new Error('the page has no #app');
const app = import('./web.ts');
app.then(({ start }) => start(page, { router, offline, tellFailure })).catch(() => tellFailure());

// stores the guide, never a person's data; not where the person said that this visit is to leave nothing (an address
// says nothing). Behind the app on a first visit: on a slow network it would take the line from the next question
function store(): void {
  if (router.isTraceless()) offline.stop().catch(() => undefined); // where storage is blocked there is no copy
  else void offline.keep();
}
if (isAnswered()) store();
else app.then(store, store);
