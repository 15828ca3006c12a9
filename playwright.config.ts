import { defineConfig, devices } from '@playwright/test';
import { chromiumArgs, firefoxPath, headlessShellPath } from './scripts/browsers.mjs';
import { writeKeys } from './scripts/keys.mjs';

await writeKeys();

// the tests of a person's own profile start the whole browser: tests/support/profile.ts
const chromium = { executablePath: headlessShellPath() ?? '', args: chromiumArgs };

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // one more than a small machine has cores: slow networks and clocks are waited for
  workers: 3,
  retries: 0,
  fullyParallel: true,
  timeout: 60_000,
  reporter: 'line',
  use: { locale: 'fr-FR', timezoneId: 'Europe/Paris' },
  projects: [
    {
      name: 'chromium',
      testIgnore: /webkit/,
      use: { ...devices['Pixel 5'], viewport: { width: 360, height: 740 }, launchOptions: chromium },
    },
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
    { name: 'webkit', testMatch: /webkit/, use: {} },
  ],
});
