/**
 * Where the person is in the question that stands on the page: how far down, and on which box; on the ticked one where
 * the browser has taken the focus away, as it does with an anchor in the address once the page has loaded. What it
 * returns puts them back when the same question was drawn anew.
 */
export function holdPlace(question: string): () => void {
  const top = window.scrollY;
  const { activeElement: at } = document;
  const form = `form[data-question="${CSS.escape(question)}"]`;
  const box = at instanceof HTMLInputElement ? at : document.querySelector<HTMLInputElement>(`${form} input:checked`);
  return () => {
    window.scrollTo(0, top);
    const same = box && `${form} input[value="${CSS.escape(box.value)}"]`;
    const to = document.querySelector<HTMLElement>(same ?? 'main h1');
    to?.focus({ preventScroll: true });
  };
}
