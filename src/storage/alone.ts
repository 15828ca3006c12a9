import { nameHere } from './name-here.ts';

const NAME = nameHere('reperes');
/** How long another tab may hold the lock before this one goes on without it, in milliseconds. */
const PATIENCE = 2000;

/** Where the unit tests run there is none of it; older browsers have no locks. */
const browser: { readonly navigator?: Partial<Pick<Navigator, 'locks'>> } = globalThis;

/**
 * Works while no other tab of the guide does what is asked for here. The work is told false where the browser has no
 * locks, or another tab does not let go.
 */
export async function alone<T>(work: (isAlone: boolean) => Promise<T>): Promise<T> {
  const waiting = new AbortController();
  setTimeout(() => waiting.abort(), PATIENCE); // changes nothing for a lock that was given
  let began = false;
  try {
    const asked = browser.navigator?.locks?.request(NAME, { signal: waiting.signal }, () => {
      began = true;
      return work(true);
    });
    if (asked) return await asked;
  } catch (error) {
    if (began) throw error;
  }
  return work(false);
}
