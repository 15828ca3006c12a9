import type { KeptItem } from './backend.ts';
import { asRecord, inTurn, present } from './device.ts';
import { look } from './look.ts';

/** What a value takes when it is written down, in bytes of UTF-8; binary fields by their own length. */
function bytesOf(value: unknown): number {
  let binary = 0;
  const text = JSON.stringify(value, (_, part: unknown) => {
    if (!ArrayBuffer.isView(part)) return part;
    binary += part.byteLength;
    return undefined;
  });
  return new TextEncoder().encode(text ?? '').length + binary;
}

const timeOf = (found: unknown): number | null => {
  const at = (found as { at?: unknown } | null)?.at;
  return typeof at === 'number' ? at : null;
};

/** The browser's own: every record that lies open in the database of the guide. */
export const listKept = (): Promise<readonly KeptItem[]> =>
  inTurn(async () => {
    if (!present()) return [];
    return look<readonly KeptItem[]>([], async (records) => {
      const [keys, found] = await Promise.all([records.getAllKeys(), records.getAll()]);
      return keys.map((key, at) => ({
        key: key as string,
        bytes: bytesOf(found[at]),
        at: timeOf(found[at]),
        ...(asRecord(found[at])?.isLocked && { isLocked: true }),
      }));
    });
  });
