import { PDFDocument } from '@cantoo/pdf-lib';
import type { Paper } from '../../src/app/render/paper/index.tsx';
import { fillWithNotes, pagesOfAnchors, writeNumbers } from './contents.ts';
import { fillSheets } from './fill-sheets.ts';
import { fitPage } from './fit-page.ts';
import { overfull } from './overfull.ts';
import { toPdf, type Page } from '../printer.ts';

/** The numbers of the contents move no page, so that they stand at once; more turns than that mean a fault. */
const TURNS = 4;

const load = async (page: Page): Promise<PDFDocument> => PDFDocument.load(await toPdf(page), { updateMetadata: false });

/**
 * Prints one paper in a page of a browser, tagged, until what it says of its own pages is true. Throws when it does not
 * fit, or never becomes true.
 */
export async function print(page: Page, paper: Paper, style: string): Promise<PDFDocument> {
  await page.setContent(paper.html);
  await page.addStyleTag({ content: style });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  if (!(await page.evaluate(fitPage)) || !(await page.evaluate(fillSheets)))
    throw new Error(`${paper.file} holds more than its page, whatever is left out`);
  const full = await page.evaluate(overfull);
  if (full.length > 0) throw new Error(`${paper.file} cuts off what it says: ${full.join(', ')}`);
  let pdf = await load(page);
  if (paper.imposed === undefined) return pdf;
  for (let turn = 0; turn < TURNS; turn++) {
    const more = await page.evaluate(fillWithNotes, pdf.getPageCount());
    if (more) pdf = await load(page);
    if (!(await page.evaluate(writeNumbers, pagesOfAnchors(pdf)))) return pdf;
    pdf = await load(page);
  }
  throw new Error(`the contents of ${paper.file} never say the pages on which things stand`);
}
