import type { Paper } from '../../ports.ts';

/** The browser's print window. */
export const paper: Paper = {
  print: () => window.print(),
  // opened for the print, and folded again after it: styles alone do so in newer browsers only
  unfold() {
    let opened: HTMLDetailsElement[] = [];
    addEventListener('beforeprint', () => {
      const closed = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
      closed.forEach((fold) => (fold.open = true));
      opened = [...opened, ...closed];
    });
    addEventListener('afterprint', () => {
      opened.forEach((fold) => (fold.open = false));
      opened = [];
    });
  },
};
