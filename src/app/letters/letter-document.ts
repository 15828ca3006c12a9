import { AlignmentType, Document, Packer, Paragraph, TextRun, type IRunOptions } from 'docx';
import {
  textOfLine,
  type ComposedLetter,
  type ComposedLine,
  type LetterFrame,
  type OtherLanguage,
} from '../../pack/index.ts';
import { withoutIsolates } from '../../isolates.ts';

/** 25 mm in twentieths of a point, as the format counts. */
const MARGIN = 1417;
/** The recipient stands in the right half: 90 mm from the margin. */
const RIGHT_HALF = 5100;
/** What is no character of XML 1.0 ("Char", https://www.w3.org/TR/xml/#charsets): Word opens no file that holds one. */
const NO_CHARACTER = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A line as the file may hold it: all that a person typed passes here. */
const say = (line: ComposedLine): string => withoutIsolates(textOfLine(line)).replace(NO_CHARACTER, '');

/**
 * The letter as a Word document (docx, A4), made here on the phone. In: a composed letter, the words around its parts,
 * and the language of both. Out: the file, whose properties name nobody. Loaded only when someone asks for it: the
 * library is larger than the guide's own scripts.
 */
export async function makeDocument(
  letter: ComposedLetter,
  frame: LetterFrame,
  { lang, dir }: OtherLanguage,
): Promise<Blob> {
  const document = new Document({
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 22, language: languageOf(lang, dir) },
          paragraph: { spacing: { after: 160, line: 276 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        children: partsOf(letter, frame, dir === 'rtl' ? { bidirectional: true } : {}),
      },
    ],
  });
  return Packer.toBlob(document);
}

/**
 * What the spell checker and a reader of screens take the letter's words for. Word knows languages by
 * country ("fr-FR"): a language without one is taken as where most people speak it. Scripts from right to
 * left have a language of their own.
 */
function languageOf(lang: string, dir: OtherLanguage['dir']): NonNullable<IRunOptions['language']> {
  const { language, region } = new Intl.Locale(lang).maximize();
  const value = region === undefined ? lang : `${language}-${region}`;
  return { value, eastAsia: value, ...(dir === 'rtl' && { bidirectional: value }) };
}

/** What each paragraph of a letter from right to left is told. */
type Side = { readonly bidirectional?: true };
type Options = Exclude<ConstructorParameters<typeof Paragraph>[0], string>;

function partsOf(letter: ComposedLetter, frame: LetterFrame, side: Side): Paragraph[] {
  const paragraph = (line: ComposedLine, options: Options = {}): Paragraph =>
    new Paragraph({ ...side, ...options, text: say(line) });
  const block = (lines: readonly ComposedLine[], options = {}): Paragraph[] =>
    lines.map((line, at) => paragraph(line, { spacing: { after: at === lines.length - 1 ? 320 : 0 }, ...options }));
  const list = (lines: readonly ComposedLine[]): Paragraph[] =>
    lines.map((line) => paragraph(line, { bullet: { level: 0 }, spacing: { after: 80 } }));
  return [
    ...block(letter.sender),
    ...block(letter.recipient, { indent: { left: RIGHT_HALF } }),
    new Paragraph({
      ...side,
      alignment: AlignmentType.RIGHT,
      spacing: { after: 320 },
      text: frame.placeAndDate(say(letter.place), say(letter.date)),
    }),
    new Paragraph({
      ...side,
      spacing: { after: 320 },
      children: frame
        .object()
        .map((label) => (label === null ? new TextRun(say(letter.object)) : new TextRun({ text: label, bold: true }))),
    }),
    ...letter.body.flatMap((part) => (part.kind === 'paragraph' ? [paragraph(part.text)] : list(part.items))),
    paragraph(letter.signature, { indent: { left: RIGHT_HALF }, spacing: { before: 320, after: 960 } }),
    ...(letter.attachments.length > 0
      ? [new Paragraph({ ...side, text: frame.attachments() }), ...list(letter.attachments)]
      : []),
  ];
}
