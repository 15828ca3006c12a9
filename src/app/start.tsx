import { hydrate, render, type JSX } from 'preact';
import { PAGE_PARTS, type Core } from '../pack/index.ts';
import type { OfflineCopy, RouterPlace, Ports, Router } from '../ports.ts';
import { isVisitAsked, keepSession, loadKept, preferences } from '../storage/index.ts';
import type { Store } from '../store.ts';
import { isQuestion, Root } from './app.tsx';
import { holdPlace } from './navigation/hold-place.ts';
import { showTop } from './navigation/use-new-page.ts';
import { openPack, type Opened, type Source, type Wanted } from './open.ts';
import { asksFor, parsePath, pathOf } from './paths.ts';
import { readEarlyAnswers } from './questions/early-answers.ts';
import { isChoice, leadBack, takeOver } from './questions/take-over.ts';
import { isScriptStep, STEPS } from './ui/step-numbers.ts';
import { beDiscreet } from './visit/be-discreet.ts';

/** What a composition gives beside the ports. */
interface Given extends Source {
  readonly locale: string;
  readonly ports: Ports;
}

/** A page that is being taken over. */
interface Taken {
  readonly page: HTMLElement;
  readonly ports: Ports;
  readonly opened: Opened;
  readonly view: JSX.Element;
  /** settles when what the page shows is there; false when it does not come */
  readonly came: Promise<boolean>;
  /** the paths of the flow, and of the neutral start */
  readonly paths: { readonly flow: string; readonly neutral: string };
  /** takes up what the tab kept */
  readonly resume: () => void;
  /** reads what the phone keeps, once: what the person has changed since then holds */
  readonly loadOnce: () => Promise<void>;
}

/**
 * Starts the app in `page`: hydrates what was prerendered there, where it is the page that is asked for, and
 * draws it anew elsewhere. A question is drawn as soon as the first file of the pack is there; any other page
 * waits for what it shows. Resolves when what was kept has been read; a pack that does not come leaves the
 * page as it is, with a sentence.
 */
export async function start(page: HTMLElement, { locale, ports, ...source }: Given): Promise<void> {
  const { router, font, paper } = ports;
  const { place, isTraceless, addressWasKept, loadAnew } = router;
  const neutral = pathOf({ kind: 'neutral-start' }, locale);
  const flow = pathOf({ kind: 'flow' }, locale);
  const asks = asksFor(parsePath(place.get().path, locale));
  const watch = new AbortController();
  const sent = whenSent(page, watch.signal);
  const opened = await openPack(source, locale, asks, whenWanted(place, locale));
  if (!opened) return;
  const { first, shown, load } = opened;
  // a host has one page for unknown addresses, in its first language
  Object.assign(document.documentElement, { lang: locale, dir: first.dir });
  const came = opened.came[asks === 'first' ? 'core' : asks];
  const view = <Root shown={shown} load={load} ports={ports} />;
  const resume = (): void => keepSession(first, () => !isTraceless());
  let kept: Promise<void> | null = null;
  const loadOnce = (): Promise<void> => (kept ??= loadKept());

  // a visit that came back is read as the page after the neutral start is loaded
  if (isVisitAsked()) place.subscribe(() => loadAnew(neutral));
  // before the first title is set: it would stand in the browser's history
  if (addressWasKept()) await beDiscreet(router, neutral);

  const taken: Taken = { page, ports, opened, view, came, paths: { flow, neutral }, resume, loadOnce };
  const asWritten = isAsWritten(page, place.get());
  if (asWritten) await Promise.race([sent, came]);
  watch.abort();
  const isTaken =
    asWritten && !isChoice(place.get().hash) ? await hydratePage(taken) : await drawPage(taken, asWritten);
  if (!isTaken) return;

  place.subscribe(() => leadBack(ports, first, flow));
  paper.unfold();
  await loadOnce();
  if (preferences.get().discreet || addressWasKept()) await beDiscreet(router, neutral);
  await whenCalm(ports.offline);
  await font.load();
}

/**
 * Whether the page that is asked for stands in `page`: the shell and the page for unknown addresses hold no page of
 * their own, and no page holds a later step of the flow.
 */
const isAsWritten = (page: HTMLElement, { path, step }: RouterPlace): boolean =>
  page.dataset['path'] === path && (step === null || step === STEPS.entry);

