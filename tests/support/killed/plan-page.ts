/** Keeps, locks and unlocks a plan as the guide does, with its own code, and is told what. Runs in the browser. */
import { browserStorage } from '../../../src/storage/browser.ts';
import { defineStore, keepIn, loadKept, lock } from '../../../src/storage/index.ts';
import * as door from '../../../src/storage/plans/index.ts';
import { turnLockOff, turnLockOn, vault } from '../../../src/storage/vault/index.ts';
import { MARK, type PlanFound, type PlanOperation } from './plan.ts';
import type { Test } from './subject.ts';

const test = window as unknown as Test<PlanOperation, PlanFound>;
const BATCH = 25;

const things = () => door.ownItems(door.plans.get().plans);

function find(title: string): string {
  const found = things().find((one) => one.title === title);
  if (found === undefined) throw new Error(`nothing to do of this name: ${title}`);
  return found.id;
}

/** The plan's words, and what became of the change: `saved`, or why not. */
async function perform(asked: PlanOperation, words: string): Promise<string> {
  if (asked.kind === 'lock') {
    const opened = vault.state.get() === 'open' ? 'opened' : await vault.create(words);
    const result = opened === 'opened' ? await turnLockOn() : opened;
    const open = result === 'done' ? await placesInTheOpen() : [];
    return result !== 'done' ? result : open.length === 0 ? 'saved' : `it lies open: ${open.join()}`;
  }
  if (asked.kind === 'unlock') {
    const result = await turnLockOff();
    return result === 'done' ? 'saved' : result;
  }
  if (asked.kind === 'add') door.addOwn({ title: asked.title, day: '', done: false });
  else if (asked.kind === 'tick') door.changeOwn(find(asked.title), { done: true });
  else door.removeOwn(find(asked.title));
  await (door.plans.get().kept ? door.written() : door.keepPlans(true));
  return door.plansFailed.get() ?? 'saved';
}

/** Where a title of the plan can be read without words. */
async function placesInTheOpen(): Promise<readonly string[]> {
  const request = indexedDB.open('reperes');
  const database = await new Promise<IDBDatabase>((resolve) => (request.onsuccess = () => resolve(request.result)));
  const places: string[] = [];
  for (const name of database.objectStoreNames) {
    const all = database.transaction(name).objectStore(name).getAll();
    await new Promise((resolve) => (all.onsuccess = resolve));
    if (JSON.stringify(all.result).includes(MARK)) places.push(name);
  }
  database.close();
  const mirror = await caches.open('mirror');
  for (const key of await mirror.keys())
    if ((await (await mirror.match(key))?.text())?.includes(MARK)) places.push(`mirror ${key.url}`);
  return places;
}

/** Resolves once what is locked was read. */
const untilOpen = (): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (lock.get() !== 'closed' && door.plans.get().kept) resolve();
    };
    lock.subscribe(look);
    door.plans.subscribe(look);
    look();
  });

async function open(words: string): Promise<string> {
  if (vault.state.get() === 'locked') {
    const result = await vault.open(words);
    if (result !== 'opened') return result;
    if (lock.get() === 'closed') await untilOpen();
  }
  if (door.plans.get().kept) return 'opened';
  for (const one of await test.next(1)) await test.told(await perform(one, words));
  return 'opened';
}

async function run(): Promise<void> {
  keepIn(browserStorage);
  const carriers = defineStore<Readonly<Record<string, string>>>({
    key: 'carriers',
    initial: {},
    keep: 'memory',
    forgetOn: ['leave', 'erase'],
    handOver: () => null,
  });
  const hasDatabase = await indexedDB.databases().then(
    (all) => all.length > 0,
    () => false,
  );
  door.startPlans(() => Date.now(), { store: carriers, names: [] });
  await loadKept();
  const failed = await vault.look();
  const isThere = lock.get() === 'closed' || door.plans.get().kept;
  const words = await test.looked(failed ?? (isThere ? 'locked' : 'none'), hasDatabase);
  const result = await open(words);
  const found = things().map(({ title, done }) => [title, done] as const);
  const isLocked = lock.get() === 'open';
  await test.opened(result === 'opened' ? { things: found, isLocked, open: await placesInTheOpen() } : result);
  if (result !== 'opened') return;
  const isEarly = await test.early();
  for (;;)
    for (const one of await test.next(BATCH)) {
      const saving = perform(one, words);
      if (isEarly) void test.told('saved');
      const said = await saving;
      if (!isEarly) void test.told(said);
    }
}

run().catch((error: unknown) => test.opened(`thrown: ${String(error)}`));
