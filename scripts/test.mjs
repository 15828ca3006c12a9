// npm test: every check, as many at once as the machine has cores, then the browsers; at the end one line that counts.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { caddyPath, firefoxPath, javaPath, nginxPath, webkitPaths } from './browsers.mjs';
import { writeKeys } from './keys.mjs';
import { readPlaywright, readVitest } from './test-reports.mjs';
import { BUILDS, OUT } from './test-builds.mjs';

/** Compiling makes much that lives for a moment: with more room for it the collector takes a tenth less of the time. */
const NODE_OPTIONS = `${process.env['NODE_OPTIONS'] ?? ''} --max-semi-space-size=64`;
const begin = Date.now();
const counts = { passed: 0, failed: 0, skipped: 0 };
/** Why each test failed: said once more at the end, where somebody looks first. */
const failures = [];

const secondsSince = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`;

/** Runs one command. What it says is shown as it comes, or when it ends where others run beside it. */
async function run(name, command, { env = {}, isAlone = false } = {}) {
  const start = Date.now();
  console.log(`== ${name} begins, after ${secondsSince(begin)}`);
  const [first, ...rest] = command;
  const [program, args] = first === 'node' ? [process.execPath, rest] : ['npx', command];
  const child = spawn(program, args, {
    stdio: isAlone ? 'inherit' : 'pipe',
    shell: program === 'npx' && process.platform === 'win32',
    env: { ...process.env, NODE_OPTIONS, ...env },
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => said.push(data));
  const status = await new Promise((done) => child.on('close', done));
  process.stdout.write(Buffer.concat(said));
  console.log(`== ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${secondsSince(start)})`);
  return status === 0;
}

const check = (name, command, options = {}) => ({
  ...options,
  name,
  work: async () => void ((await run(name, command)) ? counts.passed++ : counts.failed++),
});

/** Tests, which count one by one by the report that they write. */
const tests = (name, command, file, read, options = {}) => ({
  ...options,
  name,
  async work() {
    const ok = await run(name, command, options);
    let report;
    try {
      report = read(JSON.parse(readFileSync(`${OUT}/${file}`, 'utf8')));
    } catch {
      report = { passed: 0, failed: 0, skipped: 0, why: [] };
    }
    for (const kind of ['passed', 'failed', 'skipped']) counts[kind] += report[kind];
    failures.push(...report.why);
    if (!ok && report.failed === 0) counts.failed++;
  },
});
const vitest = (floor, projects, options) =>
  tests(
    floor,
    `vitest run --project ${projects} --reporter=dot --reporter=json`
      .split(' ')
      .concat(`--outputFile.json=${OUT}/${floor}.json`),
    `${floor}.json`,
    readVitest,
    options,
  );

const LINTED = ['src', 'tools', 'tests', 'scripts', 'bench', 'hosting'];
const build = (name, options) => check(`build ${name}`, ['node', 'scripts/build-tests.mjs', name], options);
const [guide, ...others] = Object.keys(BUILDS);
/** The guide in all its languages first: the others take its packs, and would compile them beside it. */
const first = build(guide);
const builds = others.map((name) => build(name, { after: [first] }));

/** In this order, each on one core: what others wait for, then the longest, so that both cores end together. */
const JOBS = [
  first,
  vitest('unit', 'unit*'),
  ...builds,
  vitest('built', 'built', { after: builds }),
  check('rules and words: every small mistake is seen', ['node', 'scripts/guide.mjs', 'mutate']),
  check('dead code', ['knip']),
  check('types', ['node', 'scripts/types.mjs']),
  check('lint', ['oxlint', '--type-aware', '--deny-warnings', ...LINTED]),
  check('format', ['oxfmt', '--check']),
];

/** Every core takes the next job; one that waits for others is taken when they are done. */
async function runAll(jobs) {
  const waiting = [...jobs];
  const done = new Map(jobs.map((job) => [job, new Promise((resolve) => (job.end = resolve))]));
  const core = async () => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      await Promise.all((job.after ?? []).map((one) => done.get(one)));
      await job.work();
      job.end();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, core));
}

mkdirSync(OUT, { recursive: true });
for (const floor of ['unit', 'built', 'browser']) rmSync(`${OUT}/${floor}.json`, { force: true });
// a fresh clone has none, and Vite's configuration, the linter and knip ask for them
await writeKeys();
await runAll(JOBS);
// alone: what moves on a slow phone is measured there
await tests('browser', ['playwright', 'test', '--reporter=line,json'], 'browser.json', readPlaywright, {
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${OUT}/browser.json` },
  isAlone: true,
}).work();

const missing = [
  ...(firefoxPath() ? [] : ['Firefox ESR']),
  ...(webkitPaths() ? [] : ['WebKitGTK']),
  ...(nginxPath() ? [] : ['nginx with brotli']),
  ...(caddyPath() ? [] : ['Caddy']),
  ...(javaPath() ? [] : ['Java (the Nu HTML checker)']),
];
if (missing.length > 0)
  console.log(`Not on this machine, so their tests were skipped: ${missing.join(', ')} (.ci/run installs them).`);
for (const why of failures) console.log(`\n== failed: ${why}`);
console.log(`\nAll of it took ${secondsSince(begin)}.`);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed > 0 ? 1 : 0);
