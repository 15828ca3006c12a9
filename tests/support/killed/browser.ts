import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../../../scripts/browsers.mjs';

/** A whole Chromium that can be killed as a phone kills an app. */
export interface Killable {
  readonly page: Page;
  /** SIGKILL to the browser and to every process of it. Resolves when it is gone. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

function end(process_: number): void {
  try {
    process.kill(process_, 'SIGKILL');
  } catch {
    // it went with the one before
  }
}

async function processesOf(context: BrowserContext): Promise<readonly number[]> {
  const browser = context.browser();
  if (browser === null) throw new Error('this context has no browser');
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  await devtools.detach();
  return [...processInfo]
    .sort((a, b) => Number(b.type === 'browser') - Number(a.type === 'browser'))
    .map(({ id }) => id);
}

/** Opens a browser on a profile folder that may have seen others. */
export async function openKillable(folder: string): Promise<Killable> {
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath() ?? '',
    args: [...chromiumArgs],
  });
  const gone = new Promise<void>((resolve) => void context.once('close', () => resolve()));
  const [page = await context.newPage()] = context.pages();
  const processes = await processesOf(context);
  return {
    page,
    async kill() {
      for (const one of processes) end(one);
      await gone;
    },
    close: () => context.close(),
  };
}
