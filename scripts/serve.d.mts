import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Served {
  url: string;
  port: number;
  stop(): Promise<void>;
}
export function serve(
  dist: string,
  options?: { port?: number; base?: string; before?: (request: IncomingMessage, response: ServerResponse) => boolean },
): Promise<Served>;
