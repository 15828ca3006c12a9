import type { KeptRecord } from '../backend.ts';
import { randomBytes } from './bytes.ts';
import { createDoors } from './doors.ts';
import { createHeld, type Held } from './held.ts';
import { createLockKept } from './lock-kept.ts';
import { openAll, sealAll, sizesOf } from './seal.ts';
import { isStill } from './still.ts';
import type { Vault, VaultPorts } from './types.ts';

/** Makes what seals and opens the notes of this page. The key is in no place but here. */
export function createVault(ports: VaultPorts): Vault {
  const held = createHeld(ports);
  const { state, patience, inTurn, meet } = held;
  return {
    state,
    waitUntil: patience.waitUntil,
    opened: () => held.opened?.vault ?? null,
    look: () => inTurn(() => meet().then(({ isCopy }) => (isCopy ? 'broken' : null))),
    ...createDoors(held, ports),
    ...createRecords(held, ports),
    ...createLockKept(held, ports),
  };
}

/** What writes, reads and takes away what is sealed. */
function createRecords(
  held: Held,
  { device, random = randomBytes }: VaultPorts,
): Pick<Vault, 'put' | 'remove' | 'all' | 'sizes' | 'forget'> {
  const { state, patience, inTurn, meet, drop } = held;
  return {
    put(values) {
      const by = held.opened;
      return inTurn(async () => {
        if (!by) return 'locked';
        if ([...values.keys()].some((id) => held.damaged.has(id))) return 'damaged';
        await device().write({ allow: isStill(by.vault), put: await sealAll(by, values, random) });
        return 'saved';
      });
    },
    remove(ids) {
      const by = held.opened;
      return inTurn(async () => {
        if (!by) return 'locked';
        await device().write({ allow: isStill(by.vault), remove: ids });
        held.damaged = new Set([...held.damaged].filter((id) => !ids.includes(id)));
        return 'removed';
      });
    },
    all: () =>
      inTurn(async () => {
        const by = held.opened;
        if (!by) return 'locked';
        const found = await device().all();
        isStill(by.vault)(found.header);
        const read = await openAll(by, found.records);
        if (held.opened !== by) return 'locked';
        held.damaged = new Set(read.damaged);
        return read;
      }),
    sizes: () => inTurn(async () => sizesOf((await device().all()).records)),
    forget: () =>
      inTurn(async () => {
        if (state.get() === 'unknown') await meet();
        const of = held.seen;
        const allow = (found: KeptRecord | undefined): void => {
          if (found) isStill(of)(found);
        };
        await device().write({ allow, header: null, tries: null, remove: 'all' });
        patience.clear();
        drop('none');
        return 'forgotten' as const;
      }),
  };
}
