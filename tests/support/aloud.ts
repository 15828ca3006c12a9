import type { Page } from '@playwright/test';
import { open, type Host } from './guide.ts';
import { endSentence, LOCAL, REMOTE, saidNow, stubVoices } from './voices.ts';

/** A page that is read aloud, and its title. */
export const PROCEDURE = 'fr/demarches/porter-plainte/';
export const TITLE = 'Portez plainte pour votre enfant';

/** Opens a page in a browser that has these voices. */
export async function openWith(page: Page, server: Host, voices = [REMOTE, LOCAL], path = PROCEDURE): Promise<void> {
  await stubVoices(page, voices);
  await open(page, server, path);
}

/** Lets sentences end until this one is said. */
export async function endUntil(page: Page, words: string | RegExp): Promise<void> {
  for (let left = 200; left > 0; left -= 1) {
    const now = (await saidNow(page)) ?? '';
    if (typeof words === 'string' ? now === words : words.test(now)) return;
    await endSentence(page);
  }
  throw new Error(`never said: ${String(words)}`);
}
