import { reload } from './location.ts';

/** Says, in a sentence that every page holds, that the guide could not be loaded (`failed`) or is not what was built (`damaged`). */
export function tellFailure(kind: 'failed' | 'damaged'): void {
  const notice = document.getElementById('load-failed');
  const words = notice?.querySelector('p');
  if (!notice || !words) return;
  words.textContent = notice.dataset[kind] ?? '';
  notice.hidden = false;
  notice.querySelector('button')?.addEventListener('click', reload);
}
