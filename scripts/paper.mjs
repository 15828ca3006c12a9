// npm run paper: what is printed of the guide, as PDF files, into the folder of a build (REPERES_OUT, or dist).
// npm run paper -- livret.pdf demarches/porter-plainte.pdf makes these alone.
// REPERES_ADDRESS=https://host/folder/ is where the guide is found: with it, codes to scan are printed.
import { runnerImport } from 'vite';
import { chromiumArgs, headlessShellPath } from './browsers.mjs';

const dist = process.env.REPERES_OUT ?? 'dist';
const address = process.env.REPERES_ADDRESS;
const executablePath = headlessShellPath();

if (!executablePath) {
  // a guide without paper is a guide: who only builds the site needs no browser
  console.warn('Paper was left out: no Chromium here prints it. CHROMIUM_PATH names one.');
  process.exit(0);
}
if (!address)
  console.warn('Paper is made without codes: REPERES_ADDRESS=https://host/folder/ says where the guide is.');

const start = Date.now();
const { module } = await runnerImport('./tools/paper/index.ts', {
  configFile: false,
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
const only = process.argv.slice(2);
const made = await module.run({ dist, address, only, browser: { executablePath, args: chromiumArgs } });
const pages = made.reduce((sum, one) => sum + one.pages, 0);
const seconds = ((Date.now() - start) / 1000).toFixed(1);
for (const { file, pages: count } of made.filter(({ pages: count }) => count > 1))
  console.log(`${file}: ${count} pages`);
console.log(`${made.length} papers, ${pages} pages, ${seconds} s, in ${dist}/papier`);
