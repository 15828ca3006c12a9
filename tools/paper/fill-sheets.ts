/**
 * Runs in the printed page (the browser is given its text). What a box `data-rows` has no room for goes over to the
 * next one, row by row, and out where there is no other; a heading, and a sentence that announces something, go with
 * what they stand above. A sheet that nothing goes over to is taken out. Returns false where a single row has no room.
 */
export function fillSheets(): boolean {
  const boxes = [...document.querySelectorAll('[data-rows]')];
  const overflows = (box: Element): boolean => box.scrollHeight > box.clientHeight + 1;
  const announces = (row: Element | null): boolean =>
    row !== null && (row.matches('.heading') || row.firstElementChild?.textContent?.trim().endsWith(':') === true);
  const goOver = (box: Element, next: Element | undefined): void => {
    const last = box.lastElementChild;
    last?.remove();
    if (last && next) next.prepend(last);
  };
  for (const [at, box] of boxes.entries()) {
    const isFull = overflows(box);
    while (overflows(box) && box.lastElementChild) goOver(box, boxes[at + 1]);
    while (isFull && announces(box.lastElementChild)) goOver(box, boxes[at + 1]);
    if (isFull && !box.firstElementChild) return false;
  }
  for (const box of boxes) if (!box.firstElementChild) box.closest('.sheet')?.remove();
  return true;
}
