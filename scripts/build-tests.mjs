// node scripts/build-tests.mjs dist-fr paper: makes the builds of the tests that are named, or all of them. Each is
// made once, and again when its content, the code, the packages or Node are others.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { keyOf } from './build-key.mjs';
import { writeKeys } from './keys.mjs';
import { BUILDS, OUT } from './test-builds.mjs';

const textOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** Whether a process is there. */
function lives(id) {
  try {
    return id > 0 && process.kill(id, 0);
  } catch {
    return false;
  }
}

/** Of those who want the same build one makes it, and the others wait. A lock whose maker is gone is nobody's. */
async function alone(lock, work) {
  for (;;)
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch {
      await wait(200);
      const holder = textOf(lock);
      if (holder !== '' && !lives(Number(holder))) rmSync(lock, { force: true });
    }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/**
 * Sees to it that a build is there, of today's content and code, and says its folder. Throws with what its maker wrote
 * when it cannot be made.
 */
export async function ensureBuild(name) {
  await writeKeys();
  const { parts = [], settings, make } = BUILDS[name];
  const folder = `${OUT}/${name}`;
  const mark = `${folder}.key`;
  const key = keyOf(parts, settings);
  if (textOf(mark) === key) return folder;
  mkdirSync(OUT, { recursive: true });
  await alone(`${folder}.lock`, async () => {
    if (textOf(mark) === key) return;
    rmSync(mark, { force: true });
    const start = Date.now();
    console.error(`${name}: is being built`);
    await make(folder);
    writeFileSync(mark, key);
    console.error(`${name}: built (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  });
  return folder;
}

if (process.argv[1]?.endsWith('build-tests.mjs')) {
  const names = process.argv.slice(2);
  for (const name of names.length > 0 ? names : Object.keys(BUILDS)) await ensureBuild(name);
}
