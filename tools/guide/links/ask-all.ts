import { askAddress, type Ask, type Found } from './ask-address.ts';
import type { Address } from './list-addresses.ts';

export type Asked = Address & { readonly found: Found };

/**
 * Asks all of them, at most `limit` hosts at once and each host for one address at a time. `note`: is told how many are
 * done. Out: in the order of the addresses.
 */
export async function askAll(
  addresses: readonly Address[],
  ask: Ask,
  { limit, note = () => undefined }: { readonly limit: number; readonly note?: (done: number) => void },
): Promise<readonly Asked[]> {
  const byHost = new Map<string, Address[]>();
  for (const address of addresses) {
    const { host } = new URL(address.url);
    byHost.set(host, [...(byHost.get(host) ?? []), address]);
  }
  const hosts = [...byHost.values()];
  const found = new Map<string, Found>();
  const work = async (): Promise<void> => {
    for (let host = hosts.shift(); host; host = hosts.shift())
      for (const { url } of host) {
        found.set(url, await askAddress(ask, url));
        note(found.size);
      }
  };
  await Promise.all(Array.from({ length: limit }, work));
  return addresses.map((address) => ({ ...address, found: found.get(address.url) as Found }));
}
