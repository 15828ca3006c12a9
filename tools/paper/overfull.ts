/**
 * Runs in the printed page, last. Returns the classes of the sheets and cards that hold more than they show: nothing is
 * cut off in silence.
 */
export const overfull = (): readonly string[] =>
  [...document.querySelectorAll('.sheet, .pocket, [data-whole]')]
    .filter((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
    .map((box) => `${box.tagName.toLowerCase()}.${box.className}: ${box.scrollHeight - box.clientHeight}`);
