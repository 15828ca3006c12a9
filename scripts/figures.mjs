// npm run figures: what the screens ask of the eye and the hand, on a phone of 360 x 740, for every family.
import { spawnSync } from 'node:child_process';
import { headlessShellPath } from './browsers.mjs';

const OUT = '.test-out/dist';

if (!headlessShellPath()) throw new Error('no browser: run npm test once, which installs it');
const build = spawnSync(
  process.execPath,
  ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '--emptyOutDir'],
  { stdio: 'inherit', env: { ...process.env, REPERES_OUT: OUT, REPERES_COMPRESS: 'no' } },
);
if (build.status !== 0) process.exit(build.status ?? 1);
const { status } = spawnSync('npx', ['playwright', 'test', 'figures', '--reporter=line'], {
  stdio: 'inherit',
  env: { ...process.env, FIGURES: 'all' },
});
process.exit(status ?? 1);
