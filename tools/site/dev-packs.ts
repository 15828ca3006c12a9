import { resolve, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { ContentFaults } from '../content-faults.ts';
import { PACK_FILES, type Part } from '../../src/pack/index.ts';
import type { CompiledPack } from './compile-locale.ts';
import { startThread } from './compile-thread.ts';
import { openGuide, type Guide } from './open-guide.ts';
import { isKept, packOf } from './pack-cache.ts';

const ADDRESS = new RegExp(`/@(${PACK_FILES.join('|')})/([\\w-]+)$`);
/** In milliseconds: an editor writes several files, or one in several steps. */
const SETTLED = 60;

/** A language that a page has asked for: its last pack without a fault, and the faults of today. */
interface Open {
  readonly pack: CompiledPack | null;
  readonly faults: readonly string[];
}

/**
 * Gives the pages of the dev server their packs. A language is compiled when a page asks for it, and again, by a thread
 * that stays warm, when the content changes: then the pages load anew. While the content has faults they keep what they
 * have, under Vite's overlay, which shows the faults.
 */
export function servePacks(server: ViteDevServer): void {
  const thread = startThread();
  const open = new Map<string, Open>();
  let work: Promise<unknown> = Promise.resolve();
  /** One thing after the other. */
  const enqueue = (task: () => Promise<unknown>): Promise<unknown> => (work = work.then(task));

  const compile = async (locale: string, guide: Guide | ContentFaults): Promise<void> => {
    const last = open.get(locale)?.pack ?? null;
    const faults = guide instanceof ContentFaults ? guide.faults : await thread.compile({ guide, locale });
    const pack = guide instanceof ContentFaults || faults.length > 0 ? last : packOf(locale, guide);
    open.set(locale, { pack, faults });
  };
  /** Shows the faults of all open languages. Out: whether there are any. */
  const showFaults = (): boolean => {
    const faults = [...open.values()].flatMap((one) => one.faults);
    if (faults.length === 0) return false;
    const { message } = new ContentFaults(faults);
    server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'reperes-packs' } });
    return true;
  };
  const openLocale = async (locale: string): Promise<void> => {
    if (open.has(locale)) return;
    const guide = readGuide();
    // what comes from the cache leaves the compiler cold, for the first change
    if (!(guide instanceof ContentFaults) && isKept(locale, guide))
      void enqueue(() => thread.compile({ guide, locale, anew: true }));
    await compile(locale, guide);
    showFaults();
  };
  const renew = async (): Promise<void> => {
    const guide = readGuide();
    for (const locale of open.keys()) await compile(locale, guide);
    if (!showFaults()) server.ws.send({ type: 'full-reload' });
  };

  const { content, edition, file } = openGuide();
  const watched = [content, edition.interface ?? content, file.file].map((path) => resolve(path));
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(watched);
  server.watcher.on('all', (_event, path) => {
    const changed = resolve(path);
    if (!watched.some((one) => changed === one || changed.startsWith(one + sep))) return;
    clearTimeout(timer);
    timer = setTimeout(() => void enqueue(renew), SETTLED);
  });
  // for a page that is opened while there are faults
  server.ws.on('connection', showFaults);
  server.httpServer?.on('close', () => void thread.stop());

  server.middlewares.use((request, response, next) => {
    const [, part, locale] = ADDRESS.exec(request.url ?? '') ?? [];
    if (part === undefined || locale === undefined || !edition.locales.includes(locale)) return next();
    void enqueue(() => openLocale(locale)).then(() => {
      const pack = open.get(locale)?.pack ?? null;
      response.statusCode = pack === null ? 503 : 200;
      response.setHeader('content-type', 'application/json');
      response.end(pack === null ? 'null' : pack[part as Part].json);
    });
  });
}

/** The guide as its files are now, or what is wrong in the file of the edition. */
function readGuide(): Guide | ContentFaults {
  try {
    return openGuide();
  } catch (error) {
    return error instanceof ContentFaults ? error : new ContentFaults([String(error)]);
  }
}
