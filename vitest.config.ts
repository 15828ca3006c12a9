import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests of the app and of what it keeps change what their modules hold, so each file has modules of its own. */
const APART = ['tests/app/**', 'tests/storage/**'];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    testTimeout: 60_000,
    // left to itself, Vitest keeps one core free: half of a machine that has two
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: { name: 'apart', include: APART.map((folder) => `${folder}/*.test.{ts,tsx}`) },
      },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', ...APART],
          // modules, and the compiled guide among them, are loaded once a worker
          isolate: false,
        },
      },
    ],
  },
});
