/**
 * Where the person is in the question that stands on the page: how far down, and on which answer; on the chosen one where
 * the browser has taken the focus away, as it does with an anchor in the address once the page has loaded. What it
 * returns puts them back when the same question was drawn anew.
 */
export function holdPlace(question: string): () => void {
  const options = () => [
    ...document.querySelectorAll<HTMLElement>(`[data-question="${question}"] :is(input, [data-answer])`),
  ];
  const top = window.scrollY;
  const before = options();
  const isChosen = (one: HTMLElement): boolean => one.matches(':checked, [aria-pressed=true]');
  const option = before.find((one) => one === document.activeElement) ?? before.find(isChosen);
  return () => {
    window.scrollTo(0, top);
    const same = option && options()[before.indexOf(option)];
    (same ?? document.querySelector<HTMLElement>('main h1'))?.focus({ preventScroll: true });
  };
}
