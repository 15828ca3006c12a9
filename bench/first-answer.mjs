// How long until a person's first answer is taken, and how long from one question to the next.
//   node bench/first-answer.mjs [dist] [--runs 5]
// A cold visit (new profile, no cache) on a slow phone and network: CPU 4x slower, 400 ms, 400 kbit/s. The driver taps
// as soon as a thing is painted, so this is the fastest that any person could be. Then, at 6x, the time from
// "Continuer" to the next question.
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../scripts/browsers.mjs';
import { serve } from '../scripts/serve.mjs';
import { readFileSync, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const args = process.argv.slice(2);
const dist = args.find((arg) => !arg.startsWith('--') && !/^\d+$/.test(arg)) ?? 'dist';
const runs = Number(args[args.indexOf('--runs') + 1] || 5);

const LINK = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};

/** Sends text files compressed, as a host does. */
function compressed(request, response) {
  const path = request.url.split('?')[0];
  const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
  const type = TYPES[file.split('.').at(-1)];
  if (!type || !existsSync(file) || statSync(file).isDirectory()) return false;
  response.writeHead(200, {
    'content-type': type,
    'content-encoding': 'br',
    'cache-control': path.includes('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
  });
  response.end(brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
  return true;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const show = (name, values) =>
  console.log(
    `${name.padEnd(58)} ${Math.round(median(values))} ms  (${values
      .map(Math.round)
      .sort((a, b) => a - b)
      .join(', ')})`,
  );

const server = await serve(dist, { before: compressed });
const results = { painted: [], ticked: [], second: [], third: [], between: [] };

for (let run = 0; run < runs; run++) {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs });
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', LINK);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  // the driver lives in the page and presses each thing in the frame in which it is there
  await page.addInitScript(() => {
    const times = (window.__times = {});
    /** one tap answers where one answer is asked, or what excludes the others; older builds had a box to tick */
    const answerOf = (question, option) =>
      document.querySelector(
        `form[data-question="${question}"] :is(button[data-answer="${option}"], input[value="${option}"])`,
      );
    const steps = [
      ['painted', () => document.querySelector('a[data-door="flow"]')],
      ['start', () => document.querySelector('#avant a[href="#garder"]')],
      ['ticked', () => answerOf('danger', 'none')],
      ['sent', () => document.querySelector('form[data-question="danger"] button[type="submit"]')],
      ['second', () => answerOf('who', 'parent')],
      ['secondSent', () => document.querySelector('form[data-question="who"] button[type="submit"]')],
    ];
    const look = () => {
      const [step] = steps;
      const found = step && step[1]();
      if (
        found &&
        found.getClientRects().length > 0 &&
        performance.getEntriesByName('first-contentful-paint').length > 0
      ) {
        found.click();
        times[step[0]] = performance.now();
        steps.shift();
        if (found.matches('[data-answer]')) steps.shift(); // nothing is left to send
      }
      const next = document.querySelector('form[data-question="whereabouts"]');
      if (next && next.getClientRects().length > 0) times.third ??= performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(server.url, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.__times.third, undefined, { timeout: 60_000 });
  const times = await page.evaluate(() => window.__times);
  results.painted.push(times.painted);
  results.ticked.push(times.ticked);
  results.second.push(times.second);
  results.third.push(times.third);

  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const between = await page.evaluate(async () => {
    const taken = [];
    const wanted = { noticed: 'images', images: 'circulating' };
    for (;;) {
      const form = document.querySelector('form[data-question]');
      if (!form) return taken;
      const id = form.dataset.question;
      const option = wanted[id] ?? 'unknown';
      const input = form.querySelector(`input[value="${option}"]`) ?? form.querySelector('input');
      const button = form.querySelector(`button[data-answer="${option}"]`);
      const answer = button ?? input ?? form.querySelector('button[data-answer]');
      if (answer === input) input.click();
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const start = performance.now();
      (answer === input ? form.querySelector('button[type="submit"]') : answer).click();
      const isShown = () => document.querySelector('form[data-question]')?.dataset.question !== id;
      const task = () =>
        new Promise((done) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = done;
          port2.postMessage(null);
        });
      while (!isShown()) await task();
      document.body.getBoundingClientRect(); // lays it out
      const worked = performance.now() - start;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      taken.push({ id, worked, shown: performance.now() - start });
    }
  });
  results.between.push(...between);
  await browser.close();
}
await server.stop();

show('home page painted, "Je cherche quoi faire" pressed', results.painted);
show('first answer accepted (ticked, and kept)', results.ticked);
show('second question on screen', results.second);
show('third question on screen', results.third);
show(
  'work from "Continuer" to the next question, CPU 6x slower',
  results.between.map(({ worked }) => worked),
);
show(
  'the same, to the frame after it',
  results.between.map(({ shown }) => shown),
);
const slowest = results.between.toSorted((a, b) => b.worked - a.worked).slice(0, 3);
console.log(`slowest: ${slowest.map(({ id, worked }) => `after ${id} ${Math.round(worked)} ms`).join(', ')}`);
