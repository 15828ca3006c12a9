// How long the search takes on a slow phone: to make its index, and from a keystroke to the results in the page.
//   node bench/search.mjs [dist] [--runs 5] [--times 2] [--busy]
// CPU 6x slower. --times makes the content larger: each text is there that many times, with other long words in
// each copy. It builds nothing. Twenty queries are typed letter by letter; a keystroke ends when the results stand
// in the document. On a machine that does other things meanwhile, --busy counts the CPU time of the page's thread
// without a slower CPU, times six.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import { chromiumArgs, chromiumPath } from '../scripts/browsers.mjs';
import { serve } from '../scripts/serve.mjs';

const args = process.argv.slice(2);
const option = (name, otherwise) => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise);
const dist = args.find((arg) => !arg.startsWith('--') && !/^\d+$/.test(arg)) ?? 'dist';
const runs = option('--runs', 5);
const times = option('--times', 1);
const busy = args.includes('--busy');

const QUERIES = [
  'elle a fugué',
  'ma fille a fuguer depuis hier soir',
  'il la fait chanter',
  'les flics refusent ma plainte',
  'photo nue',
  'foyer',
  'keuf',
  'mon ado ment',
  'disparision',
  'pore plinte',
  'avocat gratuit',
  'c’est quoi une OPP',
  '119',
  'le 17',
  'comment parler a ma fille',
  'elle a un deuxieme telephone',
  'suprimer une video d’internet',
  'mon fils passe son temps sur fortnite',
  'violée hier soir',
  'voiture qui vient la chercher',
];

const assets = readdirSync(join(dist, 'assets'));
const [firstFile, coreFile, textsFile, searchFile, analyserFile] = [
  /^first\.fr\./,
  /^core\.fr\./,
  /^texts\.fr\./,
  /^search-.*\.js$/,
  /^analyser-.*\.js$/,
].map((name) => assets.find((file) => name.test(file)));
if (!firstFile || !coreFile || !textsFile || !searchFile || !analyserFile)
  throw new Error(`${dist} has no pack or no search`);

/** The pack, each of its texts several times: in a copy every other long word is another one. */
function enlarge({ core, texts }) {
  let count = 0;
  const other = (words, copy) =>
    words.replace(/\p{L}{7,}/gu, (word) => (count++ % 2 === 0 ? word : `${word}${'bcdf'[copy]}`));
  const copyOf = (value, copy, key) => {
    if (typeof value === 'string')
      return key === 'id'
        ? `${value}-${copy}`
        : ['kind', 'source', 'noticed', 'topic'].includes(key)
          ? value
          : other(value, copy);
    if (Array.isArray(value)) return value.map((one) => copyOf(one, copy));
    if (value && typeof value === 'object')
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => [
          name,
          ['channels', 'hours', 'contacts', 'sources'].includes(name) ? one : copyOf(one, copy, name),
        ]),
      );
    return value;
  };
  const copies = (list) => Array.from({ length: times }, (_, copy) => (copy === 0 ? list : copyOf(list, copy))).flat();
  const copiesById = (things) =>
    Object.fromEntries(
      Object.entries(things).flatMap(([id, said]) =>
        Array.from({ length: times }, (_, copy) => (copy === 0 ? [id, said] : [`${id}-${copy}`, copyOf(said, copy)])),
      ),
    );
  const enlarged = (from, keys, enlargeOne) => ({
    ...from,
    ...Object.fromEntries(keys.map((key) => [key, enlargeOne(from[key])])),
  });
  return {
    core: enlarged(core, ['procedures', 'contacts', 'signs', 'pages'], copies),
    texts: enlarged(enlarged(texts, ['terms'], copies), ['procedures', 'contacts', 'pages'], copiesById),
  };
}

