import { createStore } from '../../store.ts';
import { whyNot, type KeepFailure, type KeptRecord, type SealedHead } from '../backend.ts';
import { randomBytes, type Bytes } from './bytes.ts';
import * as headers from './header.ts';
import { judgePassphrase } from './passphrase.ts';
import { toKey } from './primitives.ts';
import { openAll, sealAll, sizesOf, type Opened } from './seal.ts';
import { asRecord, isNone, isStill, isUnchanged, vaultOf } from './still.ts';
import { asRecordOfTries, delayOf, readTries, sameTries, type Tries } from './tries.ts';
import type { NotOpened, Vault, VaultPorts, VaultState } from './types.ts';

interface Unlocked {
  readonly header: headers.VaultHeader;
  /** to be wiped by whoever asked */
  readonly dataKey: Bytes;
}

/** Makes what seals and opens the notes of this page. The key is in no place but this closure. */
export function createVault({
  device,
  now,
  random = randomBytes,
  rounds = headers.ROUNDS,
  leastRounds = headers.LEAST_ROUNDS,
}: VaultPorts): Vault {
  const state = createStore<VaultState>('unknown');
  const waitUntil = createStore(0);
  let opened: Opened | null = null;
  /** the vault that was seen last, whatever its header is worth */
  let seen: unknown;
  let seenTries: Tries | null = null;
  /** those that the phone did not take: they hold as long as the page */
  let unkept: Tries | null = null;
  /** how often it was locked: what was begun before the last time opens nothing */
  let locks = 0;
  let damaged: ReadonlySet<string> = new Set();
  let last: Promise<unknown> = Promise.resolve();

  /** One thing after the other. What stands in the way is a code. */
  function inTurn<T>(work: () => Promise<T>): Promise<T | KeepFailure> {
    const next = last.then(work).catch(whyNot);
    last = next;
    return next;
  }

  function drop(to: VaultState): void {
    opened = null;
    damaged = new Set();
    state.set(to);
  }

  /** A clock that was set back makes nobody wait for more than the delay. */
  function meetTries(tries: Tries | null): void {
    const delay = tries ? delayOf(tries) : 0;
    const until = tries && !sameTries(tries, seenTries) ? tries.at + delay : waitUntil.get();
    seenTries = tries;
    if (!tries) unkept = null;
    waitUntil.set(tries ? Math.min(until, now() + delay) : 0);
  }

  async function meet(): Promise<SealedHead> {
    const head = await device().head();
    seen = vaultOf(head.header);
    meetTries(unkept ?? readTries(head.tries));
    if (!head.header) drop('none');
    else if (!opened || opened.vault !== seen) drop('locked');
    return head;
  }

  async function countWrong({ vault }: headers.VaultHeader): Promise<void> {
    const tries = { count: (seenTries?.count ?? 0) + 1, at: now() };
    meetTries(tries);
    unkept = tries;
    const kept = device().write({ allow: isStill(vault), tries: asRecordOfTries(tries) });
    await kept.then(
      () => (unkept = null),
      () => undefined,
    );
  }

  async function unlock(words: string): Promise<Unlocked | Exclude<NotOpened, 'locked'>> {
    const found = await meet();
    if (!found.header) return 'gone';
    if (found.header.version > headers.HEADER_VERSION) return 'newer';
    if (now() < waitUntil.get()) return 'wait';
    const header = await headers.readHeader(found.header.value, leastRounds);
    if (typeof header === 'string') return header;
    const dataKey = await headers.unwrap(header, words);
    if (dataKey) return { header, dataKey };
    await countWrong(header);
    return 'wrong';
  }

  /** After the right words: nobody waits, and the header has the rounds of today. A failure of it holds nobody up. */
  async function tidy({ header, dataKey }: Unlocked, words: string): Promise<void> {
    const tries = seenTries;
    meetTries(null);
    const few = header.rounds < rounds;
    if (!few && !tries) return;
    const next = few && asRecord(await headers.wrap(dataKey, header.vault, words, rounds, random));
    await device().write({ allow: isUnchanged(header), tries: null, ...(next && { header: next }) });
  }

  /** Not when the notes were locked since it was asked. */
  function openWith(next: Opened, at: number): boolean {
    seen = next.vault;
    if (at !== locks) drop('locked');
    else {
      opened = next;
      state.set('open');
    }
    return opened === next;
  }

  return {
    state,
    waitUntil,
    opened: () => opened?.vault ?? null,
    look: () => inTurn(() => meet().then(({ isCopy }) => (isCopy ? 'broken' : null))),
    create(words) {
      const at = locks;
      return inTurn(async () => {
        if (!judgePassphrase(words).ok) return 'weak';
        const { header: there } = await meet();
        if (there) return 'exists';
        const vault = headers.newVault(random);
        const dataKey = headers.newDataKey(random);
        const header = asRecord(await headers.wrap(dataKey, vault, words, rounds, random));
        const key = await toKey(dataKey);
        await device().write({ allow: isNone, make: true, header, tries: null });
        return openWith({ vault, key }, at) ? 'opened' : 'locked';
      });
    },
    open(words) {
      const at = locks;
      return inTurn(async () => {
        const found = await unlock(words);
        if (typeof found === 'string') return found;
        await tidy(found, words).catch(() => undefined);
        const key = await toKey(found.dataKey);
        return openWith({ vault: found.header.vault, key }, at) ? 'opened' : 'locked';
      });
    },
    lock() {
      locks += 1;
      if (opened) drop('locked');
    },
    change: (words, next) =>
      inTurn(async () => {
        if (!opened) return 'locked';
        const { vault } = opened;
        if (!judgePassphrase(next).ok) return 'weak';
        const found = await unlock(words);
        if (typeof found === 'string') return found;
        const { header, dataKey } = found;
        if (header.vault !== vault) return 'gone';
        const changed = asRecord(await headers.wrap(dataKey, vault, next, rounds, random));
        dataKey.fill(0);
        await device().write({ allow: isUnchanged(header), header: changed, tries: null });
        meetTries(null);
        return 'changed';
      }),
    put(values) {
      const by = opened;
      return inTurn(async () => {
        if (!by) return 'locked';
        if ([...values.keys()].some((id) => damaged.has(id))) return 'damaged';
        await device().write({ allow: isStill(by.vault), put: await sealAll(by, values, random) });
        return 'saved';
      });
    },
    remove(ids) {
      const by = opened;
      return inTurn(async () => {
        if (!by) return 'locked';
        await device().write({ allow: isStill(by.vault), remove: ids });
        damaged = new Set([...damaged].filter((id) => !ids.includes(id)));
        return 'removed';
      });
    },
    all: () =>
      inTurn(async () => {
        if (!opened) return 'locked';
        const by = opened;
        const found = await device().all();
        isStill(by.vault)(found.header);
        const read = await openAll(by, found.records);
        if (opened !== by) return 'locked';
        damaged = new Set(read.damaged);
        return read;
      }),
    sizes: () => inTurn(async () => sizesOf((await device().all()).records)),
    forget: () =>
      inTurn(async () => {
        if (state.get() === 'unknown') await meet();
        const of = seen;
        const allow = (found: KeptRecord | undefined): void => {
          if (found) isStill(of)(found);
        };
        await device().write({ allow, header: null, tries: null, remove: 'all' });
        meetTries(null);
        drop('none');
        return 'forgotten' as const;
      }),
  };
}
