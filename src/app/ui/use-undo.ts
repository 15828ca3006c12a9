import { useEffect, useState } from 'preact/hooks';

/** How long "Annuler" is offered (FL-13, JR-10), in milliseconds. */
export const UNDO_FOR = 10_000;

/** What can still be undone, or was: null again after that time. */
export function useUndo<T>(): readonly [undoable: T | null, offer: (what: T) => void] {
  const [undoable, offer] = useState<T | null>(null);
  useEffect(() => {
    if (undoable === null) return undefined;
    const timer = setTimeout(() => offer(null), UNDO_FOR);
    return () => clearTimeout(timer);
  }, [undoable]);
  return [undoable, (what) => offer(() => what)];
}
