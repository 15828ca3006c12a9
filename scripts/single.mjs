// Makes the guide of each language as one file, beside the built site: guide-<locale>.html in dist, or in REPERES_OUT.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./tools/site/single/make.ts', { configFile: false, logLevel: 'error' });
for (const file of await module.makeSingleFiles(process.env['REPERES_OUT'] ?? 'dist')) console.log(`written: ${file}`);
