/** The longest text that a code of version 4 holds at level M (ISO/IEC 18004, table 7): more modules read badly. */
const LONGEST_CODE = 62;

/** Where the guide is found, as its host was told at build; null while nobody said it. */
export type Address = string | null;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * The guide's address as it was given to the build. In: an https address, of a host or of a folder of one; empty or
 * nothing where there is none. Throws, with what to do, for anything else.
 */
export function readAddress(given: string | undefined): Address {
  if (given === undefined || given.trim() === '') return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '')
    throw new Error(`REPERES_ADDRESS is no address of a guide: ${given}. Write https://host/ or https://host/folder/`);
  const address = url.href.endsWith('/') ? url.href : `${url.href}/`;
  if (bytesOf(address) > LONGEST_CODE)
    throw new Error(`REPERES_ADDRESS is too long for a code to scan: ${LONGEST_CODE} signs at most`);
  return address;
}

/** As one types it: without what every browser adds. */
export const shownAddress = (address: string): string => address.replace(/^https:\/\//, '').replace(/\/$/, '');

/** What a code says: the page, or the start where the whole path is too long for a code that reads well (SH-2). */
export function codeTo(address: string, path: string): string {
  const whole = address + path.replace(/^\//, '');
  return bytesOf(whole) <= LONGEST_CODE ? whole : address;
}
