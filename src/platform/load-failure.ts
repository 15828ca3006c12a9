/**
 * Says, in a sentence that every page holds, that the guide could not be loaded; `damaged`: that what came is not
 * the guide, which it holds beside.
 */
export function tellFailure(damaged = false): void {
  const sentence = document.querySelector<HTMLElement>('#load-failed p');
  if (sentence && damaged) sentence.textContent = sentence.dataset['damaged'] ?? '';
  document.documentElement.classList.add('late', 'failed');
}
