import { createStore, type Store } from '../store.ts';
import { keep, readKept, unkeep } from './kept.ts';

/** Where the family lives, as far as the person said: it fills in letters and shows the court. Kept on the phone only when `kept` is true. */
export interface Local {
  /** code of a département */
  readonly department: string | null;
  /** the city of a tribunal pour enfants */
  readonly court: string | null;
  /** a number or a name that somebody gave: a social worker, an educator */
  readonly contact: string;
  readonly kept: boolean;
}

const DEFAULTS: Local = { department: null, court: null, contact: '', kept: false };
const KEY = 'local';

const memory = createStore<Local>(DEFAULTS);
export const local: Store<Local> = memory;

/** True when the last wish to keep it failed. */
const failed = createStore(false);
export const localFailed: Store<boolean> = failed;

/** Reads what was kept, if anything was. */
export async function loadLocal(): Promise<void> {
  try {
    const kept = await readKept(KEY);
    if (kept !== undefined) memory.set(clean(kept as Partial<Local>));
  } catch {
    failed.set(true);
  }
}

const textOr = <T>(value: unknown, otherwise: T): string | T => (typeof value === 'string' ? value : otherwise);

function clean(value: Partial<Local>): Local {
  return { department: textOr(value.department, null), court: textOr(value.court, null), contact: textOr(value.contact, ''), kept: true };
}

/** Changes it for this visit, and on the phone when it is kept there. The screen never waits for the store. */
export async function setLocal(part: Partial<Local>): Promise<void> {
  const before = memory.get();
  const next = { ...before, ...part };
  memory.set(next);
  try {
    if (next.kept) await keep(KEY, next);
    else if (before.kept) await unkeep(KEY);
    failed.set(false);
  } catch {
    failed.set(true);
    if (next.kept) memory.set({ ...next, kept: false });
  }
}

/** Forgets it for this visit: at the quick exit, what was kept stays on the phone and is read again at the next visit. */
export const forgetLocal = (): void => memory.set(DEFAULTS);
