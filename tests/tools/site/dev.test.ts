import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type HotPayload, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Core } from '../../../src/pack/index.ts';

const content = join(mkdtempSync(join(tmpdir(), 'reperes-dev-')), 'content');
const file = join(content, 'procedures', 'couper-l-eau.yaml');
const words = join(content, 'fr', 'procedures', 'couper-l-eau.md');
const FAULTY = 'contacts: [personne]';

let server: ViteDevServer;
/** What the pages that are open were told. */
const told: HotPayload[] = [];
const change = (path: string, from: RegExp, to: string): void =>
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
/** As soon as the pages were told of a change of the content; where Vite tells of a file of its own, it names it. */
const toldOf = (type: HotPayload['type']): Promise<void> =>
  vi.waitFor(() => expect(told.some((one) => one.type === type && !('path' in one))).toBe(true), {
    timeout: 50_000,
    interval: 20,
  });
async function ask(part: string): Promise<Response> {
  const address = server.httpServer?.address() ?? null;
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return fetch(`http://localhost:${address.port}/@${part}/fr`);
}
/** Why each procedure of the page is to be done. */
async function reasons(): Promise<readonly string[]> {
  const { procedures } = (await (await ask('core')).json()) as Core;
  return procedures.map(({ why }) => why);
}

beforeAll(async () => {
  cpSync('tests/fixtures/pack/good', content, { recursive: true });
  change(file, /^contacts: .*$/m, FAULTY);
  vi.stubEnv('REPERES_EDITION', 'tests/fixtures/editions/eau.yaml');
  vi.stubEnv('REPERES_CONTENT', content);
  server = await createServer({ logLevel: 'silent', server: { port: 0 }, optimizeDeps: { noDiscovery: true } });
  vi.spyOn(server.ws, 'send').mockImplementation((payload: unknown) => void told.push(payload as HotPayload));
  await server.listen();
}, 60_000);

afterAll(async () => {
  await server.close();
  vi.unstubAllEnvs();
  rmSync(join(content, '..'), { recursive: true, force: true });
});

describe('npm run dev', () => {
  it('shows a fault that is there from the beginning in the overlay, with its line and what to do', async () => {
    expect((await ask('core')).status).toBe(503);
    // a page that is told to load anew behind it asks again, and is told again
    expect(told.filter(({ type }) => type === 'error').at(-1)).toMatchObject({
      type: 'error',
      err: { message: expect.stringMatching(/couper-l-eau\.yaml:8 .*personne.* → /s) as string },
    });
  });

  it('loads the page anew as soon as it is corrected', async () => {
    told.length = 0;
    change(file, /^contacts: .*$/m, 'contacts: [assurance]');
    await toldOf('full-reload');
    expect((await ask('core')).status).toBe(200);
  });

  it('gives a changed word and a changed rule to the open page', async () => {
    told.length = 0;
    change(words, /^why: .*$/m, 'why: Le plafond sèche.');
    await toldOf('full-reload');
    expect(await reasons()).toContain('Le plafond sèche.');
    told.length = 0;
    change(join(content, 'pack.yaml'), /week: \d/, 'week: 5');
    await toldOf('full-reload');
    expect(await (await ask('core')).json()).toMatchObject({ caps: { week: 5 } });
  });

  it('leaves the page what it has while there is a fault', async () => {
    told.length = 0;
    change(file, /^contacts: .*$/m, FAULTY);
    await toldOf('error');
    expect(await reasons()).toContain('Le plafond sèche.');
  });
});
