// A plain static server, as any host would be: folders give their index.html, unknown addresses give the 404.html of
// their language, or else that of the root, and of a file that was compressed at build, the compressed one is sent.
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { CACHE, HEADERS } from '../hosting/headers.mjs';

/** Of the language that an address below the folder names first. */
function missingPage(dist, url = '') {
  const [, first = ''] = url.split('/');
  const own = join(dist, /^[a-z-]+$/.test(first) ? first : '', '404.html');
  const page = existsSync(own) ? own : join(dist, '404.html');
  // a folder that is no guide has none
  return existsSync(page) ? readFileSync(page) : '';
}

/**
 * Starts a server, for this machine alone; without a port it takes a free one. Resolves with the address, in which
 * this machine has the name that is given, and a stop function that also ends the connections that are open.
 */
export const listen = (server, { port = 0, base = '/', name = '127.0.0.1' } = {}) =>
  new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => {
      const { port: chosen } = server.address();
      resolve({
        url: `http://${name}:${chosen}${base}`,
        port: chosen,
        stop: () =>
          new Promise((done) => {
            server.close(done);
            server.closeAllConnections();
          }),
      });
    });
  });

/**
 * Serves a built folder, or the one that a function names at each request, which may be none. `base` is the folder of
 * the address, such as /guide/. While `notYet` gives a page, it is the answer for what is not there, with the status
 * 503. Resolves as `listen` does.
 */
export function serve(
  dist,
  { port = 0, base = '/', before = () => false, notYet = () => null, headers = HEADERS } = {},
) {
  const folder = typeof dist === 'function' ? dist : () => dist;
  const filesOf = new Map();
  const files = (root) => {
    if (!filesOf.has(root)) filesOf.set(root, filesIn(root));
    return filesOf.get(root);
  };
  const server = createServer((request, response) => {
    if (before(request, response)) return;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const root = folder();
    const missing = () => {
      const page = notYet();
      const plain = { 'content-type': 'text/html; charset=utf-8', 'cache-control': CACHE.rest };
      response.writeHead(page === null ? 404 : 503, page === null ? plain : { ...plain, 'retry-after': '5' });
      response.end(page ?? missingPage(root, request.url));
    };
    if (root === undefined || !request.url?.startsWith(base)) return missing();
    request.url = `/${request.url.slice(base.length)}`;
    // sirv ends the process at a range that ends before it begins; a server may ignore ranges (RFC 9110, 14.2)
    delete request.headers.range;
    files(root)(request, response, missing);
  });
  return listen(server, { port, base, name: 'localhost' });
}

const filesIn = (dist) =>
  sirv(dist, {
    etag: true,
    dev: true,
    brotli: true,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', path.includes('/assets/') ? CACHE.assets : CACHE.rest);
    },
  });
