import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { writeKeys } from './scripts/keys.mjs';

await writeKeys();

/**
 * Tests that load modules anew, as another page or tab has them, start what goes on, give Node an IndexedDB, or look at
 * all that modules hold: each of these files has a world of its own.
 */
export const APART = [
  'tests/app/in-memory.test.ts',
  'tests/app/letter-date.test.ts',
  'tests/app/letter-values.test.tsx',
  'tests/app/offline.test.ts',
  'tests/atelier/session.test.ts',
  'tests/storage/database.test.ts',
  'tests/storage/lock.test.ts',
  'tests/storage/plans-kept.test.ts',
  'tests/storage/plans-tabs.test.ts',
  'tests/storage/registry.test.ts',
  'tests/storage/vault-device.test.ts',
];
/**
 * What looks at builds (made when a test asks for one that is not there: scripts/build-tests.mjs), makes some, or looks
 * at packs of other languages than French, which take their time.
 */
const BUILT = [
  'tests/dist/**/*.test.ts',
  'tests/tools/site/{build,dev,fresh-copy}.test.ts',
  'tests/content/{call-names,one-word,pack,sounds,two-languages}.test.{ts,tsx}',
];

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
        test: { name: 'unit-apart', include: APART },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', ...APART, ...BUILT],
          // modules, and the compiled guide among them, are loaded once a worker
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'built', include: BUILT, isolate: false },
      },
    ],
  },
});
