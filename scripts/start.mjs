// npm start: builds the guide, with its one file and its paper, and serves it.
import { buildAll } from './build.mjs';
import { serve } from './serve.mjs';

buildAll();
const { url } = await serve(process.env.REPERES_OUT ?? 'dist', {
  port: Number(process.env.PORT ?? 4173),
  base: process.env.REPERES_BASE ?? '/',
});
console.log(`\nRepères: ${url}`);
