/** What was pressed is gone with the next painting: the heading of the page has the focus then, and nothing else lost it. */
export const focusHeading = (): void =>
  void requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus();
  });
