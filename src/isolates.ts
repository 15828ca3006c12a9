/** Isolates of UAX 9: they keep the direction of a part of a sentence on a page from right to left. */
const ISOLATES = /[\u2066-\u2069]/g;

/**
 * A text as it leaves the page, to a clipboard, a message or a file: what reads it there takes an isolate for a part of
 * an address or of a name, or shows a box.
 */
export const withoutIsolates = (text: string): string => text.replace(ISOLATES, '');
