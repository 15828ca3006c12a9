// Installs what a fresh machine lacks; needs nothing but Node. `--browser`: also a Chromium for the browser tests.
import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed; this is ${process.version}.`);
  process.exit(1);
}

const run = (command) => execSync(command, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });

const mark = 'node_modules/.package-lock.json';
if (!existsSync(mark) || statSync(mark).mtimeMs < statSync('package-lock.json').mtimeMs) run('npm ci --no-audit --no-fund');

if (process.argv.includes('--browser')) {
  const { chromiumPath } = await import('./browsers.mjs');
  if (!chromiumPath()) {
    const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
    try {
      if (canInstall) {
        run('apt-get update -qq');
        run('apt-get install -y -qq --no-install-recommends chromium fonts-noto-core fonts-noto-color-emoji');
      }
    } catch {
      // said below
    }
    if (!chromiumPath()) {
      console.error('No Chromium was found. Install one (on Debian: apt-get install chromium) or set CHROMIUM_PATH, then run npm test again.');
      process.exit(1);
    }
  }
}
