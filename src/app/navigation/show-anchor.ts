/**
 * Shows what an anchor of the address names. The browser does it for a page that it was sent; a page that
 * the app renders comes after it has looked, so that neither the place nor `:target` is right. False when
 * there is nothing of that name. What can take the focus has it then.
 */
export function showAnchor(hash: string): boolean {
  const target = hash === '' ? null : document.getElementById(hash);
  if (!target) return false;
  openFolds(target);
  target.dataset['target'] = '';
  target.scrollIntoView();
  if (target.hasAttribute('tabindex')) target.focus({ preventScroll: true });
  return true;
}

/** Nothing is named any more. */
export const forgetAnchor = (): void => document.querySelector('[data-target]')?.removeAttribute('data-target');

/** Opens the folds that a part of the page is in, itself among them. */
export function openFolds(target: Element): void {
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
}
