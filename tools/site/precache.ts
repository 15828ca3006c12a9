import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PrecacheEntry {
  url: string;
  revision: string | null;
  integrity?: string;
  /** the languages that it belongs to, with blanks between them; null: every phone needs it */
  locale?: string | null;
  /** stored behind the others: the guide is ready without it (decision 0045) */
  extra?: boolean;
}

/**
 * Adds to each precached file the hash of what was built, so that nothing else can ever be stored in its place
 * (PW-9), and the language that it belongs to, so that each phone stores only those that were opened on it. The
 * languages come in the order of `locales`, and the `extras` behind all others.
 */
export function listForWorker<T extends PrecacheEntry>(
  entries: readonly T[],
  dist: string,
  languageFiles: ReadonlyMap<string, string>,
  extras: ReadonlySet<string>,
  locales: readonly string[],
): T[] {
  const listed = entries.map((entry) => {
    const hash = createHash('sha256')
      .update(readFileSync(join(dist, entry.url)))
      .digest('base64');
    // a page is stored under the address that is asked for; some hosts redirect the name of its file
    const url = entry.url.replace(/index\.html$/, '');
    // a file with a hash in its name can come from the HTTP cache, any other must be fresh
    const revision = url.startsWith('assets/') ? null : hash.slice(0, 12);
    const locale = languageFiles.get(entry.url) ?? null;
    const extra = extras.has(entry.url) ? { extra: true } : {};
    return { ...entry, url, revision, integrity: `sha256-${hash}`, locale, ...extra };
  });
  const place = (of: string | null): number => (of === null ? -1 : locales.indexOf(of.split(' ')[0] ?? ''));
  return listed.sort(
    (a, b) => Number(a.extra ?? false) - Number(b.extra ?? false) || place(a.locale) - place(b.locale),
  );
}
