import { rmSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { DIST } from './dist.ts';
import { putOnHost, startHost, type HOSTS, type Hosted } from './hosts.ts';
import { startPortal, type Portal } from './portal.ts';

/** The built folders that hosts serve, each with its base. */
export const PLACES = [
  { dist: DIST, folder: '/' },
  { dist: await ensureBuild('dist-folder'), folder: '/dossier/guide/' },
] as const;

export type Start = (host: (typeof HOSTS)[number], dist: string, folder: string) => Promise<Hosted>;

/** Starts the programs that a test asks for, each with a built folder that is made ready once. */
export function openHosts() {
  const roots = new Map<string, string>();
  const started: Hosted[] = [];
  const start: Start = async (host, dist, folder) => {
    const root = roots.get(dist) ?? (await putOnHost(dist, folder));
    roots.set(dist, root);
    const hosted = await startHost(host, root, folder);
    started.push(hosted);
    return hosted;
  };
  return {
    start,
    async stop(): Promise<void> {
      for (const hosted of started.splice(0)) await hosted.stop();
    },
    remove: (): void => [...roots.values()].forEach((root) => rmSync(root, { recursive: true, force: true })),
  };
}

/** The same for a test in a browser, and a portal in front; all of them end with the test. */
export const test = base.extend<
  { start: Start; portal: (url: string) => Promise<Portal> },
  { hosts: ReturnType<typeof openHosts> }
>({
  hosts: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const hosts = openHosts();
      await use(hosts);
      hosts.remove();
    },
    { scope: 'worker' },
  ],
  start: async ({ hosts }, use) => {
    await use(hosts.start);
    await hosts.stop();
  },
  // eslint-disable-next-line no-empty-pattern
  portal: async ({}, use) => {
    const started: Portal[] = [];
    await use(async (url) => {
      const portal = await startPortal(url);
      started.push(portal);
      return portal;
    });
    for (const portal of started) await portal.stop();
  },
});
