// Installs what a fresh machine lacks; needs nothing but Node. `--browser`: also what the browser tests
// need, a Chromium and pdftotext.
import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed; this is ${process.version}.`);
  process.exit(1);
}

const run = (command) =>
  execSync(command, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });

const mark = 'node_modules/.package-lock.json';
if (!existsSync(mark) || statSync(mark).mtimeMs < statSync('package-lock.json').mtimeMs)
  run('npm ci --no-audit --no-fund');

if (process.argv.includes('--browser')) {
  const { chromiumPath, hasTestFonts, pdfToTextPath } = await import('./browsers.mjs');
  const needs = [
    {
      name: 'Chromium',
      found: chromiumPath,
      packages: 'chromium fonts-noto-color-emoji',
      otherwise: 'Install one (on Debian: apt-get install chromium) or set CHROMIUM_PATH',
    },
    {
      name: 'Noto Sans and Liberation Sans',
      found: hasTestFonts,
      packages: 'fonts-noto-core fonts-liberation',
      otherwise: 'The tests look at a first visit in both: install them (on Debian: fonts-noto-core, fonts-liberation)',
    },
    {
      name: 'pdftotext',
      found: pdfToTextPath,
      packages: 'poppler-utils',
      otherwise: 'Printed pages are read back with it: install it (on Debian: apt-get install poppler-utils)',
    },
  ];
  const missing = needs.filter(({ found }) => !found());
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  try {
    if (missing.length > 0 && canInstall) {
      run('apt-get update -qq');
      run(`apt-get install -y -qq --no-install-recommends ${missing.map(({ packages }) => packages).join(' ')}`);
    }
  } catch {
    // said below
  }
  const left = needs.filter(({ found }) => !found());
  for (const { name, otherwise } of left) console.error(`No ${name} was found. ${otherwise}, then run npm test again.`);
  if (left.length > 0) process.exit(1);
}
