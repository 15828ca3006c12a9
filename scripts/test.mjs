// npm test: every check, then one line that counts.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { firefoxPath, webkitPaths } from './browsers.mjs';

const OUT = '.test-out';
let passed = 0;
let failed = 0;
let skipped = 0;

function step(name, command, env = {}) {
  const start = Date.now();
  console.log(`\n== ${name}`);
  const [first, ...rest] = command;
  const [program, args] = first === 'node' ? [process.execPath, rest] : ['npx', command];
  const { status } = spawnSync(program, args, { stdio: 'inherit', shell: program === 'npx' && process.platform === 'win32', env: { ...process.env, ...env } });
  const ok = status === 0;
  console.log(`== ${name}: ${ok ? 'ok' : 'FAILED'} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return ok;
}

const count = (ok) => (ok ? passed++ : failed++);
const json = (file) => JSON.parse(readFileSync(`${OUT}/${file}`, 'utf8'));

function suite(name, command, file, read, env = {}) {
  const ok = step(name, command, env);
  try {
    const { good, bad, left } = read(json(file));
    passed += good;
    failed += bad;
    skipped += left;
    if (!ok && bad === 0) failed++;
  } catch {
    failed++;
  }
}

const vitest = ({ numPassedTests, numFailedTests, numPendingTests }) => ({ good: numPassedTests, bad: numFailedTests, left: numPendingTests });
const playwright = ({ stats }) => ({ good: stats.expected, bad: stats.unexpected + stats.flaky, left: stats.skipped });

rmSync(OUT, { recursive: true, force: true });
count(step('types', ['node', 'scripts/types.mjs']));
count(step('lint', ['oxlint', '--type-aware', '--deny-warnings', 'src', 'build', 'tests', 'scripts', 'bench']));
count(step('content', ['node', 'scripts/guide.mjs', 'check']));
count(step('rules and words: every small mistake is seen', ['node', 'scripts/guide.mjs', 'mutate']));
count(step('build', ['node', 'scripts/build-tests.mjs']));
suite('unit, architecture and dist', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${OUT}/unit.json`], 'unit.json', vitest);
suite('browser', ['playwright', 'test', '--reporter=line,json'], 'browser.json', playwright, { PLAYWRIGHT_JSON_OUTPUT_NAME: `${OUT}/browser.json` });

const missing = [...(firefoxPath() ? [] : ['Firefox ESR']), ...(webkitPaths() ? [] : ['WebKitGTK'])];
if (missing.length > 0) console.log(`Not on this machine, so their walk was skipped: ${missing.join(', ')} (.ci/run installs them).`);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed > 0 ? 1 : 0);
