import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../../scripts/browsers.mjs';

export interface Profile {
  readonly folder: string;
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
    folder,
    context,
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** All cookies and all storage of sites refused: what the settings of Chromium call blocking all cookies. */
export const BLOCKED = { profile: { default_content_setting_values: { cookies: 2 } } };

/** The files below a folder that hold these words, in UTF-8 or UTF-16. */
export function filesHolding(folder: string, words: string): readonly string[] {
  const needles = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      try {
        const content = readFileSync(file);
        return needles.some((needle) => content.includes(needle));
      } catch {
        return false; // the browser has taken it away meanwhile
      }
    });
}
