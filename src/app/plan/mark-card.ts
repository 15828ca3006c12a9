import type { PackProcedure } from '../../pack/index.ts';
import { defineStore, session, setMark, type CardMark } from '../../storage/index.ts';
import type { Store } from '../../store.ts';
import { UNDO_FOR } from '../ui/use-undo.ts';

export interface Marked {
  readonly procedure: string;
  readonly title: string;
  readonly before: CardMark | null;
  readonly now: CardMark | null;
  /** it has been taken back: only to be said */
  readonly undone?: boolean;
}

const last = defineStore<Marked | null>({
  key: 'mark',
  initial: null,
  keep: 'memory',
  forgetOn: ['leave', 'erase'],
  handOver: () => null,
});
/** The last change of a state that can still be undone. */
export const lastMarked: Store<Marked | null> = last;

let timer: ReturnType<typeof setTimeout> | undefined;
last.subscribe(() => {
  clearTimeout(timer);
  if (last.get() !== null) timer = setTimeout(() => last.set(null), UNDO_FOR);
});

/** Says where one stands with a procedure; it can be undone for ten seconds. */
export function markCard({ id, title }: PackProcedure, now: CardMark | null): void {
  const before = session.get().items[id] ?? null;
  setMark(id, now);
  last.set({ procedure: id, title, before, now });
}

export function undoMark(): void {
  const marked = last.get();
  if (!marked || marked.undone) return;
  setMark(marked.procedure, marked.before);
  last.set({ ...marked, undone: true });
}
