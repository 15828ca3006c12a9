/** Where the two scripts of a page keep it between them: in memory, until the app asks for it. */
declare global {
  interface Window {
    codeOfLink?: string | undefined;
  }
}

/**
 * A plan code in the address (`…/fr/code/#K7QM…`) is answers: it is taken out before anything else, and kept in memory
 * alone. No anchor of the guide is written in capitals. What the browser itself noted when the link was opened is not
 * the page's to change. Inlined in the head of every page.
 */
export function takeCodeOut(): void {
  const { hash, pathname } = location;
  if (!/^#[\dA-Z-]+$/.test(hash)) return;
  window.codeOfLink = hash.slice(1);
  try {
    history.replaceState(history.state, '', pathname);
  } catch {
    location.hash = ''; // where the browser lets nobody write its history: out of sight at least
  }
}

/** The code that came with the address, once; null: none did. */
export function codeOfLink(): string | null {
  const code = window.codeOfLink ?? null;
  delete window.codeOfLink;
  return code;
}
