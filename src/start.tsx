/** The app in the browser: reads the pack and takes over the page that was prerendered. Loaded by main.ts, beside the pack. */
import { hydrate, render } from 'preact';
import addresses from 'virtual:packs';
import {
  beDiscreet,
  forgetEverything,
  needsTexts,
  parsePath,
  pathOf,
  readEarlyAnswers,
  Root,
  speak,
  takeOver,
  type Shown,
  type TextScreens,
} from './app/index.ts';
import { loadLanguage } from './languages/index.ts';
import { readCore, readTexts, type Core, type Texts } from './pack/index.ts';
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
import { forgetVisit, keepSession, loadKept, onErased, preferences } from './storage/index.ts';
import { createStore } from './store.ts';

const root = document.documentElement;
const locale = root.lang;
const neutral = pathOf({ kind: 'neutral-start' }, locale);

/** Takes `page` over. Resolves when nothing is left to load; a pack that does not come leaves the page as it is, with a sentence. */
export async function start(page: HTMLElement): Promise<void> {
  addEventListener(LEAVE_EVENT, () => forgetVisit('leave'));
  onErased(() => {
    forgetEverything();
    stopOffline().catch(() => undefined); // where storage is blocked there is no copy
  });
  const { path: asked } = place.get();
  const now = needsTexts(parsePath(asked, locale)) ? loadRest() : null;
  const core = await loadCore();
  if (!core) return;
  const shown = createStore<Shown>(join(core, now && (await now)));
  const { pack, screens } = shown.get();
  // what is shown later travels behind what is shown now
  if (!now) void loadRest().then((rest) => shown.set(join(core, rest)));
  const early = readEarlyAnswers(page);
  const view = <Root shown={shown} />;
  // before the first title is set: it would stand in the browser's history
  if (addressWasKept()) await beDiscreet(neutral);
  const { path, step } = place.get();
  // the shell and the page for unknown addresses hold no page of their own, and no page holds a later step of the flow:
  // show what was asked for
  const asWritten = page.dataset['path'] === path && (step === null || step === 'entry');
  // what stands there can be read: better than a screen that waits for words that did not come
  if (asWritten && now && (screens === null || pack.texts === null)) return;
  const resume = (): void => keepSession(core, () => !isTraceless());
  if (asWritten) {
    hydrate(view, page);
    resume(); // after it: what was answered is in no page of the build
    startClock();
  } else {
    resume();
    // the shell (the worker's answer) gives way to a page that is drawn once, as it stays: with what was kept, and the font
    if (page.dataset['path'] === '') await Promise.race([Promise.all([loadOnce(), loadFont()]), wait(MOMENT)]);
    startClock();
    showFont();
    page.replaceChildren();
    render(view, page);
  }
  root.dataset['ready'] = '';
  unfoldOnPaper();
  takeOver(core, pathOf({ kind: 'flow' }, locale), early);
  await loadOnce();
  if (preferences.get().discreet || addressWasKept()) await beDiscreet(neutral);
  await loadFont();
}

let kept: Promise<void> | null = null;

/** Once: what the person has changed since then holds. */
const loadOnce = (): Promise<void> => (kept ??= loadKept());

/** How long the page waits for what would move it later, in milliseconds: a store may be blocked. */
const MOMENT = 1000;

const wait = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

/** A file of the pack; null when it is not JSON: a portal's page, or a file that was cut. */
async function load(part: 'core' | 'texts'): Promise<unknown> {
  const response = await fetch(addresses[locale]?.[part] ?? '', { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json().catch(() => null) as Promise<unknown>;
}

/** The core of the pack, whose words the app then speaks; null, with a sentence on the page, when it does not come or is damaged. */
async function loadCore(): Promise<Core | null> {
  try {
    const [value, language] = await Promise.all([load('core'), loadLanguage(locale)]);
    const read = readCore(value);
    if (read.ok) {
      speak(read.core, language);
      return read.core;
    }
    tellFailure(true);
  } catch {
    tellFailure();
  }
  return null;
}

interface Rest {
  readonly texts: unknown;
  readonly screens: TextScreens;
  readonly speak: (texts: Texts) => void;
}

/** The texts of the pack and the screens that show them; null, with a sentence on the page, when they do not come. */
async function loadRest(): Promise<Rest | null> {
  try {
    const [texts, { TEXT_SCREENS, speakReading, loadLetterLanguages }] = await Promise.all([
      load('texts'),
      import('./app/text-screens.ts'),
    ]);
    const others = await loadLetterLanguages(texts);
    return { texts, screens: TEXT_SCREENS, speak: (whole) => speakReading(whole, others) };
  } catch {
    tellFailure();
    return null;
  }
}

/** All that has come; without the texts, with a sentence on the page, when they are not the core's own. */
function join(core: Core, rest: Rest | null): Shown {
  if (rest === null) return { pack: { core, texts: null }, screens: null };
  const texts = readTexts(core, rest.texts);
  if (texts === null) tellFailure(true);
  else rest.speak(texts);
  return { pack: { core, texts }, screens: rest.screens };
}
