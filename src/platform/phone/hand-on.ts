import { ask } from '../load-json.ts';
import { takeKept } from './kept-files.ts';

/** For `Phone`. A page that is a file on the phone, or in a preview, has no address that another phone can open. */
export function wholeAddress(href: string): string | null {
  return window.location.protocol.startsWith('http') ? new URL(href, window.location.href).href : null;
}

/**
 * The name of a file is seen by others: that of the guide's own files is neutral. One that is kept needs no network.
 */
export async function takeFile(href: string): Promise<File> {
  const name = href.split('/').at(-1) ?? href;
  const kept = await takeKept(href);
  if (kept) return new File([kept], name, { type: kept.type });
  const response = await ask(href);
  const file = await response.blob();
  // a portal of a Wi-Fi answers with a page of its own
  if (response.redirected || (href.endsWith('.pdf') && !file.type.includes('pdf'))) throw new Error('another file');
  return new File([file], name, { type: file.type });
}

/** Firefox shares no files, and desktops often share nothing. */
export const canShareFile = (file: File): boolean => navigator.canShare?.({ files: [file] }) === true;

export async function shareFile(file: File): Promise<boolean> {
  try {
    await navigator.share({ files: [file] });
    return true;
  } catch {
    return false;
  }
}
