import type { KeptRecord } from '../backend.ts';
import { fieldsOf } from '../clean.ts';

/** Wrong words that were tried since the right ones, and when the last of them were, in milliseconds. */
export interface Tries {
  readonly count: number;
  readonly at: number;
}

const VERSION = 1;
const SECONDS = [1, 2, 4, 8, 16, 30] as const;
const MOST = 30;

/** How long one waits after so many wrong words, in milliseconds. */
export const delayOf = ({ count }: Tries): number => (SECONDS[count - 1] ?? MOST) * 1000;

export const asRecordOfTries = (tries: Tries): KeptRecord => ({ version: VERSION, value: tries });

/** What was kept of it; null when there is nothing, or nothing sound: nobody waits for that. */
export function readTries(found: KeptRecord | undefined): Tries | null {
  const { count, at } = fieldsOf(found?.value);
  const sound = Number.isInteger(count) && (count as number) > 0 && Number.isFinite(at);
  return sound ? { count: count as number, at: at as number } : null;
}

/** Whether both are of the same try. */
export const sameTries = (a: Tries, b: Tries | null): boolean => a.count === b?.count && a.at === b.at;
