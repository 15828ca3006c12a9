/** The app in the browser: reads the pack and takes over the page that was prerendered. Loaded by main.ts, beside the pack. */
import { hydrate, render } from 'preact';
import packs from 'virtual:packs';
import { beDiscreet, readEarlyAnswers, Root, speak, takeOver } from './app/index.ts';
import { readPack, type Pack } from './pack/index.ts';
import { addressWasKept, LEAVE_EVENT, place, startClock, takeHandover, tellFailure } from './platform/index.ts';
import { forgetSession, loadPreferences, preferences, restoreSession } from './storage/index.ts';

const root = document.documentElement;
const locale = root.lang;

/** Takes `page` over. Resolves when nothing is left to load; a pack that does not come leaves the page as it is, with a sentence. */
export async function start(page: HTMLElement): Promise<void> {
  addEventListener(LEAVE_EVENT, forgetSession);
  const pack = await loadPack();
  if (!pack) return;
  speak(locale);
  const early = readEarlyAnswers(page);
  const view = <Root pack={pack} />;
  // before the first title is set: it would stand in the browser's history
  if (addressWasKept()) await beDiscreet(pack, true);
  const { path, step } = place.get();
  // the shell and the page for unknown addresses hold no page of their own, and no page holds a later step of the flow:
  // show what was asked for
  if (page.dataset['path'] === path && (step === null || step === 'entry')) hydrate(view, page);
  else {
    page.replaceChildren();
    render(view, page);
  }
  root.dataset['ready'] = '';
  restoreSession(takeHandover());
  takeOver(pack, early);
  startClock();
  await loadPreferences();
  if (preferences.get().discreet || addressWasKept()) await beDiscreet(pack, true);
  root.dataset['font'] = '';
}

/** The pack of this locale; null, with a sentence on the page, when it does not come or is damaged. */
async function loadPack(): Promise<Pack | null> {
  try {
    const response = await fetch(packs[locale] ?? '', { credentials: 'same-origin' });
    if (!response.ok) throw new Error(`${response.status}`);
    // what is not JSON at all is a portal's page, or a file that was cut
    const read = readPack(await response.json().catch(() => null));
    if (read.ok) return read.pack;
    tellFailure('damaged');
  } catch {
    tellFailure('failed');
  }
  return null;
}
