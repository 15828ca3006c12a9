import { fieldsOf } from './clean.ts';
import { nameHere } from './name-here.ts';

/**
 * A second place for all that the database holds: Cache Storage (decision 0042). Chromium was seen to throw a whole
 * database away after it was killed; the database is then made anew from here. Sealed records are as sealed here.
 */
const NAME = nameHere('mirror');

/** What the database holds: its version, how many changes it has had, and each object store as pairs. */
export interface Contents {
  readonly version: number;
  /** undefined: written before changes were counted */
  readonly writes?: number;
  readonly kept: readonly (readonly [string, unknown])[];
  readonly sealed: readonly (readonly [string, unknown])[];
}

/** In the JSON, bytes are an object of this one field: from where to where they stand in what follows it. */
const BYTES = '$bytes';
const NEW_LINE = 10;

/** JSON, a new line, which JSON has none of, and the bytes. */
function encode(contents: Contents): Blob {
  const parts: BlobPart[] = [];
  let end = 0;
  const text = JSON.stringify(contents, (_, part: unknown) => {
    if (!(part instanceof Uint8Array)) return part;
    parts.push(part as Uint8Array<ArrayBuffer>);
    return { [BYTES]: [end, (end += part.length)] };
  });
  return new Blob([text, '\n', ...parts]);
}

/** What was written; null when it is cut. */
function decode(written: Uint8Array<ArrayBuffer>): Contents | null {
  const head = written.indexOf(NEW_LINE) + 1;
  try {
    return JSON.parse(new TextDecoder().decode(written.subarray(0, head)), (_, part: unknown) => {
      const place = fieldsOf(part)[BYTES] as readonly [number, number] | undefined;
      if (!place) return part;
      const [from, to] = place;
      if (head + to > written.length) throw new RangeError('cut');
      return written.slice(head + from, head + to);
    }) as Contents;
  } catch {
    return null;
  }
}

/**
 * Each writing has an address of its own, so that one which is cut leaves the one before: its place in the row, and how
 * many changes it holds. Nothing is served there.
 */
const addressOf = (place: number, writes: number): string =>
  new URL(`${import.meta.env.BASE_URL}mirror/${place}/${writes}`, location.href).href;
const numbersIn = ({ url }: Request): { readonly place: number; readonly writes: number } => {
  const [place = 0, writes = 0] = (/\/mirror\/([\d/]+)$/.exec(url)?.[1] ?? '').split('/').map(Number);
  return { place, writes };
};
const placeOf = (request: Request): number => numbersIn(request).place;

/** Whether there is one. False where the browser has no caches, or blocks them. */
export async function hasMirror(): Promise<boolean> {
  try {
    return await caches.has(NAME);
  } catch {
    return false;
  }
}

/**
 * Writes it anew. It never rejects, since the database has everything: where it cannot be written, none is left, for an
 * old one would bring back what was erased since.
 */
export async function writeMirror(contents: Contents): Promise<void> {
  try {
    const cache = await caches.open(NAME);
    const before = await cache.keys();
    const place = Math.max(0, ...before.map(placeOf)) + 1;
    await cache.put(addressOf(place, contents.writes ?? 0), new Response(encode(contents)));
    await Promise.all(before.map((request) => cache.delete(request)));
  } catch {
    await dropMirror().catch(() => undefined);
  }
}

/** How many changes it says that it holds, without reading it; 0 when there is none, or none that counts them. */
export async function countMirror(): Promise<number> {
  if (!(await hasMirror())) return 0;
  const all = await (await caches.open(NAME)).keys();
  return Math.max(0, ...all.map((request) => numbersIn(request).writes));
}

/** The last writing that is whole; null when there is none. */
export async function readMirror(): Promise<Contents | null> {
  if (!(await hasMirror())) return null;
  const cache = await caches.open(NAME);
  const all = [...(await cache.keys())].sort((a, b) => placeOf(b) - placeOf(a));
  for (const request of all) {
    const found = await cache.match(request);
    const contents = decode(new Uint8Array((await found?.arrayBuffer().catch(() => null)) ?? []));
    if (contents) return contents;
  }
  return null;
}

/**
 * Takes it away. Rejects when the browser does not. First what is in it: Chromium deletes the files of an entry at
 * once, those of a cache when it starts again.
 */
export async function dropMirror(): Promise<void> {
  if (!(await hasMirror())) return;
  try {
    const cache = await caches.open(NAME);
    for (const request of await cache.keys()) await cache.delete(request);
  } finally {
    await caches.delete(NAME);
  }
}
