// Runs the engine benchmark with this repository's engine among the others.
//   node bench/engine/run.mjs [--peers ../shared/bench/peers] [--step check|bench] [what check.mjs and bench.mjs take]
//   node bench/engine/run.mjs --step check --only plain-js,reperes --sizes 12,100,1000
//   node bench/engine/run.mjs --step bench --sizes 12,1000 --runs 5 --out engine.json
// The benchmark is copied to a temporary folder and its libraries are installed there once. Without --step both are run.
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
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
const peers = resolve(root, take('peers', '../shared/bench/peers'));
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
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      lib: { entry: join(root, 'src/engine/index.ts'), formats: ['es'], fileName: () => 'reperes-engine.mjs' },
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
