import { nameHere } from './name-here.ts';

const NAME = nameHere('erased');

let channel: BroadcastChannel | null = null;

/** Calls `forget` when another tab of the guide erases everything. Called once. */
export function onErased(forget: () => void): void {
  try {
    channel = new BroadcastChannel(NAME);
    channel.onmessage = forget;
  } catch {
    channel = null; // not there, or blocked with the rest of the storage
  }
  addEventListener('storage', ({ key, newValue }) => {
    if (key === NAME && newValue !== null) forget();
  });
}

/**
 * Tells the other tabs. Without a channel, by an entry of localStorage that is gone at once: its event reaches them.
 */
export function tellErased(): void {
  if (channel) return channel.postMessage('');
  try {
    localStorage.setItem(NAME, '1');
    localStorage.removeItem(NAME);
  } catch {
    // no way to tell: what they write reaches no database either (device.ts)
  }
}
