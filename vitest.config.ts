import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests of the app and of what it keeps change what their modules hold, so each file has modules of its own. */
const APART = ['tests/app/**', 'tests/storage/**'];
/** What looks at builds: they are made when a test asks for one that is not there (scripts/build-tests.mjs). */
const BUILT = ['tests/dist/**'];

/** The `.test.ts` files of folders. */
const testsIn = (folders: readonly string[]): string[] => folders.map((folder) => `${folder}/*.test.{ts,tsx}`);

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // left to itself, Vitest keeps one core free: half of a machine that has two
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: { name: 'unit-apart', include: testsIn(APART) },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: testsIn(['tests/**']),
          exclude: ['tests/e2e/**', ...APART, ...BUILT],
          // modules, and the compiled guide among them, are loaded once a worker
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'built', include: testsIn(BUILT), isolate: false },
      },
    ],
  },
});
