// npm run atelier: makes the atelier (src/atelier/) and serves it on this machine, until Ctrl+C. Its folder,
// dist.atelier/, also works on any host, in any folder of it. `node scripts/atelier.mjs build` makes it alone.
import { build } from 'vite';
import { ATELIER_HEADERS } from '../hosting/headers.mjs';
import { writeKeys } from './keys.mjs';
import { serve } from './serve.mjs';

const out = process.env.REPERES_OUT ?? 'dist.atelier';

if (process.argv[1]?.endsWith('atelier.mjs')) {
  const start = Date.now();
  // Vite reads what its configuration imports before it runs it
  await writeKeys();
  await build({ configFile: 'vite.atelier.config.ts', logLevel: 'error' });
  if (process.argv[2] === 'build') process.exit(0);
  const { url } = await serve(out, { port: Number(process.env.PORT ?? 4174), headers: ATELIER_HEADERS });
  console.log(`\nThe atelier: ${url} (${Math.round((Date.now() - start) / 1000)} s). Ctrl+C ends it.\n`);
}
