import { PDFDocument } from '@cantoo/pdf-lib';

/** A4, lying: two pages of A5 beside each other. Points. */
const SHEET = { width: 841.89, height: 595.28 };

/**
 * Which pages stand on each side of the sheets of a booklet that is folded in its middle, left and right, from 0. In: a
 * number of pages that four divides, and the direction in which it is read: from right to left its back is the other.
 *
 *     saddle(8) → [[7, 0], [1, 6], [5, 2], [3, 4]]
 */
export const saddle = (
  pages: number,
  dir: 'ltr' | 'rtl' = 'ltr',
): readonly (readonly [left: number, right: number])[] =>
  Array.from({ length: pages / 2 }, (_, side) => {
    const [later, earlier] = [pages - 1 - side, side];
    return (side % 2 === 0) === (dir === 'ltr') ? [later, earlier] : [earlier, later];
  });

/**
 * The pages of a booklet on sheets to print on both sides, turned over the short edge, and to fold. What it says to a
 * screen reader gets lost: it lies beside the booklet itself, for copiers alone. Throws where four does not divide the
 * pages.
 */
export async function impose(booklet: PDFDocument, dir: 'ltr' | 'rtl'): Promise<PDFDocument> {
  const pages = booklet.getPageCount();
  if (pages % 4 !== 0) throw new Error(`${pages} pages fill no folded sheets`);
  const sheets = await PDFDocument.create({ updateMetadata: false });
  const embedded = await sheets.embedPages(booklet.getPages());
  for (const [left, right] of saddle(pages, dir)) {
    const side = sheets.addPage([SHEET.width, SHEET.height]);
    for (const [half, at] of [left, right].entries()) {
      const page = embedded[at];
      if (!page) throw new Error(`the booklet has no page ${at}`);
      const free = SHEET.width / 2 - page.width;
      side.drawPage(page, { x: half * (SHEET.width / 2) + free / 2, y: (SHEET.height - page.height) / 2 });
    }
  }
  return sheets;
}
