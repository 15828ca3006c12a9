import type { Router } from '../../ports.ts';
import { createStore } from '../../store.ts';
import { hrefOfFile } from './router-history.ts';

const nothing = (): void => undefined;

/** The router of pages that are written by the build: the website's addresses, and nobody goes anywhere. */
export const createStillRouter = (): Router => ({
  place: createStore({ path: '/', step: null, hash: '', depth: 0, returned: false }),
  hrefOf: hrefOfFile,
  go: nothing,
  back: nothing,
  loadAnew: nothing,
  keepAddress: nothing,
  addressWasKept: () => false,
  shownAddress: () => '',
  markTraceless: nothing,
  isTraceless: () => false,
  codeOfLink: () => null,
});
