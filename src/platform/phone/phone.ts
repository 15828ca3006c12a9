import type { Phone } from '../../ports.ts';
import { canShareFile, shareFile, takeFile, wholeAddress } from './hand-on.ts';
import { keptFiles } from './kept-files.ts';
import { keepOn } from './screen.ts';

/** How long the browser is given to answer, in milliseconds: Firefox asks the person, who may never answer. */
const ANSWER_WITHIN = 4000;

const nothing = (): void => undefined;

/** A host can have several guides, each in its own folder. */
const nameHere = (name: string): string => `${name} ${import.meta.env.BASE_URL}`;

/** TypeScript takes these for given; older browsers, private windows and pages that are not secure lack some. */
const browser = (): Partial<Pick<Navigator, 'locks' | 'storage'>> => navigator;

function holdAlone(name: string, tell: (isHeld: boolean) => void): () => void {
  const { locks } = browser();
  if (!locks) {
    tell(true);
    return nothing;
  }
  tell(false);
  const given = new AbortController();
  let release = nothing;
  locks
    .request(nameHere(name), { signal: given.signal }, () => {
      tell(true);
      return new Promise<void>((done) => (release = done));
    })
    .catch(nothing); // given up, or refused: this tab does not hold it
  return () => {
    given.abort();
    release();
  };
}

async function persist(): ReturnType<Phone['persist']> {
  const { storage } = browser();
  if (typeof storage?.persist !== 'function') return 'unknown';
  const asked = storage.persist().then(
    (granted) => (granted ? 'granted' : 'refused'),
    () => 'unknown' as const,
  );
  return Promise.race([asked, new Promise<'unknown'>((done) => setTimeout(() => done('unknown'), ANSWER_WITHIN))]);
}

/** Safari, and no other: WebKit's own storage policy. A page on the home screen has its own count. */
const clearsAfterAWeek = (): boolean =>
  navigator.vendor.startsWith('Apple') && !matchMedia('(display-mode: standalone)').matches;

async function measureGuide(): Promise<number | null> {
  try {
    // not the files that are kept to be handed on: they stand by themselves
    const here = new URL(import.meta.env.BASE_URL, location.href).href;
    if (!(await caches.has(`guide ${here}`))) return null;
    let bytes = 0;
    // with the edition before, where it is kept
    for (const name of await caches.keys()) {
      if (name !== `guide ${here}` && name !== `beside ${here}`) continue;
      const cache = await caches.open(name);
      for (const request of await cache.keys()) bytes += (await (await cache.match(request))?.blob())?.size ?? 0;
    }
    return bytes;
  } catch {
    return null; // no caches, or blocked
  }
}

function watchSight(tell: (isHidden: boolean) => void): () => void {
  const look = (): void => tell(document.visibilityState === 'hidden');
  const hide = (): void => tell(true);
  document.addEventListener('visibilitychange', look);
  addEventListener('pagehide', hide);
  // it may have gone out of sight while this script was on its way
  if (document.visibilityState === 'hidden') hide();
  return () => {
    document.removeEventListener('visibilitychange', look);
    removeEventListener('pagehide', hide);
  };
}

/** What the page itself is, and what it has asked for since; a browser keeps 250 lines unless it is told otherwise. */
function listAsked(): readonly string[] {
  const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
  return [...new Set(entries.map(({ name }) => name))];
}

/** An installed guide is covered as soon as another window has the focus. */
function cover(): () => void {
  const { classList } = document.documentElement;
  const set = (isHidden: boolean): void => void classList.toggle('covered', isHidden);
  // in a browser's window it says nothing: the page may be out of sight already
  const blur = (): void => {
    if (matchMedia('(display-mode: standalone)').matches) set(true);
  };
  const focus = (): void => set(false);
  const stop = watchSight(set);
  addEventListener('blur', blur);
  addEventListener('focus', focus);
  return () => {
    stop();
    removeEventListener('blur', blur);
    removeEventListener('focus', focus);
    set(false);
  };
}

/** The browser. A script of its own, which comes when somebody keeps something, or hands the guide on. */
export const phone: Phone = {
  keepOn,
  holdAlone,
  persist,
  clearsAfterAWeek,
  measureGuide,
  cover,
  watchSight,
  wholeAddress,
  takeFile,
  canShareFile,
  shareFile,
  keptFiles,
  listAsked,
  origin: () => location.origin,
};
