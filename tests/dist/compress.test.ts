import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../../scripts/serve.mjs';
import { compressFolder } from '../../tools/site/compress-plugin.ts';
import { ask } from '../support/ask.ts';

const folder = mkdtempSync(join(tmpdir(), 'guide-'));
const PAGE = `<!doctype html>${'<p>Vous n’êtes pas seul.</p>'.repeat(100)}`;
let server: Served;

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'small.txt'), 'User-agent: *');
  writeFileSync(join(folder, 'font.woff2'), Buffer.alloc(5000));
  await compressFolder(folder);
  server = await serve(folder);
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

describe('files compressed beside the others', () => {
  it('hold what the file holds, in a fraction of it', () => {
    const br = readFileSync(join(folder, 'index.html.br'));
    expect(brotliDecompressSync(br).toString()).toBe(PAGE);
    expect(br.length).toBeLessThan(PAGE.length / 10);
  });

  it('are in brotli alone, and not made of what is small, or compressed as it is', () => {
    const before = ['font.woff2', 'index.html', 'small.txt'];
    expect(readdirSync(folder).toSorted()).toEqual([...before, 'index.html.br'].toSorted());
  });

  it('are what the server sends to whoever can read them', async () => {
    const [br, plain] = [
      await ask(server.url, { 'accept-encoding': 'gzip, deflate, br' }),
      await ask(server.url, { 'accept-encoding': 'gzip' }),
    ];
    expect(brotliDecompressSync(br.body).toString()).toBe(PAGE);
    expect(plain.body.toString()).toBe(PAGE);
    expect([br, plain].map(({ headers }) => headers['content-encoding'])).toEqual(['br', undefined]);
    expect([br, plain].map(({ headers }) => headers['content-type'])).toEqual(Array(2).fill('text/html;charset=utf-8'));
    expect(br.headers.vary).toBe('Accept-Encoding');
  });
});
