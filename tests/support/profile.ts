import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../../scripts/browsers.mjs';

export interface Profile {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/**
 * A Chromium with a folder of its own on the disk, as a person's has. `preferences` stand in it before the first start.
 */
export async function openProfile(preferences: object = {}): Promise<Profile> {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'));
  mkdirSync(join(folder, 'Default'), { recursive: true });
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath() ?? '',
    args: chromiumArgs,
    viewport: { width: 360, height: 740 },
    locale: 'fr-FR',
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** All cookies and all storage of sites refused: what the settings of Chromium call blocking all cookies. */
export const BLOCKED = { profile: { default_content_setting_values: { cookies: 2 } } };
