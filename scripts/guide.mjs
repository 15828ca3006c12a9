// Runs the authors' command line (tools/guide.ts) on plain Node, through Vite's module runner.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./tools/guide.ts', { configFile: false, logLevel: 'error' });
process.exitCode = await module.run(process.argv.slice(2));
