import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a Wi-Fi does with each request: lets it through, answers with a page of its own, or leads to one. */
type Mode = 'open' | 'page' | 'redirect';

export interface Portal {
  /** the guide, behind the portal */
  readonly url: string;
  set(mode: Mode): void;
  stop(): Promise<void>;
}

const PAGE = '<!doctype html><title>Wi-Fi</title><h1>Wi-Fi</h1>';

/** Stands between a browser and a host on this machine. */
export function startPortal(host: string): Promise<Portal> {
  let mode: Mode = 'open';
  const { port, pathname } = new URL(host);
  const server = createServer((asked, response) => {
    if (mode === 'redirect' && asked.url !== '/portal') {
      response.writeHead(302, { location: '/portal', 'cache-control': 'max-age=600' }).end();
    } else if (mode !== 'open') {
      response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'max-age=600' }).end(PAGE);
    } else {
      const { method, url, headers } = asked;
      const passed = request({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      passed.on('error', () => response.destroy());
      asked.pipe(passed);
    }
  });
  return new Promise((done) =>
    server.listen(0, '127.0.0.1', () =>
      done({
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
        set: (next) => void (mode = next),
        stop: () =>
          new Promise((stopped) => {
            server.close(() => stopped());
            server.closeAllConnections();
          }),
      }),
    ),
  );
}
