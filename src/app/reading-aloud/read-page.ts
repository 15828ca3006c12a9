import { sentencesOf, type Run, type Sentence } from './passages.ts';

/** What is pressed or filled in, what leads elsewhere, and what stands for the eye alone. */
const LEFT_OUT = [
  'button:not(.option), label:not(.option), select, textarea, input:not(.blank), form:not(.held-say, .question)',
  'nav, footer, svg, thead, .progress, .sticky, .child-choice',
  '.action-bar, .aloud, .card-foot, .after-call, .letter-columns > div, .script-head a',
  '.cite, .sources, .provenance > h2, .provenance .no-print, [hidden], [aria-hidden="true"]',
  '.visually-hidden:not(.fill-in *, .blank *)',
].join();

/** A place in the page: a text, or an element whose words are no text of it. */
export type PagePlace = Text | Element;

/** Part of the sentence around it: also a blank to fill in, which has a width of its own. */
const isInline = (element: Element, display: string): boolean =>
  display === 'inline' || display === 'contents' || element.matches('.blank');

/** A part that is folded is not read; of a row of a list, its title is. */
const partsOf = (element: Element): readonly Node[] =>
  element.matches('details:not([open])')
    ? element.matches('li > details')
      ? [...element.children].slice(0, 1)
      : []
    : [...element.childNodes];

/** The words of `root` that can be seen, in the order of reading, one list for each paragraph. */
function paragraphsOf(root: Element): readonly (readonly Run<PagePlace>[])[] {
  const paragraphs: Run<PagePlace>[][] = [[]];
  const add = (place: PagePlace, text: string): void => {
    const element = place instanceof Element ? place : place.parentElement;
    const lang = element?.closest('[lang]')?.getAttribute('lang') ?? '';
    paragraphs.at(-1)?.push({ place, text, lang, isNumber: Boolean(element?.closest('.num')) });
  };
  const end = (): void => void paragraphs.push([]);
  function visit(node: Node): void {
    if (node instanceof Text) add(node, node.data);
    if (!(node instanceof Element) || node.matches(LEFT_OUT)) return;
    const { display, visibility } = getComputedStyle(node);
    if (display === 'none' || visibility === 'hidden') return;
    const isApart = !isInline(node, display) || node.tagName === 'BR';
    // a blank that is written on stands inside its sentence
    if (node instanceof HTMLInputElement)
      return add(node, ` ${node.value || (node.getAttribute('aria-label') ?? '')} `);
    if (isApart) end();
    // a cell, with the title of its column
    const title = node.getAttribute('data-title');
    if (title) add(node, `${title}: `);
    partsOf(node).forEach(visit);
    if (isApart) end();
  }
  visit(root);
  return paragraphs;
}

/**
 * What is read of a part of the page, sentence by sentence. `lang`: the language of the page; `numbers`: those to dial,
 * as the page writes them.
 */
export const readPage = (root: Element, lang: string, numbers: readonly string[]): readonly Sentence<PagePlace>[] =>
  paragraphsOf(root).flatMap((runs) => sentencesOf(runs, lang, numbers));
