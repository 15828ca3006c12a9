import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';

/**
 * The page on which each anchor stands that a link of the document leads to: id → number, from 1. Throws for a link
 * that leads to no page.
 */
export function pagesOfAnchors(pdf: PDFDocument): Readonly<Record<string, number>> {
  const numbers = new Map(pdf.getPages().map((page, at) => [page.ref.toString(), at + 1]));
  const anchors = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.entries() ?? [];
  return Object.fromEntries(
    anchors.map(([name, place]) => {
      const found = pdf.context.lookup(place);
      const array = found instanceof PDFDict ? found.lookup(PDFName.of('D'), PDFArray) : found;
      const page = array instanceof PDFArray ? array.get(0) : undefined;
      const number = page instanceof PDFRef ? numbers.get(page.toString()) : undefined;
      if (number === undefined) throw new Error(`${name.decodeText()} stands on no page`);
      return [name.decodeText(), number] as const;
    }),
  );
}

/** Runs in the printed page: writes the numbers into the contents. Returns whether one of them changed. */
export function writeNumbers(pages: Readonly<Record<string, number>>): boolean {
  let changed = false;
  for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
    const number = String(pages[place.dataset['pageOf'] ?? ''] ?? '');
    changed ||= place.textContent !== number;
    place.textContent = number;
  }
  return changed;
}

/**
 * Runs in the printed page: repeats the page of notes until the pages are a multiple of four, as folded sheets have
 * them. In: how many pages there are. Returns whether there are more now.
 */
export function fillWithNotes(pages: number): boolean {
  const notes = document.querySelector('[data-fill]');
  const missing = (4 - (pages % 4)) % 4;
  for (let page = 0; page < missing; page++) {
    const copy = notes?.cloneNode(true) as Element;
    copy.removeAttribute('data-fill');
    for (const part of copy.querySelectorAll('[id]')) part.removeAttribute('id');
    notes?.after(copy);
  }
  return missing > 0;
}
