// Runs a benchmark of rule engines with this repository's engine among the others. The benchmark
// itself is not in this repository.
//   node bench/engine/run.mjs --peers <folder> [--step check|bench] [what check.mjs and bench.mjs take]
//   node bench/engine/run.mjs --peers <folder> --step check --only reperes --sizes 12,100,1000
//   node bench/engine/run.mjs --peers <folder> --step bench --sizes 12,1000 --runs 5 --out engine.json
// <folder>, which BENCH_PEERS may name instead, holds content.mjs (makes the flows) and engine/: package.json with the
// libraries to compare, check.mjs (do all give the same?), bench.mjs (how fast?) and adapters/, one file for each
// engine with the exports of reperes.mjs. It is copied to a temporary folder and its libraries are installed there
// once. Without --step both are run.
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const args = process.argv.slice(2);
const take = (name, otherwise) => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? otherwise : args.splice(at, 2)[1];
};
const named = take('peers', process.env['BENCH_PEERS']);
if (!named) {
  console.error(
    'Say where the benchmark is: --peers <folder>, or BENCH_PEERS=<folder>. The head of bench/engine/run.mjs says what that folder holds.',
  );
  process.exit(2);
}
const peers = resolve(named);
const lacking = [
  'content.mjs',
  'engine/package.json',
  'engine/check.mjs',
  'engine/bench.mjs',
  'engine/adapters',
].filter((path) => !existsSync(join(peers, path)));
if (lacking.length > 0) {
  console.error(`${peers} is not the folder of the benchmark: it has no ${lacking.join(', ')}.`);
  process.exit(2);
}
const step = take('step', null);
const out = args.indexOf('--out');
if (out >= 0) args[out + 1] = resolve(args[out + 1]);

// Libraries are found from any folder below them, so the benchmark itself can be a fresh copy each time.
const libraries = join(tmpdir(), 'reperes-engine-bench');
mkdirSync(libraries, { recursive: true });
if (!existsSync(join(libraries, 'node_modules'))) {
  copyFileSync(join(peers, 'engine/package.json'), join(libraries, 'package.json'));
  run('npm', ['install', '--no-audit', '--no-fund'], libraries);
}
const folder = mkdtempSync(join(libraries, 'run-'));
const bench = join(folder, 'engine');
try {
  copyFileSync(join(peers, 'content.mjs'), join(folder, 'content.mjs'));
  cpSync(join(peers, 'engine'), bench, { recursive: true, filter: (path) => !path.includes('node_modules') });
  run('chmod', ['-R', 'u+w', bench], root);
  copyFileSync(join(root, 'bench/engine/reperes.mjs'), join(bench, 'adapters/reperes.mjs'));
  // both doors of the engine in one file
  const doors = ['src/engine/index.ts', 'tools/proof/index.ts'].map((door) => JSON.stringify(join(root, door)));
  writeFileSync(join(bench, 'reperes-doors.ts'), doors.map((door) => `export * from ${door};\n`).join(''));
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      lib: { entry: join(bench, 'reperes-doors.ts'), formats: ['es'], fileName: () => 'reperes-engine.mjs' },
      outDir: bench,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2023',
    },
  });
  if (step !== 'bench') run(process.execPath, ['check.mjs', ...args], bench);
  if (step !== 'check') run(process.execPath, ['bench.mjs', ...args], bench);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(command, parameters, cwd) {
  const { status } = spawnSync(command, parameters, { cwd, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')} ended with ${status}`);
}
