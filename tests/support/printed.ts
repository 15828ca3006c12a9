import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { pdfToTextPath } from '../../scripts/browsers.mjs';
import { ensureBuild } from '../../scripts/build-tests.mjs';

/** Papers of a guide whose address is known, and of one whose address is not (scripts/test-builds.mjs). */
export const PRINTED = `${await ensureBuild('paper')}/papier`;
export const BLANK = `${await ensureBuild('paper-blank')}/papier`;
/** Those of the first that are in two languages. */
export const TWO = `${PRINTED}/ar`;
/** The address that they were made with. */
export const ADDRESS = 'https://guide.example/';

/** Whether they can be read back here: poppler is there. */
export const canReadPaper = pdfToTextPath() !== undefined;

/** Every PDF in the folder of papers of a language, by its path in it; those of other languages are in their own. */
export const printedFiles = (folder: string): readonly string[] =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.pdf') && !file.startsWith('ar/'))
    .toSorted();

export const openPdf = (path: string): Promise<PDFDocument> =>
  PDFDocument.load(readFileSync(path), { updateMetadata: false });

/** A program of poppler, beside the one that is known. */
const poppler = (name: string, args: readonly string[]): Buffer =>
  execFileSync((pdfToTextPath() ?? 'pdftotext').replace('pdftotext', name), args, { maxBuffer: 256 * 1024 * 1024 });

/** The lines of each page, as they lie there, with one plain space between words. */
export const linesOf = (path: string): readonly (readonly string[])[] =>
  poppler('pdftotext', ['-layout', '-enc', 'UTF-8', path, '-'])
    .toString('utf8')
    .split('\f')
    .slice(0, -1)
    .map((page) =>
      page
        .split('\n')
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .filter(Boolean),
    );

const pages = new Map<string, readonly string[]>();

/** What each page says, in the order in which it was written; read once, as many tests ask. */
export function pagesOf(path: string): readonly string[] {
  const found = pages.get(path) ?? readPages(path);
  pages.set(path, found);
  return found;
}

const readPages = (path: string): readonly string[] =>
  poppler('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-'])
    .toString('utf8')
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/\s+/g, ' ').trim());

/** The most that poppler takes. */
const ZOOM = 3;

/** The sizes of all letters of a file in points, smallest first. */
export function sizesOf(path: string): readonly number[] {
  // as large as it draws them, since it rounds
  const xml = poppler('pdftohtml', ['-xml', '-i', '-hidden', '-zoom', String(ZOOM), '-stdout', path]).toString('utf8');
  const sizes = [...xml.matchAll(/<fontspec [^>]*size="(\d+)"/g)].map(([, size]) => Number(size) / ZOOM);
  return [...new Set(sizes)].toSorted((a, b) => a - b);
}

/** The fonts of a file, without the letters that mark a part of one; of one that it does not hold it says so. */
export const fontsOf = (path: string): readonly string[] =>
  poppler('pdffonts', [path])
    .toString('utf8')
    .split('\n')
    .slice(2)
    .filter(Boolean)
    .map((line) => {
      const [name = ''] = line.split(/\s+/);
      // embedded, a part of it, with its letters
      return / yes +yes +yes +\d/.test(line) ? name.replace(/^[A-Z]{6}\+/, '') : `${name}, not embedded`;
    });

/** The fonts that the guide is printed in. */
export const GUIDE_FONTS = /^(?:AtkinsonHyperlegibleNext|NotoSans|NotoSansArabic)-(?:Regular|Bold)$/;

/** The parts of a file that are marked as being in a language, by its code. */
export function partsByLanguage(pdf: PDFDocument): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [, part] of pdf.context.enumerateIndirectObjects()) {
    const isPart = part instanceof PDFDict && part.has(PDFName.of('S')) && part.has(PDFName.of('P'));
    const lang = isPart ? part.lookupMaybe(PDFName.of('Lang'), PDFString, PDFHexString)?.decodeText() : undefined;
    if (lang !== undefined) counts[lang] = (counts[lang] ?? 0) + 1;
  }
  return counts;
}

/** A word on a page, and where it begins and ends from its left edge, as a part of the page's width. */
export interface PlacedWord {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** of the height of the page, from its top */
  readonly top: number;
}

/** The words of each page with their places. */
export const wordsOn = (path: string): readonly (readonly PlacedWord[])[] =>
  poppler('pdftotext', ['-bbox', '-enc', 'UTF-8', path, '-'])
    .toString('utf8')
    .split('<page ')
    .slice(1)
    .map((page) => {
      const width = Number(/width="([\d.]+)"/.exec(page)?.[1]);
      const height = Number(/height="([\d.]+)"/.exec(page)?.[1]);
      return [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" [^>]*>([^<]*)</g)].map(
        ([, from, top, to, text = '']) => ({
          text,
          from: Number(from) / width,
          to: Number(to) / width,
          top: Number(top) / height,
        }),
      );
    });

/** Whether it is marked for readers that speak. */
export const isTagged = (pdf: PDFDocument): boolean =>
  pdf.catalog.get(PDFName.of('StructTreeRoot')) !== undefined && pdf.catalog.get(PDFName.of('MarkInfo')) !== undefined;

const wasm = readFileSync('node_modules/zxing-wasm/dist/reader/zxing_reader.wasm');
prepareZXingModule({
  overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) },
});

export interface ReadCode {
  readonly text: string;
  /** from 0 */
  readonly page: number;
  /** its edge on paper, in millimetres, without the white around it */
  readonly edge: number;
  readonly version: number;
  /** how much of it may be damaged: L, M, Q or H */
  readonly level: string;
}

const DOTS_AN_INCH = 150;

const read = new Map<string, Promise<readonly ReadCode[]>>();

/** Every code of a file, as a phone reads it from a grey print; read once. */
export function codesIn(path: string): Promise<readonly ReadCode[]> {
  const codes = read.get(path) ?? readCodes(path);
  read.set(path, codes);
  return codes;
}

async function readCodes(path: string): Promise<readonly ReadCode[]> {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  try {
    poppler('pdftoppm', ['-r', String(DOTS_AN_INCH), '-gray', path, join(folder, 'page')]);
    const found: ReadCode[] = [];
    for (const [page, file] of readdirSync(folder).toSorted().entries())
      found.push(...(await codesOnPage(readFileSync(join(folder, file)), page)));
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function codesOnPage(pgm: Buffer, page: number): Promise<readonly ReadCode[]> {
  const found = await readBarcodes(new Uint8Array(pgm), { formats: ['QRCode'], maxNumberOfSymbols: 40 });
  return found.map(({ text, position: { topLeft, topRight }, extra }) => {
    const { Version: version, ECLevel: level } = JSON.parse(extra) as { Version: string; ECLevel: string };
    const edge = (Math.hypot(topRight.x - topLeft.x, topRight.y - topLeft.y) / DOTS_AN_INCH) * 25.4;
    return { text, page, edge, version: Number(version), level };
  });
}
