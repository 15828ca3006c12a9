import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PrecacheEntry {
  url: string;
  revision: string | null;
  integrity?: string;
}

/** Adds to each precached file the hash of what was built, so that nothing else can ever be stored in its place (PW-9). */
export function withIntegrity<T extends PrecacheEntry>(entries: readonly T[], dist: string): T[] {
  return entries.map((entry) => {
    const hash = createHash('sha256')
      .update(readFileSync(join(dist, entry.url)))
      .digest('base64');
    // a page is stored under the address that is asked for; some hosts redirect the name of its file
    const url = entry.url.replace(/index\.html$/, '');
    // a file with a hash in its name can come from the HTTP cache, any other must be fresh
    const revision = url.startsWith('assets/') ? null : hash.slice(0, 12);
    return { ...entry, url, revision, integrity: `sha256-${hash}` };
  });
}
