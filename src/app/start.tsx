import { hydrate, render } from 'preact';
import type { PackPort, Ports } from '../ports.ts';
import { keepSession, loadKept, preferences } from '../storage/index.ts';
import { createStore } from '../store.ts';
import { join, loadRest, openCore } from './open-pack.ts';
import { needsTexts, parsePath, pathOf } from './paths.ts';
import { readEarlyAnswers } from './questions/early-answers.ts';
import { takeOver } from './questions/take-over.ts';
import { Root, type Shown } from './root.tsx';
import { beDiscreet } from './visit/be-discreet.ts';

/** What a composition gives beside the ports. */
interface Given {
  readonly locale: string;
  readonly pack: PackPort;
  readonly ports: Ports;
}

/**
 * Starts the app in `page`: hydrates what was prerendered there, where it is the page that is asked for, and draws it
 * anew elsewhere. Resolves when nothing is left to load; a pack that does not come leaves the page as it is, with a
 * sentence.
 */
export async function start(page: HTMLElement, { locale, pack: source, ports }: Given): Promise<void> {
  const { router, clock, font } = ports;
  const { place, isTraceless, addressWasKept } = router;
  const neutral = pathOf({ kind: 'neutral-start' }, locale);
  const now = needsTexts(parsePath(place.get().path, locale)) ? loadRest(source) : null;
  const core = await openCore(source, locale);
  if (!core) return;
  const shown = createStore<Shown>(join(source, core, now && (await now)));
  const { pack, screens } = shown.get();
  // what is shown later travels behind what is shown now
  if (!now) void loadRest(source).then((rest) => shown.set(join(source, core, rest)));
  const early = readEarlyAnswers(page);
  const view = <Root shown={shown} ports={ports} />;
  // before the first title is set: it would stand in the browser's history
  if (addressWasKept()) await beDiscreet(router, neutral);
  const { path, step } = place.get();
  // the shell and the page for unknown addresses hold no page of their own, and no page holds a later step of the flow:
  // show what was asked for
  const asWritten = page.dataset['path'] === path && (step === null || step === 'entry');
  // what stands there can be read: better than a screen that waits for words that did not come
  if (asWritten && now && (screens === null || pack.texts === null)) return;
  const resume = (): void => keepSession(core, () => !isTraceless());
  let kept: Promise<void> | null = null;
  /** Once: what the person has changed since then holds. */
  const loadOnce = (): Promise<void> => (kept ??= loadKept());
  if (asWritten) {
    hydrate(view, page);
    resume(); // after it: what was answered is in no page of the build
    clock.start();
  } else {
    resume();
    // the shell (the worker's answer) gives way to a page that is drawn once, as it stays: with what was kept, and the font
    if (page.dataset['path'] === '') await Promise.race([Promise.all([loadOnce(), font.load()]), wait(MOMENT)]);
    clock.start();
    font.show();
    page.replaceChildren();
    render(view, page);
  }
  document.documentElement.dataset['ready'] = '';
  ports.paper.unfold();
  takeOver(ports, core, pathOf({ kind: 'flow' }, locale), early);
  await loadOnce();
  if (preferences.get().discreet || addressWasKept()) await beDiscreet(router, neutral);
  await font.load();
}

/** How long the page waits for what would move it later, in milliseconds: a store may be blocked. */
const MOMENT = 1000;

const wait = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));
