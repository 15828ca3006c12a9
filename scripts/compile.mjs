// A thread of tools/site/compile-thread.ts. What it is asked while it loads waits.
import { parentPort } from 'node:worker_threads';
import { load } from './load.mjs';

const module = await load('tools/site/content.ts');
parentPort.on('message', (task) => parentPort.postMessage(module.answer(task)));
