import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** Inside the project: from here, packages are found as from everywhere else in it. */
const FOLDER = 'node_modules/.cache/reperes';

/**
 * A TypeScript module on plain Node. Vite puts it and all that it imports into one script first: module by module, as
 * its runner loads them, takes four times as long. In: its path from the project's root.
 */
export async function bundle(path) {
  const { NODE_ENV } = process.env;
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { ssr: path, write: false, minify: false, rolldownOptions: { output: { codeSplitting: false } } },
  });
  // what Vite sets is for the script that it made: a test that this process starts must not have it
  if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
  else process.env['NODE_ENV'] = NODE_ENV;
  mkdirSync(FOLDER, { recursive: true });
  const folder = mkdtempSync(join(FOLDER, 'code-'));
  const file = join(folder, 'module.mjs');
  try {
    writeFileSync(file, output[0].code);
    return await import(pathToFileURL(resolve(file)).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
