/** Removes worker and caches. What the page holds in memory goes on working. Rejects when the browser does not. */
export async function removeCopy(): Promise<void> {
  const here = new URL(import.meta.env.BASE_URL, location.href).href;
  const all = (await navigator.serviceWorker.getRegistrations()).filter(({ scope }) => scope === here);
  for (const { installing, waiting, active } of all)
    for (const worker of [installing, waiting, active]) worker?.postMessage({ type: 'STOP' });
  // first what is there: taking the worker away waits for an install that is under way, and goes on where the caches
  // cannot be read; whoever asked hears of that in the end
  await dropCaches(here).catch(() => undefined);
  await Promise.all(all.map((one) => one.unregister()));
  await dropCaches(here);
}

async function dropCaches(here: string): Promise<void> {
  const names = 'caches' in window ? await caches.keys() : [];
  await Promise.all(names.filter((name) => name.endsWith(here)).map((name) => caches.delete(name)));
}
