// npm run build: the site, then the guide in one file, and paper, into dist (REPERES_OUT). Paper is left out where no
// Chromium prints it. REPERES_ADDRESS=https://host/folder/ is where the guide will be found: paper has codes with it.
import { spawnSync } from 'node:child_process';

/** Stops at the first step that fails. */
export function buildAll() {
  for (const words of [
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '--emptyOutDir'],
    ['scripts/single.mjs'],
    ['scripts/paper.mjs'],
  ]) {
    const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
  }
}

if (process.argv[1]?.endsWith('build.mjs')) buildAll();
