import type { Font } from '../../ports.ts';

/**
 * The web font never holds up a word, and never moves one that is being read: it is fetched last, and shown from the
 * next page on (docs/decisions/0030-the-font-is-cut-and-comes-with-the-next-page.md). `data-font` on the root says
 * where it stands: `loaded`, then `shown`.
 */
const stateOfFont = (): DOMStringMap => document.documentElement.dataset;

/** The font of font.css. */
export const webFont: Font = {
  async load() {
    await document.fonts.load('1em Atkinson').catch(() => []);
    stateOfFont()['font'] ??= 'loaded';
  },
  show() {
    const state = stateOfFont();
    if (state['font'] === 'loaded') state['font'] = 'shown';
  },
};
