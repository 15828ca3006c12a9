/**
 * Runs in the printed page (the browser is given its text). Where what is marked `data-fit` holds more than its box,
 * parts of the class `cut` are left out from the end, one after the other. Letters keep their size. Returns whether all
 * boxes hold what is left.
 */
export function fitPage(): boolean {
  const overflows = (box: Element): boolean =>
    box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1;
  return [...document.querySelectorAll('[data-fit]')].every((box) => {
    for (const part of [...box.querySelectorAll('.cut')].reverse()) if (overflows(box)) part.remove();
    return !overflows(box);
  });
}
