// npm start: builds the guide and serves it.
import { build } from 'vite';
import { serve } from './serve.mjs';

await build({ logLevel: 'warn' });
const { url } = await serve('dist', { port: Number(process.env.PORT ?? 4173), base: process.env.REPERES_BASE ?? '/' });
console.log(`\nRepères: ${url}`);
