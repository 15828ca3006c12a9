// npm run build: compiles the content, makes the site and the guide in one file at the same time, then paper; all in a
// folder beside dist (REPERES_OUT), which takes its place at the end: a build that fails changes nothing there.
// npm run build -- site makes the site alone. Paper is left out where no Chromium prints it.
// REPERES_ADDRESS=https://host/folder/ is where the guide will be found: paper has codes with it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { editionOf, listFiles } from './file-list.mjs';
import { besideOf, swap } from './swap.mjs';

const STEPS = {
  content: ['scripts/packs.mjs'],
  site: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
  files: ['scripts/single.mjs'],
  paper: ['scripts/paper.mjs'],
};
/** What is made one after the other; what stands in one list, at the same time. */
const ORDER = [['content'], ['site', 'files'], ['paper']];

const running = new Set();
const unfinished = new Set();

process.on('exit', () => {
  for (const child of running) child.kill();
  for (const folder of unfinished) rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

/** An empty folder, which goes when this process ends. */
export function begin(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  unfinished.add(folder);
  return folder;
}

/** Runs one step, and says how long it took. Out: whether it went well. */
export async function run(name, env = {}, { quiet = false } = {}) {
  const start = Date.now();
  const child = spawn(process.execPath, STEPS[name], {
    stdio: quiet ? 'ignore' : 'inherit',
    env: { ...process.env, ...env },
  });
  running.add(child);
  const [status] = await once(child, 'exit');
  running.delete(child);
  if (status === 0 && !quiet) console.log(`${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return status === 0;
}

/**
 * Makes the guide and puts it into `out`; ends the process when a step fails. `made` is told of the site, the files and
 * of all, each with the folder in which it stands.
 */
export async function build(out, { only = Object.keys(STEPS), env = {}, made = () => {} } = {}) {
  const beside = begin(besideOf(out));
  // what the site holds is compressed at its end: no other file may be half written there
  const apart = begin(`${beside}.files`);
  for (const together of ORDER) {
    const names = together.filter((name) => name === 'content' || only.includes(name));
    if (names.length > 0) console.log(`making ${names.join(' and ')} …`);
    await Promise.all(
      names.map(async (name) => {
        if (!(await run(name, { REPERES_OUT: name === 'files' ? apart : beside, ...env }))) process.exit(1);
        if (name === 'site') made(name, beside);
      }),
    );
    for (const file of readdirSync(apart)) renameSync(join(apart, file), join(beside, file));
    if (names.includes('files')) made('files', beside);
  }
  rmSync(apart, { recursive: true, force: true });
  if (only.includes('site')) listFiles(beside, editionOf(beside));
  swap(out);
  unfinished.delete(beside);
  made('all', out);
}

if (process.argv[1]?.endsWith('build.mjs')) {
  const only = process.argv.slice(2);
  const strange = only.find((name) => !(name in STEPS));
  if (strange !== undefined) {
    console.error(`There is nothing called "${strange}" to make: ${Object.keys(STEPS).join(', ')}.`);
    process.exit(2);
  }
  await build(process.env.REPERES_OUT ?? 'dist', only.length > 0 ? { only } : {});
}
