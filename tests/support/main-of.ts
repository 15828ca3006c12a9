import { Window, type Document, type Element } from 'happy-dom';
import { DIST, read } from './dist.ts';

/** What happy-dom makes of a page's own part. */
export type Part = Element;

/** The main part of a built page, by its path or its file, as elements, of which nothing runs and which asks for nothing. */
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
