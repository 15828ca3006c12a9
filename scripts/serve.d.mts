import type { IncomingMessage, Server, ServerResponse } from 'node:http';

export interface Served {
  url: string;
  port: number;
  stop(): Promise<void>;
}
export function listen(server: Server, options?: { port?: number; base?: string; name?: string }): Promise<Served>;
export function serve(
  dist: string | (() => string | undefined),
  options?: {
    port?: number;
    base?: string;
    before?: (request: IncomingMessage, response: ServerResponse) => boolean;
    notYet?: () => string | null;
    headers?: Readonly<Record<string, string>>;
  },
): Promise<Served>;
