import type { Files } from '../../ports.ts';

/** The browser's clipboard, its sheet to send things, and its downloads. */
export const files: Files = {
  async copyText(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },
  canShare: () => typeof navigator.share === 'function',
  async share(text) {
    try {
      await navigator.share({ text });
      return true;
    } catch {
      return false;
    }
  },
  save(name, file) {
    const address = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    // the download has begun by then; until the page goes, the file would stay in memory
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  },
};
