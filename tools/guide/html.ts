/** HTML as text, for documents that are made here and opened elsewhere: every word that is put in is escaped. */

/** A piece that is HTML already. */
export interface Html {
  readonly html: string;
}

type Inner = Html | string | null | readonly Inner[];

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const inside = (inner: Inner): string => {
  if (inner === null) return '';
  if (typeof inner === 'string') return escape(inner);
  return 'html' in inner ? inner.html : inner.map(inside).join('');
};

const VOID = new Set(['input', 'meta', 'br']);

/** `tag('p', { class: 'words' }, 'Un mot.')`. An attribute that is null is left out, one that is empty stands alone. */
export function tag(name: string, attributes: Readonly<Record<string, string | null>>, ...inner: Inner[]): Html {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === null ? [] : [value === '' ? ` ${key}` : ` ${key}="${escape(value)}"`]))
    .join('');
  return { html: VOID.has(name) ? `<${name}${written}>` : `<${name}${written}>${inside(inner)}</${name}>` };
}

/** Lines of words with a line break between them; those that are indented stay so. */
export const lines = (all: readonly string[]): readonly Html[] =>
  all.map((line) => {
    const depth = /^ */.exec(line)?.[0].length ?? 0;
    return tag('span', { class: `line in${Math.min(depth / 2, 4)}` }, line.trim());
  });
