// A thread of tools/site/compile-thread.ts. What it is asked while it loads waits.
import { parentPort } from 'node:worker_threads';
import { runnerImport } from 'vite';

const { module } = await runnerImport('./tools/site/content.ts', { configFile: false, logLevel: 'error' });
parentPort.on('message', (task) => parentPort.postMessage(module.answer(task)));
