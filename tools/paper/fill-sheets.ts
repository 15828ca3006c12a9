/**
 * Runs in the printed page (the browser is given its text). What the box `data-rows` of the first sheet has no room for
 * goes over, piece by piece (`.cut`), to as many copies of the second sheet as it needs, and what stands `data-last` to
 * the last of them. Of what stands from `data-more` on, what the last sheet has no room for is left out. A heading, and
 * a sentence that announces something, go with what they stand above. Less than a quarter of a last sheet is set
 * closer, to be spared; where that does not spare it, it takes more of the sheet before it. Returns false where a piece
 * has no room.
 */
export function fillSheets(): boolean {
  const [front, back] = [...document.querySelectorAll<HTMLElement>('[data-rows]')];
  const [sheet, model] = [front, back].map((box) => box?.closest('.sheet'));
  if (!front || !sheet || !model) return true;
  const [most, quarter] = [9, 0.25];
  const headings = 'h2, h3, h4, .heading';
  const piecesOf = (box: Element): readonly Element[] =>
    [...box.querySelectorAll(`.cut, ${headings}`)].filter((one) => !one.parentElement?.closest('.cut, .heading'));
  const overflows = (box: Element): boolean =>
    box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;
  const announces = (piece: Element | undefined): boolean =>
    piece !== undefined &&
    (piece.matches(headings) ||
      (piece.matches('.pair') ? piece.firstElementChild : piece)?.textContent?.trim().endsWith(':') === true);
  const all = piecesOf(front);
  for (const [at, part] of [...front.querySelectorAll<HTMLElement>('*')].entries()) part.dataset['part'] = String(at);
  const whole = front.innerHTML;
  const more = all.findIndex((piece) => piece.closest('[data-more]'));
  const last = document.querySelector('[data-last]');
  const boxes: HTMLElement[] = [];
  model.remove();

  /** the last piece, with copies of what is around it */
  const goOver = (box: Element, next: Element): void => {
    const piece = piecesOf(box).at(-1);
    const around: HTMLElement[] = [];
    for (let part = piece?.parentElement; part && part !== box; part = part.parentElement) around.unshift(part);
    let into = next;
    for (const part of around) {
      const first = into.firstElementChild;
      const isThere = first instanceof HTMLElement && first.dataset['part'] === part.dataset['part'];
      if (!isThere) into.prepend(part.cloneNode(false));
      into = into.firstElementChild ?? into;
    }
    if (piece) into.prepend(piece);
    for (const part of around.reverse()) if (!part.firstElementChild) part.remove();
  };
  /** whether so many sheets hold what must be there */
  const lay = (count: number): boolean => {
    front.innerHTML = whole;
    for (const box of boxes.splice(0).slice(1)) box.closest('.sheet')?.remove();
    const copies = Array.from({ length: count - 1 }, () => model.cloneNode(true) as Element);
    sheet.after(...copies);
    for (const [at, one] of [sheet, ...copies].entries()) {
      boxes.push(...one.querySelectorAll<HTMLElement>('[data-rows]'));
      const number = one.querySelector('[data-number]');
      if (number) number.textContent = count > 1 ? `${at + 1}/${count}` : '';
    }
    if (last) boxes.at(-1)?.after(last);
    const spare = document.createElement('div');
    for (const [at, box] of boxes.entries()) {
      const next = boxes[at + 1] ?? spare;
      const isFull = overflows(box);
      while (overflows(box) && piecesOf(box).length > 0) goOver(box, next);
      while (isFull && announces(piecesOf(box).at(-1))) goOver(box, next);
      if (overflows(box)) return false;
    }
    return all.length - piecesOf(spare).length >= (more < 0 ? all.length : more);
  };
  const filled = (box: HTMLElement): number => {
    const ends = piecesOf(box).map((piece) => piece.getBoundingClientRect().bottom);
    return (Math.max(...ends) - box.getBoundingClientRect().top) / box.clientHeight;
  };
  let count = 1;
  while (!lay(count)) if (++count > most) return false;
  const isSparse = (): boolean => count > 1 && filled(boxes.at(-1) ?? front) < quarter;
  if (isSparse()) {
    document.body.dataset['close'] = '';
    if (lay(count - 1)) count--;
    else {
      delete document.body.dataset['close'];
      lay(count);
    }
  }
  const [before, end] = boxes.slice(-2);
  while (before && end && isSparse() && piecesOf(before).length > 1) {
    goOver(before, end);
    // what stands alone under its heading goes with the rest of it
    while (piecesOf(before).slice(-2).some(announces)) goOver(before, end);
  }
  return true;
}
