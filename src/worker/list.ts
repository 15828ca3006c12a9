/** The files that the guide can have on a phone, as the build listed them, and under which keys they are stored. */
interface Entry {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity?: string;
  /** the language whose list it is; null: a file that every phone needs */
  readonly locale: string | null;
  /** stored behind the others, and the guide is ready without it (PW-5) */
  readonly extra?: boolean;
}
export interface Listed extends Pick<Entry, 'integrity' | 'locale' | 'extra'> {
  readonly url: string;
  readonly key: string;
  readonly fresh: boolean;
}
/** What the list of a language holds: a file of this language, or one that it shares with others. */
export type Own = Pick<Entry, 'url' | 'extra'> & { readonly hash: string };
declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: readonly Entry[] };

export const base = new URL('./', self.location.href);
export const assets = new URL('assets/', base).href;

export const list: readonly Listed[] = self.__WB_MANIFEST.map(({ url, revision, ...entry }) => {
  const address = new URL(url, base);
  const key = new URL(address);
  if (revision) key.searchParams.set('__v', revision);
  return { ...entry, url: address.href, key: key.href, fresh: revision !== null };
});
export const keys = new Map(list.map(({ url, key }) => [url, key]));

/** The file that lists what a language has of its own (tools/site/precache.ts). */
export const lists = new Map(list.flatMap((one) => (one.locale === null ? [] : [[one.locale, one] as const])));

/** In the edition's order: the first is that of the page at the root, and of addresses that name none. */
export const locales = [...lists.keys()];
export const localeOf = (named = ''): string => locales.find((one) => one === named.toLowerCase()) ?? locales[0] ?? '';
/** The parts of an address below the guide's folder. */
export const partsOf = (url: string): readonly string[] =>
  url.startsWith(base.href) ? (url.slice(base.href.length).split(/[?#]/)[0] ?? '').split('/') : [];
/** Under which a page of a language is stored: its name has no hash, so it has that of the language's list. */
export const keyOfPage = (url: string): string | undefined => {
  const hash = lists
    .get(partsOf(url)[0] ?? '')
    ?.url.split('.')
    .at(-2);
  return hash === undefined ? undefined : `${url}?__v=${hash}`;
};
export const pageOf = (locale: string, name: 'shell' | 'pause'): string | undefined =>
  keyOfPage(new URL(`${locale}/${name}.html`, base).href);

export const shells = new Set(locales.map((locale) => pageOf(locale, 'shell')));

export const toListed = ({ url, hash, ...entry }: Own): Listed => {
  const address = new URL(url, base).href;
  const fresh = !address.startsWith(assets);
  const key = (fresh ? keyOfPage(address) : undefined) ?? address;
  return { ...entry, integrity: `sha256-${hash}`, locale: null, url: address, key, fresh };
};
