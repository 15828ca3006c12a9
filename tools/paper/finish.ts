import { ReadingDirection, type PDFDocument } from '@cantoo/pdf-lib';
import { dropUnreached } from './drop-unreached.ts';

export interface PaperFacts {
  readonly title: string;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** the guide's name, in the place of the programs that made the file */
  readonly maker: string;
  /** ISO date: the same words give the same bytes on any day */
  readonly edition: string;
}

/** The file, with its title, its language and the day of the edition. */
export async function finish(
  pdf: PDFDocument,
  { title, language, dir, maker, edition }: PaperFacts,
): Promise<Uint8Array> {
  const day = new Date(`${edition}T00:00:00Z`);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setLanguage(language);
  if (dir === 'rtl') pdf.catalog.getOrCreateViewerPreferences().setReadingDirection(ReadingDirection.R2L);
  pdf.setCreator(maker);
  pdf.setProducer(maker);
  pdf.setCreationDate(day);
  pdf.setModificationDate(day);
  // what is embedded is written into the file now
  await pdf.flush();
  dropUnreached(pdf);
  // a quarter of the file: its tags are many small objects, which are compressed together
  return pdf.save({ updateFieldAppearances: false, useObjectStreams: true });
}
