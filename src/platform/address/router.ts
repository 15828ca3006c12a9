import type { Router } from '../../ports.ts';
import { createStore } from '../../store.ts';
import { codeOfLink } from './code-in-address.ts';
import { entryOrNull, entryInHistory, writeEntry } from './history-entry.ts';
import { beginAddress, stepAddress, type AddressCommand, type AddressEvent, type AddressRead } from './machine.ts';

/** How a page of the guide is written in the address bar. */
export interface Addresses {
  /** The address of a page, with the base it is served under. */
  readonly hrefOf: (path: string) => string;
  readonly read: () => AddressRead;
  /** An address that is typed is one more page of this document, and no other document. */
  readonly isOneDocument?: boolean;
  /** As plain words, where it is not the host and the path. */
  readonly shownAddress?: () => string;
}

/** What keeps nothing was tapped before the app was there, and the history did not take the mark (mark-tap.ts). */
const tappedTraceless = (): boolean => 'traceless' in document.documentElement.dataset;

/**
 * A router over the browser's history, for one way to write addresses: what it does stands in machine.ts. By hand, for
 * the addresses that say nothing of the page (discreet mode): wouter and preact-iso show the page that is in the
 * address. One for a page: it watches for as long as that lives.
 */
export function createRouter({ hrefOf, read, shownAddress, isOneDocument = false }: Addresses): Router {
  const begun = { tapped: tappedTraceless(), isOneDocument };
  const [begin, marks] = beginAddress(read(), entryOrNull(), begun);
  let state = begin;
  const place = createStore(state.place);

  function take(event: AddressEvent): void {
    const [next, commands] = stepAddress(state, event);
    state = next;
    commands.forEach(run);
    place.set(state.place);
  }

  function run(command: AddressCommand): void {
    switch (command.kind) {
      case 'back':
        return history.back();
      case 'reload':
        hide();
        return location.reload();
      case 'open':
        hide();
        return location.assign(hrefOf(command.path));
      default: {
        const { kind, entry, address } = command;
        const href = address && hrefOf(address.path) + (address.hash && `#${address.hash}`);
        take({ kind: writeEntry(entry, href, kind) ? 'written' : 'refused', write: command });
      }
    }
  }

  marks.forEach(run);
  // after a reload it is the browser's again
  addEventListener('pagehide', () => (history.scrollRestoration = 'auto'));
  addEventListener('popstate', () => take({ kind: 'popstate', read: read(), entry: entryOrNull() }));
  addEventListener('hashchange', () =>
    take({ kind: 'hashchange', entry: entryInHistory(), tapped: tappedTraceless() }),
  );

  return {
    place,
    hrefOf,
    go: (path, { step = null, hash = '', replace = false } = {}) => take({ kind: 'go', path, step, hash, replace }),
    back: (otherwise) => take({ kind: 'back', otherwise }),
    loadAnew: (neutral) => take({ kind: 'load-anew', neutral }),
    keepAddress: (path) => take({ kind: 'keep-address', path }),
    addressWasKept: () => state.shown.path !== undefined,
    shownAddress: shownAddress ?? (() => window.location.host + window.location.pathname),
    markTraceless: (on) => take({ kind: 'mark-traceless', on }),
    isTraceless: () => state.traceless,
    codeOfLink,
  };
}

/** Nothing of the page that is left is seen. */
function hide(): void {
  document.documentElement.hidden = true;
}
