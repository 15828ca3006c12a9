import type { Sentence } from './passages.ts';
import type { PagePlace } from './read-page.ts';

/** The name of the mark in the styles. */
const NAME = 'aloud';

/** Browsers mark a part of a text without changing the page, but not all that the guide works in. */
const browser = globalThis as {
  readonly CSS: { readonly highlights?: typeof CSS.highlights };
  readonly Highlight?: typeof Highlight;
};

function rangeOf({ start, end }: Sentence<PagePlace>): Range {
  const range = document.createRange();
  if (start.place instanceof Text) range.setStart(start.place, Math.min(start.offset, start.place.length));
  else range.setStartBefore(start.place);
  if (end.place instanceof Text) range.setEnd(end.place, Math.min(end.offset, end.place.length));
  else range.setEndAfter(end.place);
  return range;
}

/** The paragraph that a sentence stands in. */
function paragraphOf({ start: { place } }: Sentence<PagePlace>): HTMLElement | null {
  let element = place instanceof HTMLElement ? place : place.parentElement;
  while (element && getComputedStyle(element).display === 'inline') element = element.parentElement;
  return element;
}

/** As what is chosen looks: by its contrast, not by its colour alone. In a sheet of its own: few people listen. */
const FILLED = '[data-look="main"], [data-look="urgent"], [data-band="now"] > .care-head';
const LOOK = `::highlight(${NAME}) { background: var(--primary); color: var(--bg); }
:is(${FILLED}) *::highlight(${NAME}) { background: var(--bg); color: var(--text); }
@media (forced-colors: active) { ::highlight(${NAME}) { background: Highlight; color: HighlightText; } }`;

/** Gives the page the look of the mark; what it returns takes that and the mark away. */
export function startMarking(): () => void {
  if (!browser.CSS.highlights) return unmark;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(LOOK);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    unmark();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  };
}

/** Takes the mark away. */
export function unmark(): void {
  browser.CSS.highlights?.delete(NAME);
  const paragraph = document.querySelector<HTMLElement>('[data-aloud]');
  paragraph?.removeAttribute('data-aloud');
  paragraph?.style.removeProperty('outline');
}

/** Marks the sentence that is said, and no other; where the browser cannot, its paragraph. */
export function mark(sentence: Sentence<PagePlace>): void {
  unmark();
  if (browser.CSS.highlights && browser.Highlight)
    browser.CSS.highlights.set(NAME, new browser.Highlight(rangeOf(sentence)));
  else {
    const paragraph = paragraphOf(sentence);
    if (!paragraph) return;
    paragraph.dataset['aloud'] = '';
    paragraph.style.outline = '3px solid var(--primary)';
  }
}

/** Between the bar at the top and the control: what hides nothing. */
const room = (control: Element | null): readonly [top: number, bottom: number] => [
  document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0,
  control?.getBoundingClientRect().top ?? innerHeight,
];

/** Whether a sentence can be seen, at least its beginning. */
export function isSeen(sentence: Sentence<PagePlace>, control: Element | null): boolean {
  const [top, bottom] = room(control);
  const rect = rangeOf(sentence).getBoundingClientRect();
  return rect.bottom > top && rect.top < bottom;
}

/** Scrolls the page so far that the sentence is seen, at once where less movement is wanted (AX-14). */
export function show(sentence: Sentence<PagePlace>, control: Element | null): void {
  const [top, bottom] = room(control);
  const rect = rangeOf(sentence).getBoundingClientRect();
  if (rect.top >= top && rect.bottom <= bottom) return;
  scrollBy({
    top: rect.top - top - (bottom - top) / 4,
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
  });
}
