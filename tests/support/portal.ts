import type { Served } from '../../scripts/serve.mjs';
import { give, standBetween } from './between.ts';

/** What a Wi-Fi does with each request: lets it through, answers with a page of its own, or leads to one. */
type Mode = 'open' | 'page' | 'redirect';

/** The guide, behind a Wi-Fi that asks to sign in. */
export interface Portal extends Served {
  set(mode: Mode): void;
}

const PAGE = '<!doctype html><title>Wi-Fi</title><h1>Wi-Fi</h1>';

export async function startPortal(host: string): Promise<Portal> {
  let mode: Mode = 'open';
  const between = await standBetween(host, (asked, response, ask) => {
    if (mode === 'redirect' && asked.url !== '/portal') {
      response.writeHead(302, { location: '/portal', 'cache-control': 'max-age=600' }).end();
    } else if (mode !== 'open') {
      response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'max-age=600' }).end(PAGE);
    } else {
      ask((answer) => give(answer, response));
    }
  });
  return { ...between, set: (next) => void (mode = next) };
}
