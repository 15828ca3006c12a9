import type { Page } from '@playwright/test';

/**
 * Puts what stands in another built page in place of what is shown, as it is before the app takes it over: for a test
 * that measures many pages. The page must be open, with its styles, which all pages share.
 */
export const showBuilt = (page: Page, path: string): Promise<void> =>
  page.evaluate(
    (address) =>
      new Promise<void>((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.open('GET', address);
        request.responseType = 'document';
        request.onerror = () => reject(new Error(`${address} does not come`));
        request.onload = () => {
          const built = request.response as Document;
          for (const script of built.querySelectorAll('script')) script.remove();
          document.body.replaceWith(built.body);
          scrollTo(0, 0);
          resolve();
        };
        request.send();
      }),
    `/${path}`,
  );
