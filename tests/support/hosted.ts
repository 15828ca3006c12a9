import { rmSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { DIST, DIST_FOLDER } from './guide.ts';
import { putOnHost, startHost, type HOSTS, type Hosted } from './hosts.ts';
import { startPortal, type Portal } from './portal.ts';

/** The built folders that hosts serve, each with its base. */
export const PLACES = [
  { dist: DIST, folder: '/' },
  { dist: DIST_FOLDER, folder: '/dossier/guide/' },
] as const;

type Start = (host: (typeof HOSTS)[number], dist: string, folder: string) => Promise<Hosted>;

/** Starts the programs that a test asks for, and a portal in front; all of them end with the test. */
export const test = base.extend<
  { start: Start; portal: (url: string) => Promise<Portal> },
  { roots: Map<string, string> }
>({
  roots: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const roots = new Map<string, string>();
      await use(roots);
      for (const root of roots.values()) rmSync(root, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  start: async ({ roots }, use) => {
    const started: Hosted[] = [];
    await use(async (host, dist, folder) => {
      const root = roots.get(dist) ?? (await putOnHost(dist, folder));
      roots.set(dist, root);
      const hosted = await startHost(host, root, folder);
      started.push(hosted);
      return hosted;
    });
    for (const hosted of started) await hosted.stop();
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
