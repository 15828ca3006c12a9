// Runs the authors' command line (tools/guide.ts) on plain Node.
import { load } from './load.mjs';

const { run } = await load('tools/guide.ts');
process.exitCode = await run(process.argv.slice(2));
