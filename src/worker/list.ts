/** The files that the guide can have on a phone, as the build listed them, and under which keys they are stored. */
interface Entry {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity?: string;
  /** of the file that lists what a language has of its own: that language; left out for what every phone needs */
  readonly locale?: string;
  /** of such a list: what tells this edition of the language's pages from another, since their names hold no hash */
  readonly pages?: string;
  /** when it is stored; left out for what the guide must have to be ready (PW-5) */
  readonly stage?: Stage;
}
/**
 * `later`: behind what the guide is ready with · `used`: once a page has asked for it, or the person has asked to keep
 * the guide.
 */
type Stage = 'later' | 'used';
export interface Listed extends Pick<Entry, 'integrity' | 'stage'> {
  readonly url: string;
  /** the address under which it is stored: another one in each edition that changes the file */
  readonly key: string;
  /** its name holds no hash: a copy in the HTTP cache may be of another edition */
  readonly fresh: boolean;
}
/** What the list of a language holds: a file of this language, or one that it shares with others. */
export type Own = Pick<Entry, 'url' | 'stage'> & { readonly hash: string };
/** The list of a language, itself a file that is stored. */
interface LanguageList extends Listed {
  readonly pages: string;
}
declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: readonly Entry[] };

export const base = new URL('./', self.location.href);
export const assets = new URL('assets/', base).href;

const withVersion = (address: string, version: string): string => `${address}?__v=${version}`;

function listed({ url, revision, integrity, stage }: Entry): Listed {
  const address = new URL(url, base).href;
  const key = revision ? withVersion(address, revision) : address;
  return { url: address, key, fresh: revision !== null, ...(integrity && { integrity }), ...(stage && { stage }) };
}
const entries: readonly Entry[] = self.__WB_MANIFEST;

/** What every phone needs. */
export const common: readonly Listed[] = entries.filter(({ locale }) => locale === undefined).map(listed);

/** What a language has of its own stands in a list for each (tools/site/pwa-plugin.ts). */
export const lists: ReadonlyMap<string, LanguageList> = new Map(
  entries.flatMap((entry) =>
    entry.locale === undefined ? [] : [[entry.locale, { ...listed(entry), pages: entry.pages ?? '' }]],
  ),
);
export const keys: ReadonlyMap<string, string> = new Map(
  [...common, ...lists.values()].map(({ url, key }) => [url, key]),
);

/** In the edition's order: the first is that of the page at the root, and of addresses that name none. */
export const locales = [...lists.keys()];
export const localeOf = (named = ''): string => locales.find((one) => one === named.toLowerCase()) ?? locales[0] ?? '';
/** The parts of an address below the guide's folder. */
export const partsOf = (url: string): readonly string[] =>
  url.startsWith(base.href) ? (url.slice(base.href.length).split(/[?#]/)[0] ?? '').split('/') : [];
/** Under which a page of a language is stored; undefined for an address that names none. */
export function keyOfPage(url: string): string | undefined {
  const list = lists.get(partsOf(url)[0] ?? '');
  return list && withVersion(url, list.pages);
}
export const pageOf = (locale: string, name: 'shell' | 'pause'): string | undefined =>
  keyOfPage(new URL(`${locale}/${name}.html`, base).href);

export const shells = new Set(locales.map((locale) => pageOf(locale, 'shell')));

export const toListed = ({ url, hash, stage }: Own): Listed => {
  const address = new URL(url, base).href;
  const fresh = !address.startsWith(assets);
  const key = (fresh ? keyOfPage(address) : undefined) ?? address;
  return { url: address, key, fresh, integrity: `sha256-${hash}`, ...(stage && { stage }) };
};
