/** An element of a built page, as it stands in the file. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** what it stands in, the nearest first */
  readonly within: readonly Element[];
  /** all words in it, in one line; its icons have none */
  readonly text: string;
}

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>/gi;
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
/** What a page writes in place of its letters. */
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/&([\w#]+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();

const attributesOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
      name,
      value.replace(/&amp;/g, '&'),
    ]),
  );

interface Open extends Element {
  text: string;
  readonly from: number;
}

/**
 * Every element of a body, in the order of the page. Reads what the build writes: small letters, quoted attributes,
 * each element closed; a whole parser takes a hundred times as long.
 */
export function elementsOf(html: string): readonly Element[] {
  const body = html
    .slice(html.indexOf('<body'), html.indexOf('</html>'))
    .replace(/(<(script|style)\b[^>]*>)[^]*?(<\/\2>)/g, '$1$3');
  const found: Open[] = [];
  let open: readonly Open[] = [];
  for (const { 0: tag, 1: end, 2: name = '', 3: attributes = '', 4: selfClosed, index } of body.matchAll(TAG)) {
    if (end === '/') {
      const [last, ...outer] = open;
      if (last?.name !== name) throw new Error(`</${name}> closes <${last?.name ?? ''}>`);
      last.text = plain(body.slice(last.from, index));
      open = outer;
      continue;
    }
    const element: Open = {
      name,
      attributes: attributesOf(attributes),
      within: open,
      text: '',
      from: index + tag.length,
    };
    found.push(element);
    if (selfClosed !== '/' && !VOID.has(name)) open = [element, ...open];
  }
  if (open.length > 0) throw new Error(`<${open[0]?.name ?? ''}> is not closed`);
  return found;
}

export const hasClass = ({ attributes }: Element, name: string): boolean =>
  (attributes['class'] ?? '').split(' ').includes(name);
