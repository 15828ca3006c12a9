import { createStore, type Store } from '../store.ts';

/** Where the person is: the parts of the address behind the #, such as ['text', 'procedure', 'porter-plainte']. */
const parts = createStore<readonly string[]>(read());

export const place: Store<readonly string[]> = parts;

function read(): readonly string[] {
  const shown = location.hash.replace(/^#\/?/, '').split('/');
  return shown.filter((part) => part !== '').map((part) => safely(part));
}

function safely(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a place, for a link. */
export const hrefOf = (...to: readonly string[]): string => `#/${to.map(encodeURIComponent).join('/')}`;

export const go = (...to: readonly string[]): void => void (location.hash = hrefOf(...to));

addEventListener('hashchange', () => parts.set(read()));
