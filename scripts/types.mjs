// Checks types once per place where code runs: each has its own libraries (the engine has no DOM, the worker no
// window).
import { spawnSync } from 'node:child_process';

const projects = ['src/engine', 'tsconfig.json', 'tsconfig.sw.json', 'tsconfig.node.json'];
let failed = false;
for (const project of projects) {
  const { status } = spawnSync('npx', ['tsc', '-p', project], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`types: ${project} has errors`);
    failed = true;
  }
}
process.exit(failed ? 1 : 0);
