import { hydrate, render } from 'preact';
import type { Part } from '../pack/index.ts';
import type { PackPort, Ports, Router } from '../ports.ts';
import { isVisitAsked, keepSession, loadKept, preferences } from '../storage/index.ts';
import { isQuestion } from './app.tsx';
import { holdPlace } from './navigation/hold-place.ts';
import { showTop } from './navigation/use-new-page.ts';
import { openPack, type Wanted } from './open-pack.ts';
import { asksFor, parsePath, pathOf } from './paths.ts';
import { readEarlyAnswers } from './questions/early-answers.ts';
import { isChoice, leadBack, takeOver } from './questions/take-over.ts';
import { Root } from './root.tsx';
import { isScriptStep, STEPS } from './ui/step-numbers.ts';
import { readyOffer } from './ui/update-banner.tsx';
import { beDiscreet } from './visit/be-discreet.ts';

/** What a composition gives beside the ports. */
interface Given {
  readonly locale: string;
  readonly pack: PackPort;
  readonly ports: Ports;
}

/**
 * Starts the app in `page`: hydrates what was prerendered there, where it is the page that is asked for, and
 * draws it anew elsewhere. A question is drawn as soon as the first file of the pack is there; any other page
 * waits for what it shows. Resolves when what was kept has been read; a pack that does not come leaves the
 * page as it is, with a sentence.
 */
export async function start(page: HTMLElement, { locale, pack: source, ports }: Given): Promise<void> {
  const { router, clock, font, paper } = ports;
  const { place, isTraceless, addressWasKept, loadAnew } = router;
  const neutral = pathOf({ kind: 'neutral-start' }, locale);
  const flow = pathOf({ kind: 'flow' }, locale);
  const asks = asksFor(parsePath(place.get().path, locale));
  const sent = whenSent(page);
  const opened = await openPack(source, locale, asks, whenWanted(place, locale));
  if (!opened) return;
  const { first, shown } = opened;
  // a host has one page for unknown addresses, in its first language
  Object.assign(document.documentElement, { lang: locale, dir: first.dir });
  const came = opened[asks === 'first' ? 'core' : asks];
  const view = <Root shown={shown} ports={ports} />;
  const resume = (): void => keepSession(first, () => !isTraceless());
  let kept: Promise<void> | null = null;
  /** Once: what the person has changed since then holds. */
  const loadOnce = (): Promise<void> => (kept ??= loadKept());

  // a visit that came back is read as the page after the neutral start is loaded
  if (isVisitAsked()) place.subscribe(() => loadAnew(neutral));

  // before the first title is set: it would stand in the browser's history
  if (addressWasKept()) await beDiscreet(router, neutral);
  const { path, step } = place.get();
  // the shell and the page for unknown addresses hold no page of their own, and no page holds a later step of the flow:
  // show what was asked for
  const asWritten = page.dataset['path'] === path && (step === null || step === STEPS.entry);

  if (asWritten) await Promise.race([sent, came]);
  if (asWritten && !isChoice(place.get().hash)) {
    // what stands there can be read: better than a screen that waits for words that did not come
    if (!(await came)) return;
    hydrate(view, page);
    resume(); // after it: what was answered is in no page of the build
    clock.start();
    setReady();
    takeOver(ports, first, flow, null);
  } else {
    // a question that lies in the page is drawn anew, in its place in the flow
    const early = asWritten ? readEarlyAnswers(page) : null;
    resume();
    const waits = !early && !(path === flow && isQuestion(first, step));
    if (waits && !(await opened.core)) return;
    if (waits) await came;
    // the shell (the worker's answer) gives way to a page that is drawn once, as it stays: with what was kept, and the
    // font
    if (page.dataset['path'] === '') {
      const offer = readyOffer(ports.offline, shown.get().pack.core).catch(() => undefined);
      await Promise.all([soon(loadOnce(), KEPT_WITHIN), soon(font.load(), FONT_WITHIN), soon(offer, OFFER_WITHIN)]);
    }
    clock.start();
    // not in a question that is being read: its lines would move
    if (!early?.shown) font.show();
    // before the address changes: what is shown by its anchor is hidden then
    const showPlace = early?.shown ? holdPlace(early.shown.question) : showTop;
    if (early) takeOver(ports, first, flow, early);
    page.replaceChildren();
    render(view, page);
    setReady();
    if (early) showPlace();
    else takeOver(ports, first, flow, null);
  }
  place.subscribe(() => leadBack(ports, first, flow));
  paper.unfold();
  await loadOnce();
  if (preferences.get().discreet || addressWasKept()) await beDiscreet(router, neutral);
  await font.load();
}

const hasSent = (page: HTMLElement): boolean => (readEarlyAnswers(page)?.sent.length ?? 0) > 0;

const setReady = (): void => void (document.documentElement.dataset['ready'] = '');

/**
 * Resolves once the first question, as it stands in the page, was answered and sent before the app is there.
 */
const whenSent = (page: HTMLElement): Promise<void> =>
  new Promise((done) => {
    const look = (): void => {
      if (hasSent(page)) done();
    };
    look();
    addEventListener('submit', look);
    addEventListener('click', look);
  });

/** Each settles once a page is asked for that needs it; the plan has some texts in its folds. */
function whenWanted(place: Router['place'], locale: string): Wanted {
  const once = (wants: (step: string | null, asks: Part) => boolean): Promise<void> =>
    new Promise((done) => {
      const look = (): void => {
        const { path, step } = place.get();
        if (wants(step, asksFor(parsePath(path, locale)))) done();
      };
      look();
      place.subscribe(look);
    });
  return {
    texts: once((step, asks) => step === STEPS.plan || isScriptStep(step) || asks === 'texts' || asks === 'kit'),
    kit: once((_, asks) => asks === 'kit'),
  };
}

/**
 * How long the page waits for what would move it later, in milliseconds: a store may be blocked, a font may never come.
 */
const KEPT_WITHIN = 3000;
const FONT_WITHIN = 1000;
const OFFER_WITHIN = 1000;

/** Settles with what is waited for, and at the latest after `time` milliseconds. */
const soon = (what: Promise<void>, time: number): Promise<void> =>
  Promise.race([what, new Promise<void>((done) => setTimeout(done, time))]);
