/** Opens the browser's print window for the page as it stands. */
export const printPage = (): void => window.print();

/** What is folded is printed too: opened for the print, and folded again after it. Styles alone do so in newer browsers only. */
export function unfoldOnPaper(): void {
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
}
