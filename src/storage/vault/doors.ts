import { randomBytes } from './bytes.ts';
import * as headers from './header.ts';
import type { Held } from './held.ts';
import { judgePassphrase } from './passphrase.ts';
import { toKey } from './primitives.ts';
import type { Opened } from './seal.ts';
import { isNone, isUnchanged } from './still.ts';
import type { Vault, VaultPorts } from './types.ts';
import { createUnlock } from './unlock.ts';

/** What begins, opens and locks notes, and changes their words. */
export function createDoors(held: Held, ports: VaultPorts): Pick<Vault, 'create' | 'open' | 'lock' | 'change'> {
  const { device, random = randomBytes } = ports;
  const { patience, inTurn, meet, drop } = held;
  const { wrap, unlock, tidy } = createUnlock(held, ports);

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
