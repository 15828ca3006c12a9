// npm test: every check, then one line that counts.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { caddyPath, firefoxPath, javaPath, nginxPath, webkitPaths } from './browsers.mjs';

const OUT = '.test-out';
/** Compiling makes much that lives for a moment: with more room for it the collector takes a tenth less of the time. */
const NODE_OPTIONS = `${process.env['NODE_OPTIONS'] ?? ''} --max-semi-space-size=64`;
let passed = 0;
let failed = 0;
let skipped = 0;
/** Why each test failed: said once more at the end, where somebody looks first. */
const failures = [];

/** Runs one command; its output is shown as it comes, or at the end when it runs beside another. */
function step(name, command, { env = {}, beside = false } = {}) {
  const start = Date.now();
  if (!beside) console.log(`\n== ${name}`);
  const [first, ...rest] = command;
  const [program, args] = first === 'node' ? [process.execPath, rest] : ['npx', command];
  const child = spawn(program, args, {
    stdio: beside ? 'pipe' : 'inherit',
    shell: program === 'npx' && process.platform === 'win32',
    env: { ...process.env, NODE_OPTIONS, ...env },
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => said.push(data));
  return new Promise((done) => {
    child.on('close', (status) => {
      if (beside) process.stdout.write(`\n== ${name}\n${Buffer.concat(said).toString()}`);
      console.log(`== ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
      done(status === 0);
    });
  });
}

const count = (ok) => (ok ? passed++ : failed++);
const json = (file) => JSON.parse(readFileSync(`${OUT}/${file}`, 'utf8'));

async function suite(name, command, file, read, env = {}) {
  const ok = await step(name, command, { env });
  try {
    const { good, bad, left, why } = read(json(file));
    passed += good;
    failed += bad;
    skipped += left;
    failures.push(...why);
    if (!ok && bad === 0) failed++;
  } catch {
    failed++;
  }
}

/** The test's name and the first lines of what it says, without colours. */
const shorten = (title, message = '') =>
  `${title}\n${stripVTControlCharacters(message).split('\n').slice(0, 12).join('\n')}`;

const vitest = ({ numPassedTests, numFailedTests, numPendingTests, testResults }) => ({
  good: numPassedTests,
  bad: numFailedTests,
  left: numPendingTests,
  why: testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages }) => shorten(fullName, failureMessages[0])),
});

/** Why tests failed, in a suite of the report and in those that are in it. */
const whyIn = ({ specs = [], suites = [] }) => [
  ...specs
    .filter(({ ok }) => !ok)
    .flatMap(({ title, tests }) =>
      tests.flatMap(({ results }) => results.map(({ error }) => shorten(title, error?.message))),
    ),
  ...suites.flatMap(whyIn),
];
const playwright = ({ stats, suites }) => ({
  good: stats.expected,
  bad: stats.unexpected + stats.flaky,
  left: stats.skipped,
  why: suites.flatMap(whyIn),
});

/**
 * What needs no build and keeps one core busy: one after the other, beside the builds and the tests of the other core.
 */
async function checks() {
  const beside = { beside: true };
  count(await step('types', ['node', 'scripts/types.mjs'], beside));
  const lint = ['oxlint', '--type-aware', '--deny-warnings', 'src', 'tools', 'tests', 'scripts', 'bench', 'hosting'];
  count(await step('lint', lint, beside));
  count(await step('format', ['oxfmt', '--check'], beside));
  count(await step('dead code', ['knip'], beside));
  count(await step('content', ['node', 'scripts/guide.mjs', 'check'], beside));
  const mutate = ['node', 'scripts/guide.mjs', 'mutate'];
  count(await step('rules and words: every small mistake is seen', mutate, beside));
}

rmSync(OUT, { recursive: true, force: true });
const checked = checks();
count(await step('build', ['node', 'scripts/build-tests.mjs']));
await suite(
  'unit, architecture and dist',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${OUT}/unit.json`],
  'unit.json',
  vitest,
);
// alone: what moves on a slow phone is measured there
await checked;
await suite('browser', ['playwright', 'test', '--reporter=line,json'], 'browser.json', playwright, {
  PLAYWRIGHT_JSON_OUTPUT_NAME: `${OUT}/browser.json`,
});

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
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed > 0 ? 1 : 0);
