import { withoutIsolates } from '../isolates.ts';
import type { Files } from '../ports.ts';

function save(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = withoutIsolates(name);
  document.body.append(link);
  link.click();
  link.remove();
  // the download has begun by then; until the page goes, the file would stay in memory
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The browser's clipboard, its sheet to send things, and its downloads. */
export const files: Files = {
  async copyText(text) {
    try {
      await navigator.clipboard.writeText(withoutIsolates(text));
      return true;
    } catch {
      return false;
    }
  },
  canShare: () => typeof navigator.share === 'function',
  async share(text) {
    try {
      await navigator.share({ text: withoutIsolates(text) });
      return true;
    } catch {
      return false;
    }
  },
  save,
  saveText: (name, type, text) => save(name, new Blob([withoutIsolates(text)], { type: `${type};charset=utf-8` })),
};
