// Makes the guide of each language as one file, beside the built site: guide-<locale>.html in dist, or in REPERES_OUT.
import { load } from './load.mjs';

const module = await load('tools/site/single/make.ts');
const made = await module.orStop(() => module.makeSingleFiles(process.env['REPERES_OUT'] ?? 'dist'));
for (const file of made) console.log(`written: ${file}`);
