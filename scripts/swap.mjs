// A folder is made beside the one that it replaces, and takes its place whole.
import { existsSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where a folder is in truth: what it replaces may be a link. */
const placeOf = (out) => (existsSync(out) ? realpathSync(out) : resolve(out));

/** The folder in which what will stand in `out` is made: on the same disk, so that it can be moved there at once. */
export const besideOf = (out) => `${placeOf(out)}.next`;

/** Puts what was made beside into its place. What stood there stays when that fails. */
export function swap(out) {
  const place = placeOf(out);
  const old = `${place}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, old);
  try {
    renameSync(besideOf(place), place);
  } catch (error) {
    if (existsSync(old)) renameSync(old, place);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