/** Takes over what stands there, which can be read: better than a screen that waits for words that did not come. */
async function hydratePage({ page, ports, opened: { first }, view, came, paths, resume }: Taken): Promise<boolean> {
  if (!(await came)) return false;
  hydrate(view, page);
  resume(); // after it: what was answered is in no page of the build
  ports.clock.start();
  setReady();
  takeOver(ports, first, paths, null);
  return true;
}

/** Draws the page that is asked for in the place of what stands there; a question of it, in its place in the flow. */
async function drawPage(taken: Taken, asWritten: boolean): Promise<boolean> {
  const { page, ports, opened, view, came, paths, resume } = taken;
  const { first } = opened;
  const { path, step } = ports.router.place.get();
  const early = asWritten ? readEarlyAnswers(page) : null;
  resume();
  const waits = !early && !(path === paths.flow && isQuestion(first, step));
  if (waits && !(await opened.came.core)) return false;
  if (waits) await came;
  if (page.dataset['path'] === '') await waitForWhatMoves(taken);
  ports.clock.start();
  // not in a question that is being read: its lines would move
  if (!early?.shown) ports.font.show();
  // before the address changes: what is shown by its anchor is hidden then
  const showPlace = early?.shown ? holdPlace(early.shown.question) : showTop;
  if (early) takeOver(ports, first, paths, early);
  page.replaceChildren();
  render(view, page);
  setReady();
  if (early) showPlace();
  else takeOver(ports, first, paths, null);
  return true;
}

/**
 * The shell (the worker's answer) gives way to a page that is drawn once, as it stays: with what was kept, and the
 * font.
 */
async function waitForWhatMoves({ ports: { font, offline }, opened, loadOnce }: Taken): Promise<void> {
  const offer = readyOffer(offline, opened.shown.get().pack.core).catch(() => undefined);
  await Promise.all([soon(loadOnce(), KEPT_WITHIN), soon(font.load(), FONT_WITHIN), soon(offer, OFFER_WITHIN)]);
}

/** Nothing where there is no newer edition: what would say so came with the core. */
async function readyOffer(offline: OfflineCopy, core: Core | null): Promise<void> {
  if (offline.newer.get() && core) await (await import('./ui/update-banner.tsx')).readyOffer(offline, core);
}

const hasSent = (page: HTMLElement): boolean => (readEarlyAnswers(page)?.sent.length ?? 0) > 0;

const setReady = (): void => void (document.documentElement.dataset['ready'] = '');

/**
 * Resolves once the first question, as it stands in the page, was answered and sent before the app is there. Looks at
 * every tap until `signal` ends it.
 */
const whenSent = (page: HTMLElement, signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    const look = (): void => {
      if (hasSent(page)) done();
    };
    look();
    addEventListener('submit', look, { signal });
    addEventListener('click', look, { signal });
  });

/** Settles once this holds of what a store holds, which is watched no longer than that. */
async function until<T>(store: Store<T>, holds: (value: T) => boolean): Promise<void> {
  if (holds(store.get())) return;
  await new Promise<void>((done) => {
    const stop = store.subscribe(() => {
      if (!holds(store.get())) return;
      stop();
      done();
    });
  });
}

/** Settles once the copy has what it is ready with, or when none comes: until then the font does not take the line. */
const whenCalm = ({ status }: Ports['offline']): Promise<void> =>
  until(status, ({ kind }) => kind !== 'unknown' && kind !== 'preparing');

/** Settles once a page is asked for that needs this part of the pack; the plan has some texts in its folds. */
const whenWanted =
  (place: Router['place'], locale: string): Wanted =>
  (part, isNeeded = false) =>
    until(place, ({ path, step }) => {
      const asks = PAGE_PARTS.indexOf(asksFor(parsePath(path, locale)));
      const isPlan = step === STEPS.plan || isScriptStep(step);
      return asks >= PAGE_PARTS.indexOf(part) || (part === 'texts' && isPlan && !isNeeded);
    });

/**
 * How long the page waits for what would move it later, in milliseconds: a store may be blocked, a font may never come.
 */
const KEPT_WITHIN = 3000;
const FONT_WITHIN = 1000;
const OFFER_WITHIN = 1000;

/** Settles with what is waited for, and at the latest after `time` milliseconds. */
const soon = (what: Promise<void>, time: number): Promise<void> =>
  Promise.race([what, new Promise<void>((done) => setTimeout(done, time))]);
