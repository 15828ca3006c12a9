// npm run paper: what is printed of the guide in each of its languages, as PDF files, into the folder of a build
// (REPERES_OUT, or dist).
// npm run paper -- livret.pdf demarches/porter-plainte.pdf en/ makes these alone, and all in English.
// REPERES_ADDRESS=https://host/folder/ is where the guide is found: with it, codes to scan are printed.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { headlessShellPath } from './browsers.mjs';
import { load } from './load.mjs';

/** A process takes one language after the other, and half a gigabyte with its browser. */
const MOST_PROCESSES = 4;

const only = process.argv.slice(2);

/** What one process makes of it: every language whose turn is its own. */
async function makeShare(share) {
  const module = await load('tools/paper/index.ts');
  const dist = process.env.REPERES_OUT ?? 'dist';
  return module.run({ dist, address: process.env.REPERES_ADDRESS, only, share });
}

async function makeAll() {
  if (!process.env.REPERES_ADDRESS)
    console.warn('Paper is made without codes: REPERES_ADDRESS=https://host/folder/ says where the guide is.');
  const start = Date.now();
  // once, over all cores: the processes take them from the cache
  const module = await load('tools/site/content.ts');
  await module.orStop(() => module.compilePacks(module.openGuide()));
  const of = Math.min(availableParallelism(), MOST_PROCESSES);
  let failed = false;
  const shares = await Promise.all(
    Array.from({ length: of }, async (_, at) => {
      const child = fork(import.meta.filename, only, { env: { ...process.env, REPERES_SHARE: `${at}/${of}` } });
      let made = [];
      child.on('message', (papers) => (made = papers));
      const [code] = await once(child, 'exit');
      if (code !== 0) failed = true;
      return made;
    }),
  );
  if (failed) process.exit(1);
  const made = shares.flat();
  const pages = made.reduce((sum, one) => sum + one.pages, 0);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  for (const { file, pages: count } of made.filter(({ pages: count }) => count > 2))
    console.log(`${file}: ${count} pages`);
  console.log(`${made.length} papers, ${pages} pages, ${seconds} s`);
}

const [at, of] = (process.env.REPERES_SHARE ?? '').split('/').map(Number);
if (!headlessShellPath())
  // a guide without paper is a guide: who only builds the site needs no browser
  console.warn('Paper was left out: no Chromium here prints it. CHROMIUM_PATH names one.');
else if (process.send && of > 0) {
  process.send(await makeShare({ at, of }), () => process.disconnect());
} else await makeAll();
