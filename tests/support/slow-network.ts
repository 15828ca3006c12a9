import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Served } from '../../scripts/serve.mjs';
import { give, standBetween } from './between.ts';

interface Speed {
  /** milliseconds until what is asked for comes to the host */
  readonly latency: number;
  /** bytes per second of all answers together */
  readonly rate: number;
}

/** Bytes that travel as one. */
const PORTION = 4000;

/** A worker asks for each file that it stores as for data; of a page's files that is so for JSON alone. */
const isForWorker = ({ url = '', headers }: IncomingMessage): boolean =>
  headers['sec-fetch-dest'] === 'empty' && !url.endsWith('.json');

/**
 * A slow network in front of a host, for what a page is made of; what the worker stores meanwhile is not waited for.
 * Chromium has one of its own, but with it a page now and then stops in the middle and never comes to its end.
 */
export function startSlowNetwork(host: string, { latency, rate }: Speed): Promise<Served> {
  let free = 0;
  /** The answers take turns: each has one portion on its way. */
  const travel = (bytes: number): Promise<void> => {
    free = Math.max(free, Date.now()) + (bytes / rate) * 1000;
    return wait(free - Date.now());
  };
  async function send(answer: IncomingMessage, response: ServerResponse): Promise<void> {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    for await (const bytes of answer as AsyncIterable<Buffer>)
      for (let at = 0; at < bytes.length; at += PORTION) {
        const portion = bytes.subarray(at, at + PORTION);
        await travel(portion.length);
        response.write(portion);
      }
    response.end();
  }
  return standBetween(host, async (asked, response, ask) => {
    if (isForWorker(asked)) return ask((answer) => give(answer, response));
    await wait(latency);
    ask((answer) => void send(answer, response).catch(() => response.destroy()));
  });
}
