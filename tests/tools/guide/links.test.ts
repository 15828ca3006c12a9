import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askAll } from '../../../tools/guide/links/ask-all.ts';
import { change } from '../../compiler/faults/fault.ts';
import { copyContent } from './copy-content.ts';
import { runGuide } from './run-guide.ts';

const FORM = 'https://assurance.example/sinistre';
const LAW = 'https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006073984';

/** What the hosts of these tests say, by path. Left out: 200. */
const SAYS: Readonly<Record<string, (response: ServerResponse, method: string) => void>> = {
  '/gone': (response) => void response.writeHead(410).end(),
  '/missing': (response) => void response.writeHead(404).end(),
  '/no-head': (response, method) => void response.writeHead(method === 'HEAD' ? 405 : 200).end('here'),
  '/refuses': (response) => void response.writeHead(403).end(),
  '/moved': (response) => void response.writeHead(301, { location: '/moved-on' }).end(),
  '/moved-on': (response) => void response.writeHead(308, { location: '/here' }).end(),
  '/today': (response) => void response.writeHead(302, { location: '/here' }).end(),
  // for good to an address that sends on for today only
  '/half': (response) => void response.writeHead(301, { location: '/today' }).end(),
  '/circle': (response) => void response.writeHead(302, { location: '/circle' }).end(),
  '/to-nothing': (response) => void response.writeHead(301, { location: '/missing' }).end(),
  '/silent': () => undefined,
};

let server: Server;
let root: string;
let asked: { readonly method: string; readonly path: string; readonly agent: string }[];
const real = globalThis.fetch;

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    const { method = '', url = '' } = request;
    asked.push({ method, path: url, agent: request.headers['user-agent'] ?? '' });
    const say = SAYS[url];
    if (say) say(response, method);
    else response.writeHead(200).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  server.close();
});

/** Runs the command on content with these two addresses, whose hosts are the server here. */
async function linksOf(form: string, law: string) {
  vi.stubGlobal('fetch', (url: string, given: RequestInit) => real(root + new URL(url).pathname, given));
  const folder = copyContent([
    change('contacts.yaml', FORM, `https://assurance.example${form}`),
    change('sources.yaml', LAW, `https://law.example${law}`),
  ]);
  return runGuide(['links', '--content', folder, '--timeout', '1']);
}

test('where all answers, all is well, and the hosts are told who asks', async () => {
  const { code, text } = await linksOf('/', '/no-head');
  expect([code, text]).toEqual([0, '2 of 2 addresses answer.\n']);
  expect(asked.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
    'GET /no-head',
    'HEAD /',
    'HEAD /no-head',
  ]);
  expect(asked.every(({ agent }) => agent.includes('-link-check ('))).toBe(true);
});

test.each([
  ['/gone', `Gone, so that nobody can read them any more:\n  https://law.example/gone (410): source`],
  ['/missing', '(404): source'],
  ['/to-nothing', 'https://law.example/to-nothing (404): source'],
  [
    '/moved',
    'Moved for good; write the new address after you have read what stands there:\n  https://law.example/moved → https://law.example/here: source',
  ],
  ['/half', 'https://law.example/half → https://law.example/today: source'],
  [
    '/refuses',
    'Not answered to a program; open them in a browser:\n  https://law.example/refuses (it answers 403): source',
  ],
  ['/circle', '(it sends on more than 10 times)'],
  ['/silent', '(no answer in time)'],
])('%s is named with what gives it', async (path, said) => {
  const { code, text } = await linksOf('/', path);
  expect([code, text]).toEqual([1, expect.stringContaining(said)]);
  expect(text).toContain('1 of 2 addresses answer.');
});

test('what is at another address for today only answers where it was', async () => {
  expect(await linksOf('/today', '/')).toMatchObject({ code: 0 });
});

test('a host that is not there is named as not asked', async () => {
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  vi.stubGlobal('fetch', () => real(`http://127.0.0.1:${port}/`));
  const { code, text } = await runGuide(['links', '--content', copyContent()]);
  expect([code, text]).toEqual([1, expect.stringContaining('(ECONNREFUSED): contact assurance')]);
});

test('asks no host twice at the same time, and no more hosts at once than allowed', async () => {
  const under: string[] = [];
  let most = 0;
  const addresses = ['a', 'b', 'c', 'd'].flatMap((host) =>
    [1, 2, 3].map((page) => ({ url: `https://${host}.example/${page}`, of: [host] })),
  );
  const all = await askAll(
    addresses,
    async (url) => {
      const { host } = new URL(url);
      expect(under).not.toContain(host);
      under.push(host);
      most = Math.max(most, under.length);
      await new Promise(setImmediate);
      under.splice(under.indexOf(host), 1);
      return { status: 200, location: null };
    },
    { limit: 2 },
  );
  expect(most).toBe(2);
  expect(all.map(({ url, found }) => `${url} ${found.kind}`)).toEqual(addresses.map(({ url }) => `${url} answers`));
});

test('an address that two things give is asked once, and each of them is named', async () => {
  vi.stubGlobal('fetch', (url: string, given: RequestInit) => real(root + new URL(url).pathname, given));
  const folder = copyContent([
    change('contacts.yaml', FORM, 'https://law.example/gone'),
    change('sources.yaml', LAW, 'https://law.example/gone'),
  ]);
  const { text } = await runGuide(['links', '--content', folder]);
  expect(text).toMatch(/gone \(410\): contact \S+, source \S+/);
  expect(asked.map(({ method }) => method)).toEqual(['HEAD', 'GET']);
});

test.each(['0', 'x', '1000'])('refuses %s as a number of hosts', async (limit) => {
  const { code, text } = await runGuide(['links', '--content', copyContent(), '--limit', limit]);
  expect([code, text]).toEqual([2, expect.stringContaining('--limit takes a number from 1')]);
});
