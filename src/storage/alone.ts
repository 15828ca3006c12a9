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
  const locks = browser.navigator?.locks;
  if (!locks) return work(false);
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), PATIENCE);
  let began = false;
  const begin = (): Promise<T> => {
    began = true;
    clearTimeout(timer);
    return work(true);
  };
  try {
    return await locks.request(NAME, { signal: waiting.signal }, begin);
  } catch (error) {
    clearTimeout(timer);
    if (began) throw error;
    return work(false);
  }
}
