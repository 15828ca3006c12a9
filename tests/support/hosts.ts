/** The programs of hosting/, started on this machine with the files of that folder, as a host would start them. */
import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caddyPath, nginxPath } from '../../scripts/browsers.mjs';
import type { Served } from '../../scripts/serve.mjs';
import { compressFolder } from '../../tools/site/compress-plugin.ts';

export interface Hosted extends Served {
  /** all that it had written down when it was stopped, its errors too */
  logs(): string;
}

/** A folder for everybody, as a web server's own user reads it too. */
export function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** A copy of a built folder with compressed files, under its base. Gives the root of the host. */
export async function putOnHost(dist: string, base: string): Promise<string> {
  const root = openFolder();
  const folder = join(root, base);
  mkdirSync(folder, { recursive: true });
  cpSync(dist, folder, { recursive: true });
  await compressFolder(folder, () => 4);
  return root;
}

/** One that nobody uses at this moment. */
const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

const answers = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => done((socket.destroy(), true))).on('error', () => done(false));
  });

/** Replaces each of these once. Throws where the text has no such place: a test would try another file. */
const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  Object.entries(values).reduce((filled, [place, value]) => {
    if (!filled.includes(place)) throw new Error(`no "${place}" to fill`);
    return filled.replace(place, () => value);
  }, text);

interface Place {
  readonly root: string;
  readonly base: string;
  readonly port: number;
  /** for what it writes itself */
  readonly own: string;
}

function startNginx({ root, base, port, own }: Place): ChildProcess {
  const guide = fill(readFileSync('hosting/guide.conf', 'utf8'), {
    'listen 80;': `listen 127.0.0.1:${port};`,
    'set $guide_base /;': `set $guide_base ${base};`,
    'root /srv/guide;': `root ${root};`,
  });
  writeFileSync(join(own, 'guide.conf'), guide.replaceAll('/var/log/nginx/', `${own}/`));
  const whole = readFileSync('hosting/nginx.conf', 'utf8').replaceAll(' /tmp/', ` ${own}/`);
  writeFileSync(join(own, 'nginx.conf'), fill(whole, { '/etc/nginx/conf.d/': `${own}/` }));
  return spawn(nginxPath() ?? '', ['-e', 'stderr', '-c', join(own, 'nginx.conf'), '-g', 'daemon off;']);
}

const startCaddy = ({ root, base, port, own }: Place): ChildProcess =>
  spawn(caddyPath() ?? '', ['run', '--config', 'hosting/Caddyfile', '--adapter', 'caddyfile'], {
    env: {
      HOME: own,
      XDG_DATA_HOME: own,
      XDG_CONFIG_HOME: own,
      GUIDE_SITE: `http://127.0.0.1:${port}`,
      GUIDE_BASE: base,
      GUIDE_ROOT: root,
    },
  });

export const HOSTS = [
  { name: 'nginx', path: nginxPath(), start: startNginx },
  { name: 'Caddy', path: caddyPath(), start: startCaddy },
] as const;

/** Resolves when it answers; throws with what it said when it ends before. */
export async function startHost({ start }: (typeof HOSTS)[number], root: string, base: string): Promise<Hosted> {
  const own = openFolder();
  const port = await freePort();
  const child = start({ root, base, port, own });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  let said = '';
  let running = true;
  void ended.then(() => (running = false));
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => (said += data.toString()));
  while (!(await answers(port))) if (!running) throw new Error(said);
  return {
    url: `http://127.0.0.1:${port}${base}`,
    port,
    logs: () => said,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      if (!existsSync(own)) return;
      for (const name of readdirSync(own).filter((file) => file.endsWith('.log')))
        said += readFileSync(join(own, name), 'utf8');
      rmSync(own, { recursive: true, force: true });
    },
  };
}
