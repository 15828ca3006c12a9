/**
 * The website: the app with the browser's history and storage, the worker, and the pack over the network.
 * Loaded by main.ts, beside the pack.
 */
import { addressOf, locales } from 'virtual:packs';
import { forgetEverything, localeOf, pathOf, start as startApp } from './app/index.ts';
import { clock, files, LEAVE_EVENT, loadUnread, paper, webFont } from './platform/index.ts';
import type { OfflineCopy, PackFiles, Ports, Router, TellFailure } from './ports.ts';
import { browserStorage, onErased, onLocked } from './storage/browser.ts';
import { closeLock, forgetVisit, keepIn } from './storage/index.ts';

/** What main.ts has needed before the app was there. */
interface Begun {
  readonly router: Router;
  readonly offline: OfflineCopy;
  readonly tellFailure: TellFailure;
}

/** Takes `page` over. */
export function start(page: HTMLElement, { router, offline, tellFailure }: Begun): Promise<void> {
  const { place, loadAnew } = router;
  const locale = localeOf(place.get().path, locales);
  // a document speaks one language
  place.subscribe(() => {
    const asked = localeOf(place.get().path, locales);
    if (asked !== locale) loadAnew(pathOf({ kind: 'neutral-start' }, asked));
  });
  keepIn(browserStorage);
  addEventListener(LEAVE_EVENT, () => forgetVisit('leave'));
  onLocked(closeLock);
  onErased(() => {
    forgetEverything(router);
    offline.stop().catch(() => undefined); // where storage is blocked there is no copy
  });
  const packIn =
    (of: string): PackFiles =>
    (part) =>
      loadUnread(addressOf(of, part));
  const phone: Ports['phone'] = () => import('./platform/phone/phone.ts').then((loaded) => loaded.phone);
  const camera = () => import('./platform/phone/camera.ts').then((loaded) => loaded.camera);
  const install: Ports['install'] = () => import('./platform/phone/install.ts').then((loaded) => loaded.install);
  const speech: Ports['speech'] = () => import('./platform/phone/speech.ts').then((loaded) => loaded.speech);
  const given = { phone, camera, install, speech, packIn };
  const ports = { router, offline, clock, paper, files, font: webFont, ...given };
  return startApp(page, { locale, files: packIn(locale), tellFailure, ports });
}
