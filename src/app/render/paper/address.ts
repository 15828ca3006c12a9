/** The longest text that a code of each version holds at level M, from version 1 (ISO/IEC 18004, table 7). */
const LONGEST = [14, 26, 42, 62];
/** More modules than those of version 4 read badly. */
const LONGEST_CODE = Math.max(...LONGEST);
/** The version of what is printed small, on a pocket card. */
const SMALL = 3;

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

const versionOf = (text: string): number => LONGEST.findIndex((most) => bytesOf(text) <= most) + 1;

/**
 * What a code of the guide's start says in a language: the start in that language, where the code has no more modules
 * than the address alone, or reads well on a pocket card; else the address, which opens in the first language.
 */
export function codeToStart(address: string, path: string): string {
  const whole = codeTo(address, path);
  return versionOf(whole) <= Math.max(SMALL, versionOf(address)) ? whole : address;
}
