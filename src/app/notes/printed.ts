import type { Row } from './model/index.ts';
import { defineStore } from '../../storage/index.ts';

/** Notes for the printer, and their period (ISO dates, or empty texts). */
export interface PrintedNotes {
  readonly rows: readonly Row[];
  readonly from: string;
  readonly to: string;
  /** when notes were erased, in milliseconds since 1970: the chain shows that they were there */
  readonly removed: readonly number[];
  /** notes are missing in the chain */
  readonly hasGap: boolean;
}

/** What the printer gets of this page: an empty sheet (null), or notes. `asked` counts the wishes. */
interface Printed {
  readonly notes: PrintedNotes | null;
  readonly asked: number;
}

export const printed = defineStore<Printed>({
  key: 'printedNotes',
  initial: { notes: null, asked: 0 },
  keep: 'memory',
  forgetOn: ['leave', 'erase'],
  handOver: () => null,
});

/** Once notes change, what was printed of them is no more what they say. */
export function forgetPrinted(): void {
  const { notes, asked } = printed.get();
  if (notes !== null) printed.set({ notes: null, asked });
}

/** Asks for a print: an empty sheet (null), or notes. The page prints once it shows them. */
export const askPrint = (notes: PrintedNotes | null): void => printed.set({ notes, asked: printed.get().asked + 1 });
