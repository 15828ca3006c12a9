import type { KeptRecord } from '../backend.ts';
import { randomBytes, type Bytes } from './bytes.ts';
import * as headers from './header.ts';
import type { Held } from './held.ts';
import { asRecord, isUnchanged } from './still.ts';
import type { NotOpened, VaultPorts } from './types.ts';

interface Unlocked {
  readonly header: headers.VaultHeader;
  /** to be wiped by whoever asked */
  readonly dataKey: Bytes;
}

/** The key under words: it is wrapped in them, and taken out again. */
export function createUnlock(
  { patience, meet }: Held,
  { device, now, random = randomBytes, rounds = headers.ROUNDS, leastRounds = headers.LEAST_ROUNDS }: VaultPorts,
) {
  const wrap = async (dataKey: Bytes, vault: string, words: string): Promise<KeptRecord> =>
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

  return { wrap, unlock, tidy };
}
