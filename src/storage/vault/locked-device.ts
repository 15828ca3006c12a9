import { KeepError, type Device, type KeepFailure } from '../backend.ts';
import { isLockable } from '../lockable.ts';
import type { Registry } from '../registry.ts';
import type { Vault } from './types.ts';

/** What was asked of the vault, as a device gives it. */
async function orReject<T extends object>(asked: Promise<T | KeepFailure>): Promise<T> {
  const result = await asked;
  if (typeof result === 'string') throw new KeepError(result);
  return result;
}

/**
 * The phone, with what is locked beside the notes read and kept through the vault, which is open. What cannot be
 * locked, and what another tab has put back into the open, is that of the phone itself.
 */
export function createLockedDevice(
  { readKept, keepKept }: Pick<Vault, 'readKept' | 'keepKept'>,
  { backend, endLock }: Pick<Registry, 'backend' | 'endLock'>,
): Device {
  const plain = (): Device => backend().device;
  /** Another tab has turned the lock off. */
  const inTheOpen = (): Device => {
    void endLock();
    return plain();
  };
  return {
    async read(key) {
      if (!isLockable(key)) return plain().read(key);
      const found = await orReject(readKept(key));
      return found.isOff ? inTheOpen().read(key) : found.record;
    },
    async keep(key, record, wish, merge) {
      if (!isLockable(key)) return plain().keep(key, record, wish, merge);
      const { result } = await orReject(keepKept(key, record, wish, merge));
      return result === 'off' ? inTheOpen().keep(key, record, wish, merge) : result === 'kept';
    },
    async unkeep(key, version) {
      if (!isLockable(key)) return plain().unkeep(key, version);
      const { result } = await orReject(keepKept(key, null, true));
      if (result === 'off') await inTheOpen().unkeep(key, version);
    },
    erase: () => plain().erase(),
  };
}
