import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'reperes-serve-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): string {
  const path = join(folder, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
}

it('serves what is there while the rest is made, and says of the rest that it is on its way', async () => {
  write('first/fr/index.html', 'in French');
  write('whole/fr/index.html', 'in French');
  write('whole/en/index.html', 'in English');
  write('whole/404.html', 'leads nowhere');
  let root = join(folder, 'first');
  let coming: string | null = 'on its way: en';
  const served = await serve(() => root, { notYet: () => coming });
  try {
    const ask = async (path: string): Promise<readonly [number, string, string | null]> => {
      const response = await fetch(served.url + path);
      return [response.status, await response.text(), response.headers.get('retry-after')];
    };
    expect(await ask('fr/')).toEqual([200, 'in French', null]);
    expect(await ask('en/')).toEqual([503, 'on its way: en', '5']);
    root = join(folder, 'whole');
    expect(await ask('en/')).toEqual([200, 'in English', null]);
    coming = null;
    expect(await ask('de/')).toEqual([404, 'leads nowhere', null]);
  } finally {
    await served.stop();
  }
});

it('gives the whole file, whatever part of it is asked for: one that ends before it begins too', async () => {
  write('ranges/page.txt', 'in French');
  const served = await serve(join(folder, 'ranges'));
  try {
    for (const range of ['bytes=5-2', 'bytes=0-99999999999999999999', 'bytes=-', 'pages=1-2']) {
      const response = await fetch(`${served.url}page.txt`, { headers: { range } });
      expect([range, response.status, await response.text()]).toEqual([range, 200, 'in French']);
    }
  } finally {
    await served.stop();
  }
});
