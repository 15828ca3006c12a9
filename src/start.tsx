/** The app in the browser: reads the pack and takes over the page that was prerendered. Loaded by main.ts, beside the pack. */
import { hydrate, render } from 'preact';
import addresses from 'virtual:packs';
import { beDiscreet, forgetVisit, readEarlyAnswers, Root, speak, t, takeOver, type Content } from './app/index.ts';
import type { Reading } from './app/reading.tsx';
import { joinPack, needsTexts, parsePath, readPack, type Pack } from './pack/index.ts';
import {
  addressWasKept,
  isTraceless,
  LEAVE_EVENT,
  loadFont,
  place,
  showFont,
  startClock,
  stopOffline,
  tellFailure,
  unfoldOnPaper,
} from './platform/index.ts';
import {
  forgetLocal,
  forgetSession,
  keepSession,
  loadLocal,
  loadPreferences,
  onErased,
  preferences,
} from './storage/index.ts';
import { createStore } from './store.ts';

const root = document.documentElement;
const locale = root.lang;

/** Takes `page` over. Resolves when nothing is left to load; a pack that does not come leaves the page as it is, with a sentence. */
export async function start(page: HTMLElement): Promise<void> {
  addEventListener(LEAVE_EVENT, forgetSession);
  addEventListener(LEAVE_EVENT, forgetLocal);
  onErased(() => {
    forgetVisit();
    stopOffline().catch(() => undefined); // where storage is blocked there is no copy
  });
  const { path: asked } = place.get();
  speak(locale);
  const now = needsTexts(parsePath(asked, locale)) ? loadRest() : null;
  const first = await loadPack();
  if (!first) return;
  const content = createStore<Content>(now ? join(first, await now) : { pack: first, reading: null });
  const { pack, reading } = content.get();
  // what is shown later travels behind what is shown now
  if (!now) void loadRest().then((rest) => content.set(join(first, rest)));
  const early = readEarlyAnswers(page);
  const view = <Root content={content} />;
  // before the first title is set: it would stand in the browser's history
  if (addressWasKept()) await beDiscreet(pack, true);
  const { path, step } = place.get();
  // the shell and the page for unknown addresses hold no page of their own, and no page holds a later step of the flow:
  // show what was asked for
  const asWritten = page.dataset['path'] === path && (step === null || step === 'entry');
  // what stands there can be read: better than a screen that waits for words that did not come
  if (asWritten && now && (reading === null || !pack.whole)) return;
  const resume = (): void => keepSession(pack, () => !isTraceless());
  if (asWritten) {
    hydrate(view, page);
    resume(); // after it: what was answered is in no page of the build
    startClock();
  } else {
    resume();
    // the shell (the worker's answer) gives way to a page that is drawn once, as it stays: with what was kept, and the font
    if (page.dataset['path'] === '') await Promise.race([Promise.all([loadKept(), loadFont()]), wait(MOMENT)]);
    startClock();
    showFont();
    page.replaceChildren();
    render(view, page);
  }
  root.dataset['ready'] = '';
  unfoldOnPaper();
  takeOver(pack, early);
  await loadKept();
  if (preferences.get().discreet || addressWasKept()) await beDiscreet(pack, true);
  await loadFont();
}

let kept: Promise<void> | null = null;

/** Once: what the person has changed since then holds. */
const loadKept = (): Promise<void> => (kept ??= loadPreferences().then(loadLocal));

/** How long the page waits for what would move it later, in milliseconds: a store may be blocked. */
const MOMENT = 1000;

const wait = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

/** A file of the pack; null when it is not JSON: a portal's page, or a file that was cut. */
async function load(half: 'first' | 'texts'): Promise<unknown> {
  const response = await fetch(addresses[locale]?.[half] ?? '', { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json().catch(() => null) as Promise<unknown>;
}

/** The first half of the pack; null, with a sentence on the page, when it does not come or is damaged. */
async function loadPack(): Promise<Pack | null> {
  try {
    const read = readPack(await load('first'));
    if (read.ok) return read.pack;
    tellFailure(t('load.damaged'));
  } catch {
    tellFailure();
  }
  return null;
}

/** The second half of the pack and its screens; null, with a sentence on the page, when they do not come. */
async function loadRest(): Promise<{ readonly texts: unknown; readonly reading: Reading } | null> {
  try {
    const [texts, { ReadingScreen, speakReading }] = await Promise.all([load('texts'), import('./app/reading.tsx')]);
    speakReading(locale);
    return { texts, reading: ReadingScreen };
  } catch {
    tellFailure();
    return null;
  }
}

/** Both halves together; the first alone, with a sentence on the page, when the second is not its own. */
function join(first: Pack, rest: Awaited<ReturnType<typeof loadRest>>): Content {
  if (rest === null) return { pack: first, reading: null };
  const whole = joinPack(first, rest.texts);
  if (whole === null) tellFailure(t('load.damaged'));
  return { pack: whole ?? first, reading: rest.reading };
}
