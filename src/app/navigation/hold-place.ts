/**
 * Where the person is in the question that stands on the page: how far down, and on which box; on the ticked one where
 * the browser has taken the focus away, as it does with an anchor in the address once the page has loaded. What it
 * returns puts them back when the same question was drawn anew.
 */
export function holdPlace(question: string): () => void {
  const boxes = () => [...document.querySelectorAll<HTMLInputElement>(`[data-question="${question}"] input`)];
  const top = window.scrollY;
  const before = boxes();
  const box = before.find((input) => input === document.activeElement) ?? before.find(({ checked }) => checked);
  return () => {
    window.scrollTo(0, top);
    const same = box && boxes()[before.indexOf(box)];
    (same ?? document.querySelector<HTMLElement>('main h1'))?.focus({ preventScroll: true });
  };
}
