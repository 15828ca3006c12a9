/** What was pressed goes with the next painting: the heading of the page has the focus then. */
export const focusHeading = (): void =>
  void requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus();
  });
