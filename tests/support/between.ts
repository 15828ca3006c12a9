import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen, type Served } from '../../scripts/serve.mjs';

/** Asks the host. */
type Ask = (answered: (answer: IncomingMessage) => void) => void;

/** Gives the host's answer as it is. */
export function give(answer: IncomingMessage, response: ServerResponse): void {
  response.writeHead(answer.statusCode ?? 502, answer.headers);
  answer.pipe(response);
}

/**
 * Stands between a browser and a host on this machine: the same guide at an address of its own. `handle` answers what
 * is asked, with the host or without.
 */
export function standBetween(
  host: string,
  handle: (asked: IncomingMessage, response: ServerResponse, ask: Ask) => void,
): Promise<Served> {
  const { port, pathname } = new URL(host);
  const server = createServer((asked, response) =>
    handle(asked, response, (answered) => {
      const { method, url, headers } = asked;
      const passed = request({ host: '127.0.0.1', port, method, path: url, headers }, answered);
      passed.on('error', () => response.destroy());
      asked.pipe(passed);
    }),
  );
  return listen(server, { base: pathname });
}
