import { PDFArray, PDFDict, PDFRef, PDFStream, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** Takes out of a file what nothing in it leads to: a page that was copied leaves much behind. */
export function dropUnreached({ context }: PDFDocument): void {
  const reached = new Set<PDFRef>();
  const { Root, Info } = context.trailerInfo;
  const left: (PDFObject | undefined)[] = [Root, Info];
  while (left.length > 0) {
    const one = left.pop();
    if (one instanceof PDFRef) {
      if (reached.has(one)) continue;
      reached.add(one);
      left.push(context.lookup(one));
    } else if (one instanceof PDFArray) left.push(...one.asArray());
    else if (one instanceof PDFDict) left.push(...one.values());
    else if (one instanceof PDFStream) left.push(one.dict);
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
}
