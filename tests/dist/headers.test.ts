import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CACHE, HEADERS, OVER_HTTPS } from '../../hosting/headers.mjs';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { writeHeaders } from '../../tools/site/headers-plugin.ts';
import { DIST, distFiles, read } from '../support/dist.ts';
import { storedFiles } from '../support/worker.ts';

const DIST_FOLDER = await ensureBuild('dist-folder');
const OTHERS = [DIST_FOLDER, await ensureBuild('dist-languages'), await ensureBuild('single')];

type Policy = ReadonlyMap<string, readonly string[]>;

const readPolicy = (text: string): Policy =>
  new Map(text.split(';').map((part) => [part.trim().split(/\s+/)[0] ?? '', part.trim().split(/\s+/).slice(1)]));

const POLICY = readPolicy(HEADERS['Content-Security-Policy'] ?? '');

/** What has no source for itself takes the one of another directive. */
const sourcesOf = (policy: Policy, name: string): readonly string[] | undefined =>
  policy.get(name) ?? (name.endsWith('-src') ? policy.get('default-src') : undefined);

/** What one policy lets pass and the other refuses. */
const refused = (page: Policy, header: Policy): readonly string[] =>
  [...page.keys()].flatMap((name) => {
    const allowed = sourcesOf(header, name);
    if (allowed === undefined || name === 'require-trusted-types-for') return [];
    const lets = (source: string): boolean =>
      source === "'none'" ||
      allowed.includes(source) ||
      (source.startsWith("'sha256-") && allowed.includes("'unsafe-inline'"));
    return (page.get(name) ?? []).filter((source) => !lets(source)).map((source) => `${name} ${source}`);
  });

const pages = [DIST, ...OTHERS].flatMap((dist) =>
  distFiles(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file: `${dist}/${file}`, html: read(file, dist) })),
);
const policyIn = (html: string): string =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';

describe('the policy in the headers', () => {
  it('refuses nothing that the policy of any page lets pass', () => {
    expect(pages.length).toBeGreaterThan(300);
    const faults = pages.flatMap(({ file, html }) =>
      refused(readPolicy(policyIn(html)), POLICY).map((what) => `${file}: ${what}`),
    );
    expect(faults).toEqual([]);
  });

  it('would be found to refuse something', () => {
    const strict = readPolicy("default-src 'self'; trusted-types one");
    expect(refused(readPolicy("font-src data:; style-src 'sha256-a'; trusted-types two"), strict)).toEqual([
      'font-src data:',
      "style-src 'sha256-a'",
      'trusted-types two',
    ]);
  });

  it('lets only what stands in a page by its hash run there: every page has a policy of its own, without exceptions', () => {
    expect(pages.filter(({ html }) => !/default-src '(?:self|none)'/.test(policyIn(html)))).toEqual([]);
    expect(pages.filter(({ html }) => policyIn(html).includes('unsafe'))).toEqual([]);
  });

  it('holds no hash: the worker stores a page with its headers, and another build has other hashes', () => {
    expect(HEADERS['Content-Security-Policy']).not.toMatch(/sha\d|nonce/);
  });

  it('says what only a header can say', () => {
    expect(POLICY.get('frame-ancestors')).toEqual(["'none'"]);
    expect(POLICY.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(HEADERS['Permissions-Policy']).toMatch(/^camera=\(self\), /);
  });
});

describe('the file _headers', () => {
  it('is built with the folder of the build', () => {
    expect(read('_headers')).toBe(writeHeaders('/'));
    expect(read('_headers', DIST_FOLDER)).toBe(writeHeaders('/dossier/guide/'));
    expect(read('_headers', DIST_FOLDER)).toContain(`\n/dossier/guide/assets/*\n  Cache-Control: ${CACHE.assets}\n`);
  });

  it('names no header twice for one address, which some hosts would join, in lines that all can read', () => {
    const lines = read('_headers').split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
    const names = lines.flatMap((line) => /^ {2}([\w-]+): /.exec(line)?.[1] ?? []);
    expect(names.filter((name) => name !== 'Cache-Control').toSorted()).toEqual(
      [...Object.keys(HEADERS), ...Object.keys(OVER_HTTPS)].toSorted(),
    );
    expect(lines.filter((line) => line.startsWith('/'))).toEqual(['/*', '/assets/*', '/sw.js']);
  });

  it('is not stored on a phone', async () => {
    expect((await storedFiles()).map(({ url }) => url)).not.toContain('_headers');
  });
});

describe('the files for nginx and Caddy', () => {
  const nginx = readFileSync('hosting/guide.conf', 'utf8');
  const caddy = readFileSync('hosting/Caddyfile', 'utf8');
  const [hsts] = Object.values(OVER_HTTPS);

  it('send the headers of the one list, and no others', () => {
    const added = [...nginx.matchAll(/add_header (\S+) "(.*)" always;/g)].map(([, name, value]) => [name, value]);
    expect(Object.fromEntries(added)).toEqual(HEADERS);
    const block = /\theader \{\n([\s\S]*?)\n\t\}/.exec(caddy)?.[1] ?? '';
    const set = [...block.matchAll(/^\t\t([\w-]+) "(.*)"$/gm)].map(([, name, value]) => [name, value]);
    expect(Object.fromEntries(set)).toEqual(HEADERS);
  });

  it('keep its rules for the cache and for HTTPS', () => {
    for (const text of [nginx, caddy])
      for (const value of [CACHE.assets, CACHE.rest, hsts]) expect(text).toContain(value);
    expect(nginx).toMatch(/add_header Strict-Transport-Security \$guide_hsts always;/);
    expect(nginx).toMatch(/add_header Cache-Control \$guide_cache always;/);
  });

  it('have all headers of nginx at one level: one in a location would drop the others there', () => {
    expect(nginx.match(/^ {2}add_header /gm)?.length).toBe(Object.keys(HEADERS).length + 2);
    expect(nginx.match(/^\s*add_header /gm)?.length).toBe(Object.keys(HEADERS).length + 2);
  });

  it('write no address or path down unless somebody changes that', () => {
    expect(nginx).toMatch(/^ {2}access_log off;$/m);
    expect(nginx).toMatch(/^# log_format guide "\$time_iso8601 \$status \$bytes_sent";$/m);
    expect(caddy).not.toMatch(/^\s*log\b/m);
  });
});
