import { createStore, type Store } from '../store.ts';
import { hasLeft, VISIT } from './left.ts';
import { decode, encode, type Known } from './session-code.ts';
import { restoreSession, session } from './session.ts';

const kept = createStore(false);
/** True while this tab holds what was ticked, so that a reload of it loses nothing of that. */
export const keptInTab: Store<boolean> = kept;

function put(code: string): void {
  try {
    sessionStorage.removeItem(VISIT);
    if (code !== '') sessionStorage.setItem(VISIT, code);
    kept.set(code !== '');
  } catch {
    kept.set(false); // refused or full: memory only
  }
}

function read(): string {
  try {
    return sessionStorage.getItem(VISIT) ?? '';
  } catch {
    return '';
  }
}

let write = (): void => undefined;

/**
 * Takes back what this tab kept, and keeps it from now on, as a code (session-code.ts) under one key. `mayKeep` is asked each time: a
 * visit that is to leave nothing writes nothing, and what was there goes. Nothing comes back or is written after the quick exit either,
 * until the person goes on.
 */
export function keepSession(known: Known, mayKeep: () => boolean): void {
  const may = (): boolean => mayKeep() && !hasLeft();
  if (may()) restoreSession(decode(known, read()));
  write = () => put(may() ? encode(known, session.get()) : '');
  session.subscribe(() => write());
  write();
}

/** The person changed their mind about keeping something. */
export const rewriteTab = (): void => write();
