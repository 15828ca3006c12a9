import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shortHash } from './short-hash.ts';

export interface PrecacheEntry {
  url: string;
  revision: string | null;
  integrity?: string;
  /** the language whose list this is; null: a file that every phone needs */
  locale?: string | null;
  /** stored behind the others: the guide is ready without it (decision 0045) */
  extra?: boolean;
}

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('base64');

/**
 * Adds to each precached file the hash of what was built, so that nothing else can ever be stored in its place (PW-9).
 * The files of a language go into a list of its own, `assets/list.<locale>.<hash>.json`, which this writes: a phone
 * reads those of the languages that were opened on it, and the worker names the lists alone (decision 0051). These
 * come in the order of `locales`, and the `extras` behind all others.
 */
export function listForWorker<T extends PrecacheEntry>(
  entries: readonly T[],
  dist: string,
  languageFiles: ReadonlyMap<string, readonly string[]>,
  extras: ReadonlySet<string>,
  locales: readonly string[],
): PrecacheEntry[] {
  const isExtra = ({ url }: { readonly url: string }): boolean => extras.has(url);
  const ordered = [...entries].sort((a, b) => Number(isExtra(a)) - Number(isExtra(b)));
  const files = ordered.map((entry) => ({
    languages: languageFiles.get(entry.url) ?? [],
    // a page is stored under the address that is asked for; some hosts redirect the name of its file
    url: entry.url.replace(/index\.html$/, ''),
    hash: sha256(readFileSync(join(dist, entry.url))),
    ...(isExtra(entry) ? { extra: true } : {}),
  }));
  const common = files.flatMap(({ languages, url, hash, ...rest }) => {
    // a file with a hash in its name can come from the HTTP cache, any other must be fresh
    const revision = url.startsWith('assets/') ? null : hash.slice(0, 12);
    return languages.length > 0 ? [] : [{ ...rest, url, integrity: `sha256-${hash}`, revision, locale: null }];
  });
  const lists = locales.map((locale) => {
    const own = files.filter(({ languages }) => languages.includes(locale));
    const text = JSON.stringify(own, ['url', 'hash', 'extra']);
    const url = `assets/list.${locale}.${shortHash(text)}.json`;
    writeFileSync(join(dist, url), text);
    return { url, integrity: `sha256-${sha256(text)}`, locale, revision: null };
  });
  return [...common.filter((one) => !one.extra), ...lists, ...common.filter((one) => one.extra)];
}
