import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { serve } from '../../../scripts/serve.mjs';

/** Builds a page from the guide's own code, and serves it. Resolves with its address, and what takes it away. */
export async function servePage(script: string): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'killed-page-'));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: fileURLToPath(new URL(script, import.meta.url)),
        output: { entryFileNames: 'page.js' },
      },
    },
  });
  for (const [name, body] of [
    ['index.html', '<script type="module" src="/page.js"></script>'],
    ['404.html', ''],
  ] as const)
    writeFileSync(join(folder, name), `<!doctype html><meta charset="utf-8"><title>notes</title>${body}`);
  const server = await serve(folder);
  return {
    url: server.url,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
