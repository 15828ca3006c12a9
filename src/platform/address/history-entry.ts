/** What one history entry remembers: enough to come back, nothing that a person said. */
export interface HistoryEntry {
  readonly path?: string;
  readonly step?: string | null;
  /** entries of the guide below this one: 0 means that Back would leave it */
  readonly depth?: number;
  /** written by exit.ts too, when the answer that keeps nothing is tapped before any script has loaded */
  readonly traceless?: boolean;
  /** the first question was sent before the app was there (answer-early.ts) */
  readonly sent?: boolean;
  /** written by the page before, which was reloaded for a newer edition (offline.ts) */
  readonly updated?: boolean;
}

/** What the browser holds of the entry that is shown; null: nothing, it is new. */
export const entryOrNull = (): HistoryEntry | null => history.state as HistoryEntry | null;
export const entryInHistory = (): HistoryEntry => (history.state as HistoryEntry | null) ?? {};

/**
 * Changes what the entry that is shown holds, or makes the next one. False where the browser lets nobody write its
 * history (some embeddings, or too many pages within a moment).
 */
export function writeEntry(next: HistoryEntry, address?: string, how: 'push' | 'replace' = 'replace'): boolean {
  try {
    // an entry that is left for another page is put back by the app (kept-places.ts): the browser would do so before
    // the page is there
    if (how === 'push') history.scrollRestoration = 'manual';
    history[`${how}State`](next, '', address);
    return true;
  } catch {
    return false;
  }
}
