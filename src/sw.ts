/// <reference lib="webworker" />
/**
 * The worker: it stores the guide so that it works without a network, and never a person's data: what is common, and
 * the languages that were opened on this phone. It answers from its own list only; nothing is put into the cache that
 * has not the hash of what was built, so a captive portal cannot poison it.
 *
 * It is written by hand: workbox-precaching checks no hash of what is stored, knows no list for each language, fetches
 * one file at a time and does not go on where an install was cut (decision 0004).
 */
import {
  answer,
  assets,
  base,
  begin,
  clean,
  fetchForPage,
  find,
  goOn,
  install,
  isFile,
  keyOfPage,
  keys,
  navigate,
  partsOf,
} from './worker/index.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => {
  event.waitUntil(
    begin()
      .catch(() => undefined)
      .then(() => clean()),
  );
  // not waited for: pages are answered meanwhile, and each that opens asks for what has not come
  void goOn();
});
self.addEventListener('message', (event) => event.waitUntil(answer(event)));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const { origin, pathname } = new URL(request.url);
  if (origin !== base.origin) return;
  const address = origin + pathname;
  // a page of the edition before asks for its scripts by names that hold their hash
  const isPage = request.mode === 'navigate' && !isFile(partsOf(request.url));
  const key = keys.get(address) ?? (address.startsWith(assets) ? address : isPage ? keyOfPage(address) : undefined);
  if (key === undefined && !isPage) return;
  event.respondWith(
    find(key).then(
      (stored) => stored ?? (isPage ? navigate(request, partsOf(request.url)) : fetchForPage(request, key)),
    ),
  );
  if (isPage) event.waitUntil(clean(event.resultingClientId));
});
