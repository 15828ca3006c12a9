import { nameHere } from './name-here.ts';

/** Tells the other tabs of the guide that something happened, and hears it from them. It carries nothing else. */
export interface TabSignal {
  /** Tells the other tabs. Says nothing when there is no way to reach them. */
  tell(this: void): void;
  /** Calls `listener` when another tab tells it, until what it returns is called. */
  hear(this: void, listener: () => void): () => void;
}

const openChannel = (name: string): BroadcastChannel | null => {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null; // not there, or blocked with the rest of the storage
  }
};

/**
 * A signal under a name, by a channel. Where there is none, by an entry of localStorage that is gone at once: its event
 * reaches the other tabs.
 */
export function tabSignal(asked: string): TabSignal {
  const name = nameHere(asked);
  let channel: BroadcastChannel | null = null;
  return {
    tell() {
      if (channel) return channel.postMessage('');
      try {
        localStorage.setItem(name, '1');
        localStorage.removeItem(name);
      } catch {
        // no way to tell: the other tab reads it when it writes next
      }
    },
    hear(listener) {
      channel = openChannel(name);
      if (channel) channel.onmessage = listener;
      const look = ({ key, newValue }: StorageEvent): void => {
        if (key === name && newValue !== null) listener();
      };
      globalThis.addEventListener?.('storage', look);
      return () => {
        channel?.close();
        channel = null;
        globalThis.removeEventListener?.('storage', look);
      };
    },
  };
}
