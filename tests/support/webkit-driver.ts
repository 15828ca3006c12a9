import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { createServer, type AddressInfo } from 'node:net';
import { webkitPaths } from '../../scripts/browsers.mjs';
import type { AnyTab } from './any-tab.ts';

/**
 * A tab of WebKitGTK's small browser, driven over plain WebDriver. It is the nearest thing to Safari that Debian has.
 */
export interface WebkitTab extends AnyTab {
  close(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

async function command(base: string, method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(base + path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
  if (!response.ok) throw new Error(`${value?.error}: ${value?.message}`);
  return value;
}

async function untilUp(base: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await command(base, 'GET', '/status');
      return;
    } catch (error) {
      if (tries > 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** The display says here which free number it took, once it is up. */
async function firstLine(from: Readable): Promise<string> {
  let read = '';
  for await (const chunk of from) {
    read += String(chunk);
    if (read.includes('\n')) break;
  }
  return read.trim();
}

/**
 * Starts a display, the driver and a browser. Throws when WebKitGTK is not installed: ask `webkitPaths` first.
 * `language`: that of the phone, as this machine names it; one that is not installed here is taken for English.
 */
export async function openWebkit(language = 'C.UTF-8'): Promise<WebkitTab> {
  const paths = webkitPaths();
  if (!paths) throw new Error('WebKitGTK is not installed');
  const display = spawn(paths.display, ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const started: ChildProcess[] = [display];
  const screen = `:${await firstLine(display.stdio[3] as Readable)}`;
  const port = await freePort();
  started.push(
    spawn(paths.driver, [`--port=${port}`, '--host=127.0.0.1'], {
      env: { ...process.env, DISPLAY: screen, LC_ALL: language },
      stdio: 'ignore',
    }),
  );
  const base = `http://127.0.0.1:${port}`;
  await untilUp(base);
  const options = { binary: paths.binary, args: ['--automation'] };
  const { sessionId } = (await command(base, 'POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })) as { sessionId: string };
  const session = `${base}/session/${sessionId}`;
  await command(session, 'POST', '/timeouts', { implicit: 0, script: 30_000, pageLoad: 30_000 });

  return {
    async goto(url) {
      await command(session, 'POST', '/url', { url });
    },
    async evaluate(run, ...args) {
      const script = `const done = arguments[arguments.length - 1]; const given = [].slice.call(arguments, 0, -1);
        Promise.resolve().then(() => (${String(run)})(...given)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value, error } = (await command(session, 'POST', '/execute/async', { script, args })) as {
        value?: unknown;
        error?: string;
      };
      if (error !== undefined) throw new Error(error);
      return value as Awaited<ReturnType<typeof run>>;
    },
    async close() {
      await Promise.race([
        command(session, 'DELETE', '').catch(() => undefined),
        new Promise((resolve) => setTimeout(resolve, 2000)),
      ]);
      for (const process of started) process.kill();
    },
  };
}
