/** Says, in a sentence that every page holds, that the guide could not be loaded; or `words` instead of it. */
export function tellFailure(words?: string): void {
  const sentence = document.querySelector('#load-failed p');
  if (sentence && words !== undefined) sentence.textContent = words;
  document.documentElement.classList.add('late', 'failed');
}
