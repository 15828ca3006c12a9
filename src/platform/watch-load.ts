/** Says that the guide does not come. Runs from the inlined scripts: what it waits for may never be there. */

/** In milliseconds: after this long the person is told. The guide may still come, and then the sentence goes. */
const LATE_AFTER = 15_000;
/** At most this long for asking anew: behind a dead network nothing would ever answer. */
const ASK_FOR = 8000;

/** The styles show the sentence (`#load-failed`, in every page) while this stands there and the app does not. */
const tellLate = (): void => document.documentElement.classList.add('late');

/**
 * From the head of the page: the entry script was not loaded (its element says so), is none (the
 * window does), or takes too long.
 */
export function watchLoad(): void {
  addEventListener(
    'error',
    ({ target, filename }) => /module|assets/.test((target as HTMLScriptElement).type + filename) && tellLate(),
    true,
  );
  setTimeout(tellLate, LATE_AFTER);
}

/** A plan code that came with the address, and that nobody could read yet, comes along (code-in-address.ts). */
function reload(): void {
  if (window.codeOfLink) location.hash = window.codeOfLink;
  location.reload();
}

/**
 * From its foot, "Recharger": everything that this page asked for, past the HTTP cache, where a
 * bad copy would survive a reload.
 */
export function offerReload(): void {
  addEventListener('click', ({ target }) => {
    const button = target as HTMLButtonElement;
    if (!button.matches('#load-failed button')) return;
    button.disabled = true;
    const asked = performance
      .getEntriesByType('resource')
      .map(({ name }) => fetch(name, { cache: 'reload' }).then((answer) => answer.blob()));
    void Promise.allSettled(asked).then(reload);
    setTimeout(reload, ASK_FOR);
  });
}
