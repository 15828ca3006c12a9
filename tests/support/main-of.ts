import { Window, type Document, type Element } from 'happy-dom';
import { DIST, read } from './dist.ts';

/**
 * The main part of a built page, by its path or its file, as elements: nothing of it runs, and it asks for nothing.
 * Throws where there is none.
 */
export function mainOf(path: string, dist = DIST): Document {
  const file = path.endsWith('.html') ? path : `${path}index.html`;
  const [main = ''] = /<main[^]*<\/main>/.exec(read(file, dist)) ?? [];
  if (main === '') throw new Error(`${path} has no main part`);
  return new new Window().DOMParser().parseFromString(main, 'text/html');
}

/** The words of an element in one line, with plain spaces: what stands apart does so here too. */
export const wordsIn = (element: Element | null): string =>
  (element?.innerHTML ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
