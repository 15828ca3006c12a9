import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { chromiumArgs, firefoxPath, headlessShellPath } from './scripts/browsers.mjs';
import { writeKeys } from './scripts/keys.mjs';

await writeKeys();

// the tests of a person's own profile start the whole browser: tests/support/profile.ts
/** Chromium on a phone, with one font of the machine (tests/support/fonts), so that no machine's fonts decide. */
const phoneWith = (letters: 'noto' | 'liberation') => ({
  ...devices['Pixel 5'],
  viewport: { width: 360, height: 740 },
  launchOptions: {
    executablePath: headlessShellPath() ?? '',
    args: chromiumArgs,
    env: { ...process.env, FONTCONFIG_FILE: resolve(`tests/support/fonts/${letters}.conf`) },
  },
});
/** The tests of what people see before the guide's own font has come. */
const FIRST_LETTERS = /first-letters/;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // two for each core: slow networks, clocks and frames are waited for
  workers: Math.min(2 * availableParallelism(), 8),
  retries: 0,
  fullyParallel: true,
  timeout: 60_000,
  reporter: 'line',
  use: { locale: 'fr-FR', timezoneId: 'Europe/Paris' },
  // in this order: what takes longest begins first, so that no core is left with it at the end
  projects: [
    { name: 'webkit', testMatch: /webkit/, use: {} },
    ...(firefoxPath()
      ? [
          {
            name: 'firefox',
            testMatch: /offline-walk|anchors|restored|single-file|exit-documents|root-language/,
            use: {
              ...devices['Desktop Firefox'],
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefoxPath() ?? '', args: [] },
            },
          },
        ]
      : []),
    {
      name: 'chromium',
      testIgnore: [/webkit/, FIRST_LETTERS],
      use: phoneWith('noto'),
    },
    { name: 'Noto Sans', testMatch: FIRST_LETTERS, use: phoneWith('noto') },
    { name: 'Liberation Sans', testMatch: FIRST_LETTERS, use: phoneWith('liberation') },
  ],
});
