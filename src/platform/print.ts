/** Opens the browser's print window for the page as it stands. */
export const printPage = (): void => window.print();
