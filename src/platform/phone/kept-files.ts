import type { GuideFile, KeptFiles } from '../../ports.ts';
import { ask } from '../load-json.ts';

/** The guide's own folder on its host. */
const root = (): string => import.meta.env.BASE_URL;

/** Beside the worker's cache, and named so that it goes with it: what takes the copy away looks at the end of names. */
const cacheName = (): string => `files ${new URL(root(), location.href).href}`;

const EDITION = 'x-edition';
const HASH = 'x-hash';

interface Listed {
  readonly edition: string;
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly hash: string }[];
}

/** What the host has, as the build listed it (scripts/file-list.mjs). */
async function offered(): Promise<readonly GuideFile[]> {
  const { edition, files } = (await (await ask(`${root()}files.json`)).json()) as Listed;
  return files.map(({ name, ...file }) => ({ ...file, edition, href: root() + name }));
}

async function openCache(): Promise<Cache | null> {
  return (await caches.has(cacheName())) ? caches.open(cacheName()) : null;
}

async function kept(): Promise<readonly GuideFile[]> {
  const cache = await openCache();
  if (cache === null) return [];
  const found = (await cache.keys()).map(async (request) => {
    const response = await cache.match(request);
    const said = (name: string): string => response?.headers.get(name) ?? '';
    const bytes = (await response?.blob())?.size ?? 0;
    return { href: new URL(request.url).pathname, bytes, edition: said(EDITION), hash: said(HASH) };
  });
  return Promise.all(found);
}

async function keep({ href, edition, hash }: GuideFile): Promise<void> {
  const file = await (await ask(href, hash)).blob();
  const headers = { 'content-type': file.type, [EDITION]: edition, [HASH]: hash };
  await (await caches.open(cacheName())).put(href, new Response(file, { headers }));
}

async function drop(href: string): Promise<void> {
  const cache = await openCache();
  await cache?.delete(href);
  if ((await cache?.keys())?.length === 0) await caches.delete(cacheName());
}

const digest = async (file: Blob): Promise<string> => {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return `sha256-${btoa(String.fromCharCode(...sum))}`;
};

/** A file that is kept here, and whole; null where there is none, or a disk has damaged it. */
export async function takeKept(href: string): Promise<Blob | null> {
  try {
    const response = await (await openCache())?.match(href);
    const file = await response?.blob();
    return file && (await digest(file)) === response?.headers.get(HASH) ? file : null;
  } catch {
    return null; // no caches, or blocked
  }
}

export const keptFiles: KeptFiles = { offered, kept, keep, drop };
