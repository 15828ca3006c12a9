// npm run types: checks types once per place where code runs: each has its own libraries (the engine has no DOM, the
// worker no window). What is wrong in a file that two places hold is said once.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { writeKeys } from './keys.mjs';

/** What one core checks, beside the other: what the tools and the tests hold is as much as all the rest. */
const CORES = [['tsconfig.node.json'], ['tsconfig.json', 'src/engine', 'tsconfig.sw.json']];
/** Several threads for one project work out the same types: half of the time again. */
const OPTIONS = ['--singleThreaded', '--pretty', 'false'];

/** What the compiler says of a project: one text for each error. */
async function check(project) {
  const tsc = spawn(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project, ...OPTIONS], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said, [status]] = await Promise.all([text(tsc.stdout), once(tsc, 'exit')]);
  // what explains an error is indented below it
  const errors = said.trim() === '' ? [] : said.trim().split(/\n(?=\S)/);
  return status !== 0 && errors.length === 0 ? [`${project} was not checked`] : errors;
}

await writeKeys();

const errors = new Set();
await Promise.all(
  CORES.map(async (projects) => {
    for (const project of projects) for (const error of await check(project)) errors.add(error);
  }),
);
for (const error of [...errors].sort((a, b) => (a < b ? -1 : 1))) console.error(error);
if (errors.size > 0) console.error(`${errors.size} ${errors.size === 1 ? 'error' : 'errors'}`);
process.exit(errors.size > 0 ? 1 : 0);