const read = (file) => JSON.parse(readFileSync(join(dist, 'assets', file), 'utf8'));
const quiet = { configFile: false, logLevel: 'error' };
const { contentOf } = (await runnerImport('./tools/compiler/join/content.ts', quiet)).module;
const { readCore, readTexts } = (await runnerImport('./src/pack/index.ts', quiet)).module;
const core = readCore(read(firstFile), read(coreFile));
const pack = enlarge({ core, texts: readTexts(core, read(textsFile)) });
const bodies = {
  [`/assets/${coreFile}`]: JSON.stringify(pack.core),
  [`/assets/${textsFile}`]: JSON.stringify(pack.texts),
  '/whole.json': JSON.stringify(contentOf(pack)),
};
const server = await serve(dist, {
  before(request, response) {
    const body = bodies[request.url];
    if (body === undefined) return false;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(body);
    return true;
  },
});

/**
 * Runs something in the page and gives how long that took there, in milliseconds of a CPU six times slower. Busy: what
 * the page's thread did in that time, but for styles and layout, which come after.
 */
async function timed(page, cdp, run, given) {
  const cpu = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (wanted) => metrics.find(({ name }) => name === wanted).value * 1000;
    return of('TaskDuration') - of('LayoutDuration') - of('RecalcStyleDuration');
  };
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  const before = busy ? await cpu() : 0;
  const wall = await page.evaluate(run, given);
  return busy ? 6 * ((await cpu()) - before) : wall;
}

async function openPage(context, path) {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  if (busy) await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(server.url + path);
  await page.waitForSelector('html[data-ready]');
  await page.waitForTimeout(500);
  if (!busy) await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  return { page, cdp };
}

const results = { made: [], typed: [] };
/** What was in the field at each keystroke. */
const words = [];
for (let run = 0; run < runs; run++) {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs });
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });

  const start = await openPage(context, 'fr/debut/');
  await start.page.evaluate(
    async ([packAt, searchAt, analyserAt]) => {
      window.__given = await (await fetch(packAt)).json();
      window.__search = await import(searchAt);
      window.__analyser = (await import(analyserAt)).analyser;
    },
    [`${server.url}whole.json`, `${server.url}assets/${searchFile}`, `${server.url}assets/${analyserFile}`],
  );
  results.made.push(
    await timed(start.page, start.cdp, async () => {
      const before = performance.now();
      await window.__search.createSearchInPieces(window.__given, window.__given.search, window.__analyser);
      return performance.now() - before;
    }),
  );
  await start.page.close();

  const { page, cdp } = await openPage(context, 'fr/chercher/');
  await page.fill('#recherche', 'plainte');
  await page.waitForSelector('[data-kind]');
  for (const query of QUERIES) {
    for (let letters = 1; letters <= query.length; letters++) {
      words.push(query.slice(0, letters));
      results.typed.push(
        await timed(
          page,
          cdp,
          async (words) => {
            const field = document.querySelector('#recherche');
            const before = performance.now();
            Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, words);
            field.dispatchEvent(new Event('input', { bubbles: true }));
            // the app draws before the next task
            await new Promise((done) => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = done;
              port2.postMessage(null);
            });
            return performance.now() - before;
          },
          query.slice(0, letters),
        ),
      );
    }
  }
  await browser.close();
}
await server.stop();

const sorted = (values) => values.toSorted((a, b) => a - b);
const at = (values, part) => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * part))];
const show = (name, values) =>
  console.log(
    `${name.padEnd(40)} median ${at(values, 0.5).toFixed(1)} ms, 95 % within ${at(values, 0.95).toFixed(1)} ms, longest ${at(values, 1).toFixed(1)} ms  (${values.length})`,
  );
console.log(`${(bodies['/whole.json'].length / 1000).toFixed(0)} kB of content`);
show('index made, cold, in pieces', results.made);
show('keystroke to results in the document', results.typed);
const slowest = results.typed.map((ms, i) => [ms, words[i]]).toSorted(([a], [b]) => b - a);
console.log(
  slowest
    .slice(0, 5)
    .map(([ms, query]) => `  ${ms.toFixed(0)} ms  ${query}`)
    .join('\n'),
);
