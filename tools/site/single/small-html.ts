import { NEXT_SOURCE } from '../../../src/packed/index.ts';

/** Attributes without a space or a sign that ends them need no quotes. */
const PLAIN = / (href|id|class|scope|value|lang|dir)="([^\s"'=<>`]+)"/g;
/** Where `</p>` may be left out: before these, and before the end of what holds the paragraph. */
const AFTER_P = /<\/p>(?=<(?:p|ul|ol|dl|h\d|details|section|div|table|\/details|\/section|\/div|\/li|\/header)\b)/g;
const ENDS = /<\/(?:li|dt|dd|td|th|tr|thead)>/g;

/**
 * The same page in fewer signs, which the standard allows: end tags that follow of themselves, quotes that nothing
 * needs, and one mark for all sources of a sentence. Of a page from left to right, numbers need no direction of their
 * own.
 */
export const smallHtml = (html: string, dir: 'ltr' | 'rtl'): string =>
  html
    .replace(/<bdi dir="ltr" class="num">([^<]*)<\/bdi>/g, dir === 'ltr' ? '$1' : '<bdi dir=ltr>$1</bdi>')
    .replace(/ rel="noreferrer \w+"/g, '')
    .replaceAll('<br/>', '<br>')
    .replaceAll('</i><i>', NEXT_SOURCE)
    .replace(/(<p[^>]*>) +/g, '$1')
    .replace(AFTER_P, '')
    .replace(ENDS, '')
    .replace(/<[^>]+>/g, (tag) => tag.replace(PLAIN, ' $1=$2'));

/** What a browser's reader of the page finds there, see src/unpack.ts: texts and outside addresses, in order. */
export function wordsOf(html: string, sources: readonly string[]): readonly string[] {
  const words: string[] = [];
  let isNumber = false;
  for (const [part] of html.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!part.startsWith('<')) {
      const text = unescapeHtml(part);
      if (isNumber) words.push(...text.split(NEXT_SOURCE).map((number) => sources[Number(number) - 1] ?? ''));
      else words.push(text);
      continue;
    }
    isNumber = part === '<i>';
    const [, href] = / href="?(https?:[^"\s>]*)/.exec(part) ?? [];
    if (part.startsWith('<a ') && href !== undefined) words.push(unescapeHtml(href));
  }
  return words;
}

const unescapeHtml = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
