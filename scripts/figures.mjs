// npm run figures: what the screens ask of the eye and the hand, on a phone of 360 x 740, for every family.
import { spawnSync } from 'node:child_process';
import { headlessShellPath } from './browsers.mjs';

if (!headlessShellPath()) throw new Error('no browser: run npm test once, which installs it');
const { status } = spawnSync('npx', ['playwright', 'test', 'figures', '--reporter=line'], {
  stdio: 'inherit',
  env: { ...process.env, FIGURES: 'all' },
});
process.exit(status ?? 1);
