// How long the atelier takes after a key, and what it holds in memory after many edits.
//   node bench/atelier.mjs [dist.atelier] [--edits 200] [--pause 300] [--runs 10]
// Needs the atelier (node scripts/atelier.mjs build); opens the guide of guide-content/ from a zip. A draft of one
// sentence that is changed again and again is put in; each edit is taken back and done again, which is an edit like any
// other. Prints: ms to the opening; from a key to the faults, to the pack of the phone, and to the whole proof, each
// the median and the worst of --runs; the heap of the page and of its worker, after a collection, before and after
// --edits edits with --pause ms between two keys, and at most on the way.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { zipSync } from 'fflate';
import { ATELIER_HEADERS } from '../hosting/headers.mjs';
import { chromiumArgs, chromiumPath } from '../scripts/browsers.mjs';
import { serve } from '../scripts/serve.mjs';

const args = process.argv.slice(2);
const option = (name, otherwise) => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise);
const dist = args.find((arg) => !arg.startsWith('--') && !/^\d+$/.test(arg)) ?? 'dist.atelier';
const count = option('--edits', 200);
const pause = option('--pause', 300);
const runs = option('--runs', 10);

const FOLDER = 'guide-content';
const FILE = 'fr/procedures/porter-plainte.md';
const texts = Object.fromEntries(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ya?ml|md|csv)$/.test(path))
    .map((path) => [`${FOLDER}/${path}`, readFileSync(join(FOLDER, path))]),
);
const first = texts[`${FOLDER}/${FILE}`].toString();
const textAt = (at) =>
  at === 0 ? first : first.replace(/^why: .*$/m, `why: Cela arrête la personne, dit la ligne ${at}.`);
const edits = Array.from({ length: count }, (_, at) => ({
  at: '2026-11-30T10:00:00.000Z',
  by: '',
  what: { key: 'done.undo', values: {} },
  place: '#/home',
  go: null,
  changes: [{ file: FILE, before: textAt(at), after: textAt(at + 1) }],
}));

const server = await serve(dist, { headers: ATELIER_HEADERS });
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: [...chromiumArgs, '--js-flags=--expose-gc'],
});
const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1440, height: 900 } });

// what the worker is asked and tells, with the moment of each
await page.addInitScript(() => {
  const Native = Worker;
  window.told = [];
  window.Worker = class extends Native {
    constructor(...given) {
      super(...given);
      window.atelierWorker = this;
      this.addEventListener('message', ({ data }) => {
        const stage = data.tells === 'checked' ? data.checked.stage : null;
        window.told.push({ stage, id: data.id, done: data.part, at: performance.now() });
      });
    }
  };
});

const cdp = await page.context().newCDPSession(page);
const workers = [];
await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
let nextId = 0;
const answers = new Map();
cdp.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
  if (targetInfo.type === 'worker') workers.push(sessionId);
});
cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
  const { id, result } = JSON.parse(message);
  answers.get(id)?.(result);
});
const ofWorker = (sessionId, method, params = {}) =>
  new Promise((resolve) => {
    nextId += 1;
    answers.set(nextId, resolve);
    void cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: nextId, method, params }) });
  });

const mega = (bytes) => Math.round(bytes / 1e6);
async function memory() {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await cdp.send('Runtime.getHeapUsage');
  let worker = 0;
  for (const session of workers) {
    await ofWorker(session, 'HeapProfiler.collectGarbage');
    const heap = await ofWorker(session, 'Runtime.getHeapUsage');
    worker += heap.usedSize + (heap.backingStorageSize ?? 0);
  }
  return { page: mega(usedSize + backingStorageSize), worker: mega(worker) };
}

const sort = (numbers) => numbers.toSorted((a, b) => a - b);
const say = (name, numbers) => {
  const all = sort(numbers);
  console.log(`${name}: ${Math.round(all[Math.floor(all.length / 2)])} ms, at most ${Math.round(all.at(-1))} ms`);
};

const begin = Date.now();
await page.goto(server.url);
await page.locator('input[accept*="zip"]').setInputFiles({
  name: 'guide.zip',
  mimeType: 'application/zip',
  buffer: Buffer.from(zipSync(texts, { level: 0 })),
});
await page.locator('.three').waitFor({ timeout: 300_000 });
console.log(`opened and checked: ${Date.now() - begin} ms`);

await page.evaluate(async (all) => {
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const database = await done(indexedDB.open('atelier'));
  const writing = database.transaction(['head', 'edits'], 'readwrite');
  const head = await done(writing.objectStore('head').get('head'));
  await done(writing.objectStore('head').put({ ...head, count: all.length }, 'head'));
  for (const [at, edit] of all.entries()) await done(writing.objectStore('edits').put(edit, at));
  database.close();
}, edits);
workers.length = 0;
await page.reload();
await page.getByRole('button', { name: /^Reprendre/ }).click();
await page.locator('.three').waitFor({ timeout: 300_000 });
// where a sentence is written
await page.evaluate(() => void (location.hash = '#/text/procedure/porter-plainte'));
await page.locator('.line').first().waitFor();
console.log('memory, as it was opened (MB):', await memory());

/** Takes one edit back, or does it again: ms until each answer is there. */
async function key(name) {
  return page.evaluate(async (pressed) => {
    window.told.length = 0;
    const start = performance.now();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, ctrlKey: true, bubbles: true }));
    const find = (test) =>
      new Promise((resolve) => {
        const look = () => {
          const found = window.told.find(test);
          if (found) resolve(found.at - start);
          else setTimeout(look, 5);
        };
        look();
      });
    const words = await find(({ stage }) => stage === 'words');
    // what the phone is given, as a screen asks for it
    window.atelierWorker.postMessage({ id: -1, method: 'pack', given: 'fr' });
    const phone = await find(({ id }) => id === -1);
    const whole = await find(({ stage }) => stage === 'whole');
    return { words, phone, whole };
  }, name);
}
const timed = [];
for (let at = 0; at < runs; at += 1) timed.push(await key(at % 2 ? 'y' : 'z'));
say(
  'from a key to the faults',
  timed.map(({ words }) => words),
);
say(
  'from a key to the phone',
  timed.map(({ phone }) => phone),
);
say(
  'from a key to the whole proof',
  timed.map(({ whole }) => whole),
);

const press = (name) => page.keyboard.press(`Control+${name}`);
/** What is held at this moment, with what is no longer used and not collected yet. */
async function held() {
  const heaps = [await cdp.send('Runtime.getHeapUsage')];
  for (const session of workers) heaps.push(await ofWorker(session, 'Runtime.getHeapUsage'));
  return mega(heaps.reduce((sum, { usedSize, backingStorageSize }) => sum + usedSize + backingStorageSize, 0));
}
let most = 0;
for (let at = 0; at < count - 1; at += 1) {
  await press('z');
  await page.waitForTimeout(pause);
  if (at % 5 === 0) most = Math.max(most, await held());
}
console.log(`memory, at most on the way, with what is not collected yet (MB): ${most}`);
await page.evaluate(() => void (window.told.length = 0));
await press('z');
// the check of the last edit is over: nothing is being worked out any more
await page.waitForFunction(
  () => window.told.at(-1)?.done === 1 && window.told.some(({ stage }) => stage === 'whole'),
  undefined,
  {
    timeout: 300_000,
  },
);
const end = await memory();
console.log(`memory, after ${count} edits (MB):`, end, `together ${end.page + end.worker}`);
await browser.close();
await server.stop();
