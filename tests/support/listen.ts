import type { Page } from '@playwright/test';

/** Where a test blocks the worker. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** Everything that the browser says while pages are opened: console, errors, and what a policy forbids. */
export async function listen(page: Page): Promise<readonly string[]> {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.text() !== BLOCKED) said.push(`${page.url()} ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(`${page.url()} ${error.message}`));
  await page.exposeFunction('report', (words: string) => void said.push(`${page.url()} forbidden: ${words}`));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      (window as unknown as { report: (words: string) => void }).report(
        `${effectiveDirective} ${blockedURI} ${sample}`,
      ),
    ),
  );
  return said;
}
