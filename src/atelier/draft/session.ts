import { createStore, type Store } from '../../store.ts';
import type { TextChange } from '../work/protocol.ts';
import { addEdit, redo, resumeDraft, startDraft, undo, type Draft, type Edit } from './draft.ts';
import type { Opened } from './files.ts';
import { forgetDraft, keepEdits, keepOpened, readHead, readKept, type KeptHead } from './kept.ts';

/**
 * How the draft is kept in this browser. `full`: it has no room; `blocked`: it keeps nothing; `other`: another tab
 * writes it.
 */
export type Keeping = 'kept' | 'saving' | 'full' | 'blocked' | 'other';

export interface Session {
  readonly draft: Draft;
  /** the folder it was opened from, where the browser can write into it */
  readonly handle: FileSystemDirectoryHandle | null;
}

const session = createStore<Session | null>(null);
const keeping = createStore<Keeping>('kept');
const author = createStore('');

/** The guide that is open, and what was done to it; null: none is. */
export const current: Store<Session | null> = session;
export const keptState: Store<Keeping> = keeping;
/** Who works here, as that person wrote it. */
export const by: Store<string> = author;
export const sayWho = (name: string): void => author.set(name.trim());

/** Told of every text that changes. */
type Listener = (changes: readonly TextChange[]) => void;
const listeners = new Set<Listener>();
export const onTexts = (listener: Listener): void => void listeners.add(listener);

/** How long typing may go on before it is kept, in milliseconds. */
const KEEP_AFTER = 400;

let keptCount = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let writing: Promise<unknown> = Promise.resolve();

/** Only one tab writes the draft. Resolves with whether this is the one; it stays so until it is closed. */
const holdDraft = (): Promise<boolean> =>
  new Promise((resolve) => {
    void navigator.locks.request('atelier-draft', { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise<never>(() => undefined);
    });
  });
let isHeld: Promise<boolean> | null = null;
export const isWriter = (): Promise<boolean> => (isHeld ??= holdDraft());

/** What this browser keeps; null: nothing, or it keeps nothing at all. */
export const findKept = (): Promise<KeptHead | null> => readHead().catch(() => null);

/** Opens a guide anew: what was kept gives way to it. */
export async function begin(opened: Opened, handle: FileSystemDirectoryHandle | null): Promise<void> {
  const draft = startDraft(opened);
  if (await isWriter()) await keep(() => keepOpened(opened, handle, new Date().toISOString()));
  else keeping.set('other');
  keptCount = 0;
  session.set({ draft, handle });
}

/** Goes on with what was kept. False where it is gone. */
export async function resume(): Promise<boolean> {
  const [kept, head] = [await readKept().catch(() => null), await findKept()];
  if (kept === null) return false;
  if (!(await isWriter())) keeping.set('other');
  keptCount = kept.edits.length;
  session.set({ draft: resumeDraft(kept.opened, kept.edits), handle: head?.handle ?? null });
  return true;
}

/** What an edit is, for the list of what was done. */
export type Doing = Pick<Edit, 'what' | 'place'> & { readonly go?: string };

/** Does something to the texts, in one go. False in a tab that only reads. */
export function edit({ what, place, go }: Doing, texts: readonly TextChange[]): boolean {
  const at = new Date().toISOString();
  return step((draft) => addEdit(draft, { at, by: author.get(), what, place, go: go ?? null }, new Map(texts)));
}

export const takeBack = (): boolean => step(undo);
export const doAgain = (): boolean => step(redo);

/** Takes back everything from the edit of this number on. */
export const takeBackTo = (count: number): boolean =>
  step((draft) => {
    let next = draft;
    while (next.edits.length > count) next = undo(next);
    return next;
  });

function step(change: (draft: Draft) => Draft): boolean {
  const was = session.get();
  if (was === null || keeping.get() === 'other') return false;
  const draft = change(was.draft);
  if (draft === was.draft) return true;
  const changes = differences(was.draft.files, draft.files);
  // typing changes the last edit, and so that is kept anew
  keptCount = Math.min(keptCount, draft.edits.length - 1, was.draft.edits.length);
  session.set({ ...was, draft });
  for (const listener of listeners) listener(changes);
  keepSoon();
  return true;
}

function differences(before: Draft['files'], after: Draft['files']): readonly TextChange[] {
  const gone = [...before.keys()].filter((file) => !after.has(file)).map((file): TextChange => [file, null]);
  return [...gone, ...[...after].filter(([file, text]) => before.get(file) !== text)];
}

function keepSoon(): void {
  if (keeping.get() === 'kept') keeping.set('saving');
  clearTimeout(timer);
  timer = setTimeout(() => void keepNow(), KEEP_AFTER);
}

/** Keeps what was done and is not kept yet. */
export function keepNow(): Promise<unknown> {
  clearTimeout(timer);
  const now = session.get();
  if (now === null || keeping.get() === 'other') return writing;
  const { edits } = now.draft;
  if (keptCount === edits.length) return writing;
  const from = Math.max(0, Math.min(keptCount, edits.length));
  writing = writing.then(async () => {
    await keep(() => keepEdits(from, edits, new Date().toISOString()));
    // what could not be kept is tried again with what comes next
    if (keeping.get() !== 'kept') keptCount = Math.min(keptCount, from - 1);
  });
  keptCount = edits.length;
  return writing;
}

async function keep(write: () => Promise<void>): Promise<void> {
  try {
    await write();
    keeping.set('kept');
  } catch (error) {
    keeping.set(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked');
  }
}

/** Closes the guide; `forget`: what was kept goes too. */
export async function close(forget: boolean): Promise<void> {
  await keepNow();
  if (forget) await forgetDraft();
  session.set(null);
}

addEventListener('pagehide', () => void keepNow());
