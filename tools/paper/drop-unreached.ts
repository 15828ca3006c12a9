import { PDFArray, PDFDict, PDFRef, PDFStream, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** Takes out of a file what nothing in it leads to: a page that was copied leaves much behind. */
export function dropUnreached({ context }: PDFDocument): void {
  const reached = new Set<PDFRef>();
  const { Root, Info } = context.trailerInfo;
  const left: (PDFObject | undefined)[] = [Root, Info];
  while (left.length > 0) {
    const path = left.pop();
    if (path instanceof PDFRef) {
      if (reached.has(path)) continue;
      reached.add(path);
      left.push(context.lookup(path));
    } else if (path instanceof PDFArray) left.push(...path.asArray());
    else if (path instanceof PDFDict) left.push(...path.values());
    else if (path instanceof PDFStream) left.push(path.dict);
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
}
