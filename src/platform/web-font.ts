/**
 * The web font never holds up a word, and never moves one that is being read: it is fetched last, and shown from the next page on
 * (docs/decisions/0030-the-font-is-cut-and-comes-with-the-next-page.md). `data-font` on the root says where it stands: `loaded`, then `shown`.
 */
const stateOfFont = (): DOMStringMap => document.documentElement.dataset;

/** Fetches the font of font.css. Resolves too where it does not come: the phone's own font goes on. */
export async function loadFont(): Promise<void> {
  await document.fonts.load('1em Atkinson').catch(() => []);
  stateOfFont()['font'] ??= 'loaded';
}

/** Shows it, where it is there. To be called when a page is drawn anew, before it is painted. */
export function showFont(): void {
  const state = stateOfFont();
  if (state['font'] === 'loaded') state['font'] = 'shown';
}
