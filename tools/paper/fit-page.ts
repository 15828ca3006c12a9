/**
 * Runs in the printed page (the browser is given its text). Where what is marked `data-fit` holds more than its box,
 * parts of the class `cut` are left out from the end, one after the other, and with them what is nothing without them.
 * Letters keep their size. Returns whether all boxes hold what is left.
 */
export function fitPage(): boolean {
  const overflows = (box: Element): boolean =>
    box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1;
  /** a sentence that announces what has gone */
  const announces = (part: Element | undefined): boolean => part?.textContent?.trim().endsWith(':') === true;
  const leaveOutLast = (box: Element): boolean => {
    const last = [...box.querySelectorAll('.cut')].at(-1);
    if (!last) return false;
    last.remove();
    for (const group of [...box.querySelectorAll('[data-group]')].reverse())
      if (!group.querySelector('.cut')) group.remove();
    if (announces([...box.querySelectorAll('.cut')].at(-1))) leaveOutLast(box);
    return true;
  };
  return [...document.querySelectorAll('[data-fit]')].every((box) => {
    let whole = true;
    while (overflows(box)) {
      whole = false;
      if (!leaveOutLast(box)) return false;
    }
    // what fills its page runs on; what does not is the same height on both sides
    if (whole) box.classList.add('whole');
    return true;
  });
}
