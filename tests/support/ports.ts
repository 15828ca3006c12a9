import { clock, createNoCopy, createStillRouter } from '../../src/platform/index.ts';
import type { Ports } from '../../src/ports.ts';

const refused = (): never => {
  throw new Error('nobody is there to print, or to take a file');
};

/** For a component that is rendered alone, in Node: the phone's clock, and nothing to go to, to print or to store. */
export const ports: Ports = {
  router: createStillRouter(),
  offline: createNoCopy(),
  clock,
  paper: { print: refused, unfold: refused },
  files: { copyText: refused, share: refused, canShare: () => false, save: refused },
  font: { load: refused, show: refused },
  phone: refused,
  camera: null,
  install: refused,
  speech: refused,
  packIn: null,
};
