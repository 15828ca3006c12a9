import { randomBytes, type Bytes } from './bytes.ts';
import * as headers from './header.ts';
import type { Held } from './held.ts';
import { judgePassphrase } from './passphrase.ts';
import { toKey } from './primitives.ts';
import type { Opened } from './seal.ts';
import { asRecord, isNone, isUnchanged } from './still.ts';
import type { NotOpened, Vault, VaultPorts } from './types.ts';

interface Unlocked {
  readonly header: headers.VaultHeader;
  /** to be wiped by whoever asked */
  readonly dataKey: Bytes;
}

/** What begins, opens and locks notes, and changes their words. */
export function createDoors(
  held: Held,
  { device, now, random = randomBytes, rounds = headers.ROUNDS, leastRounds = headers.LEAST_ROUNDS }: VaultPorts,
): Pick<Vault, 'create' | 'open' | 'lock' | 'change'> {
  const { patience, inTurn, meet, drop } = held;
  const wrap = async (dataKey: Bytes, vault: string, words: string) =>
    asRecord(await headers.wrap(dataKey, vault, words, rounds, random));

  async function unlock(words: string): Promise<Unlocked | Exclude<NotOpened, 'locked'>> {
    const found = await meet();
    if (!found.header) return 'gone';
    if (found.header.version > headers.HEADER_VERSION) return 'newer';
    if (now() < patience.waitUntil.get()) return 'wait';
    const header = await headers.readHeader(found.header.value, leastRounds);
    if (typeof header === 'string') return header;
    const dataKey = await headers.unwrap(header, words);
    if (dataKey) return { header, dataKey };
    await patience.countWrong(header);
    return 'wrong';
  }

  /** After the right words: nobody waits, and the header has the rounds of today. A failure of it holds nobody up. */
  async function tidy({ header, dataKey }: Unlocked, words: string): Promise<void> {
    const hadTries = patience.hasTries();
    patience.clear();
    const few = header.rounds < rounds;
    if (!few && !hadTries) return;
    const next = few && (await wrap(dataKey, header.vault, words));
    await device().write({ allow: isUnchanged(header), tries: null, ...(next && { header: next }) });
  }

  /** Not when the notes were locked since it was asked. */
  function openWith(next: Opened, at: number): 'opened' | 'locked' {
    held.seen = next.vault;
    if (at !== held.locks) {
      drop('locked');
      return 'locked';
    }
    held.opened = next;
    held.state.set('open');
    return 'opened';
  }

  return {
    create(words) {
      const at = held.locks;
      return inTurn(async () => {
        if (!judgePassphrase(words).ok) return 'weak';
        const { header: there } = await meet();
        if (there) return 'exists';
        const vault = headers.newVault(random);
        const dataKey = headers.newDataKey(random);
        const header = await wrap(dataKey, vault, words);
        const key = await toKey(dataKey);
        await device().write({ allow: isNone, make: true, header, tries: null });
        return openWith({ vault, key }, at);
      });
    },
    open(words) {
      const at = held.locks;
      return inTurn(async () => {
        const found = await unlock(words);
        if (typeof found === 'string') return found;
        await tidy(found, words).catch(() => undefined);
        const key = await toKey(found.dataKey);
        return openWith({ vault: found.header.vault, key }, at);
      });
    },
    lock() {
      held.locks += 1;
      if (held.opened) drop('locked');
    },
    change: (words, next) =>
      inTurn(async () => {
        if (!held.opened) return 'locked';
        const { vault } = held.opened;
        if (!judgePassphrase(next).ok) return 'weak';
        const found = await unlock(words);
        if (typeof found === 'string') return found;
        const { header, dataKey } = found;
        if (header.vault !== vault) return 'gone';
        const changed = await wrap(dataKey, vault, next);
        dataKey.fill(0);
        await device().write({ allow: isUnchanged(header), header: changed, tries: null });
        patience.clear();
        return 'changed';
      }),
  };
}
