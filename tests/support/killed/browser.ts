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

/** A browser that opens what was open; one that plays a phone opens a tab of its own instead. */
const RESTORES = {
  args: [...chromiumArgs, '--restore-last-session', '--hide-crash-restore-bubble'],
  ignoreDefaultArgs: ['about:blank'],
  isMobile: false,
};

/** Opens a browser on a profile folder that may have seen others. `restores`: with the tabs of the last one. */
export async function openKillable(folder: string, { restores = false } = {}): Promise<Killable> {
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath() ?? '',
    args: chromiumArgs,
    locale: 'fr-FR',
    ...(restores ? RESTORES : {}),
  });
  // no fixture knows this browser: what waits for ever in it would end with the test, and say nothing
  context.setDefaultTimeout(20_000);
  const gone = new Promise<void>((resolve) => void context.once('close', () => resolve()));
  const [page = await (restores ? context.waitForEvent('page') : context.newPage())] = context.pages();
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
