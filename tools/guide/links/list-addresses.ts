import type { Content } from '../../compiler/index.ts';

/** An address on the web, and what of the content gives it. */
export interface Address {
  readonly url: string;
  /** such as `source code-civil-375` */
  readonly of: readonly string[];
}

/** Every address of the sources and of the contacts, each once, in the order of the content. */
export function listAddresses({ contacts, sources }: Pick<Content, 'contacts' | 'sources'>): readonly Address[] {
  const given = [
    ...contacts.flatMap(({ id, channels }) =>
      channels.flatMap((channel) => ('url' in channel ? [{ url: channel.url, of: `contact ${id}` }] : [])),
    ),
    ...sources.flatMap(({ id, url }) => (url === undefined ? [] : [{ url, of: `source ${id}` }])),
  ];
  const found = new Map<string, string[]>();
  for (const { url, of } of given) {
    const all = found.get(url) ?? [];
    if (!all.includes(of)) all.push(of);
    found.set(url, all);
  }
  return [...found].map(([url, of]) => ({ url, of }));
}
