import type { Page } from '@playwright/test';

/** The window of a phone, as playwright.config.ts sets it. */
export const PHONE = [360, 740] as const;
export const WIDE = [1280, 800] as const;

/** What a look may ask of the window; what it does not name is light, on a screen, in colours of the page's own. */
export interface Media {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
  readonly media?: 'print';
}

/** One thing that is asked of every screen. */
export interface Look {
  /** the sentence that holds, with the code of its requirement */
  readonly says: string;
  /** CSS pixels; a phone when it is left out */
  readonly size?: readonly [width: number, height: number];
  readonly media?: Media;
  /** the screens that are looked at, by name; all when it is left out */
  readonly only?: RegExp;
  /** What is wrong, one line each. Leaves the page as it was; the window may be left otherwise. */
  readonly find: (page: Page, screen: string) => Promise<readonly string[]>;
}

let last: { readonly page: Page; readonly media: string } | undefined;

/** Gives the window the size and the colours that a look asks for; never with movement. */
export async function setWindow(page: Page, [width, height]: readonly [number, number], media: Media): Promise<void> {
  const now = page.viewportSize();
  if (now?.width !== width || now.height !== height) await page.setViewportSize({ width, height });
  const wanted = JSON.stringify(media);
  if (last?.page === page && last.media === wanted) return;
  await page.emulateMedia({
    colorScheme: 'light',
    forcedColors: 'none',
    media: 'screen',
    // colours are to be those of the theme, not on their way to them
    reducedMotion: 'reduce',
    ...media,
  });
  last = { page, media: wanted };
}
