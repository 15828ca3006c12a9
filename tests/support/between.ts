import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Between {
  /** the host's address, behind what stands between */
  readonly url: string;
  stop(): Promise<void>;
}

/** Asks the host, and gives its answer. */
type Ask = (give: (answer: IncomingMessage) => void) => void;

/** Stands between a browser and a host on this machine. `handle` answers what is asked, with the host or without. */
export function standBetween(
  host: string,
  handle: (asked: IncomingMessage, response: ServerResponse, ask: Ask) => void,
): Promise<Between> {
  const { port, pathname } = new URL(host);
  const server = createServer((asked, response) =>
    handle(asked, response, (give) => {
      const { method, url, headers } = asked;
      const passed = request({ host: '127.0.0.1', port, method, path: url, headers }, give);
      passed.on('error', () => response.destroy());
      asked.pipe(passed);
    }),
  );
  return new Promise((done) =>
    server.listen(0, '127.0.0.1', () =>
      done({
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
        stop: () =>
          new Promise((stopped) => {
            server.close(() => stopped());
            server.closeAllConnections();
          }),
      }),
    ),
  );
}
