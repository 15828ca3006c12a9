// npm start: serves the guide, in its first language as soon as that is there. Then it makes what `npm run build`
// makes, without the compressed files, and serves each part as it comes. An address that is not there yet says so.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { begin, build, run } from './build.mjs';
import { load } from './load.mjs';
import { serve } from './serve.mjs';

const start = Date.now();
const say = (what) => console.log(`\n${what} (${Math.round((Date.now() - start) / 1000)} s)\n`);

const module = await load('tools/site/content.ts');
const { edition } = await module.orStop(() => module.openGuide());
const [first, ...others] = edition.locales;
const out = process.env.REPERES_OUT ?? 'dist';

/** What is served, and what is still on its way. */
let root;
const coming = new Set([first, ...others, 'the guide in one file', 'paper']);

/** English, as all that the command line says: whoever builds the guide reads it, and nobody else. */
const notYet = () => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="refresh" content="5">
<title>Not there yet</title>
<h1>This page is not there yet</h1>
<p>The guide is being made. On its way: ${[...coming].join(', ')}. This page asks again every 5 seconds.</p>
</html>
`;

const { url } = await serve(() => root, {
  port: Number(process.env.PORT ?? 4173),
  base: process.env.REPERES_BASE ?? '/',
  notYet: () => (coming.size > 0 ? notYet() : null),
});
say(`Repères: ${url}${first}/ will be there first`);

const env = { REPERES_COMPRESS: 'no' };
const early = { ...env, REPERES_LOCALES: first, REPERES_OUT: begin(`${out}.first`) };
// where the first language has faults, those of all are told at once
if (!(await run('content', early, { quiet: true }))) process.exit((await run('content')) ? 0 : 1);
if (!(await run('site', early))) process.exit(1);
// nothing is stored on a phone before the whole guide is there
rmSync(join(early.REPERES_OUT, 'sw.js'));
root = early.REPERES_OUT;
coming.delete(first);
say(`Repères: ${url}${first}/ is there. On its way: ${[...coming].join(', ')}`);

await build(out, {
  env,
  made: (name, folder) => {
    if (name === 'site') {
      for (const locale of others) coming.delete(locale);
      root = folder;
      say(`${others.join(', ') || 'the worker'}: there`);
    }
    if (name === 'files') coming.delete('the guide in one file');
    if (name !== 'all') return;
    coming.clear();
    root = folder;
    rmSync(early.REPERES_OUT, { recursive: true, force: true });
    say(`Repères: ${url} is whole`);
  },
});
