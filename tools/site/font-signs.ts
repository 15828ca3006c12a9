/** One by one, as a font counts them. */
const signsIn = (text: string): readonly string[] => Array.from(text);

/**
 * People type names, and a guide may come in other languages: letters and signs of French, Spanish, Portuguese and
 * their neighbours, whatever the words of today hold.
 */
const LATIN = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCharCode(0x20 + at)),
  ...signsIn('\u00a0¡§ª«°·º»¿ß€–—‘’“”…•−×'),
  ...signsIn('ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŒŸ'),
  ...signsIn('àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœ'),
];

/**
 * The shipped font lacks these; the phone's own font draws them. Any other sign of no script that it lacks stops the
 * build.
 */
const FALLS_BACK = new Set('\u202f\u2011←↑→↓✓Ÿ');

/**
 * No control sign, and none that code uses as a mark and nobody reads. No digit: this font strikes its zero through and
 * has no other, and 116 000 must not read like code; the phone's own font draws digits.
 */
const isWritten = (sign: string): boolean => !/[\p{Cc}\p{Cf}\p{Co}0-9]/u.test(sign);

/**
 * Every sign of these texts and of the fixed Latin list, once, in the order of their numbers: the
 * same font from the same words.
 */
export const signsOf = (texts: readonly string[]): string =>
  [...new Set([...LATIN, ...texts.flatMap((text) => [...new Set(text)])])].filter(isWritten).sort().join('');

/** Letters, digits and marks of a script: where the font lacks them, the phone's own font draws that script. */
const isOfScript = (sign: string): boolean => /[\p{L}\p{M}\p{N}]|\P{Script_Extensions=Common}/u.test(sign);

/** The signs that the font lacks and that are not meant to fall back, as an author can find them: `☎ (U+260E)`. */
export const missingSigns = (signs: string, font: ReadonlySet<number>): readonly string[] =>
  signsIn(signs)
    .filter((sign) => !font.has(sign.codePointAt(0) ?? 0) && !FALLS_BACK.has(sign) && !isOfScript(sign))
    .map((sign) => `${sign} (U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`);

/**
 * The characters of a TrueType font: its table `cmap`, in the two shapes that fonts of today have (formats 4 and 12 of
 * OpenType). Throws when it has none of them.
 */
export function charactersOf(font: Buffer): ReadonlySet<number> {
  const table = startOf(font, 'cmap');
  const count = font.readUInt16BE(table + 2);
  const starts = Array.from({ length: count }, (_, at) => table + font.readUInt32BE(table + 8 + 8 * at));
  const found = starts.flatMap((start) => {
    const format = font.readUInt16BE(start);
    return format === 4 ? readSegments(font, start) : format === 12 ? readGroups(font, start) : [];
  });
  if (found.length === 0) throw new Error('the font has no list of its characters that can be read');
  return new Set(found);
}

function startOf(font: Buffer, table: string): number {
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16)
    if (font.toString('latin1', at, at + 4) === table) return font.readUInt32BE(at + 8);
  throw new Error(`the font has no table ${table}`);
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

function readSegments(font: Buffer, start: number): number[] {
  const size = font.readUInt16BE(start + 6);
  return range(0, size / 2 - 1).flatMap((segment) => {
    const at = start + 14 + 2 * segment;
    const [end, first] = [font.readUInt16BE(at), font.readUInt16BE(at + size + 2)];
    const delta = font.readUInt16BE(at + 2 * size + 2);
    const offset = font.readUInt16BE(at + 3 * size + 2);
    const glyphOf = (sign: number): number =>
      offset === 0 ? (sign + delta) & 0xffff : font.readUInt16BE(at + 3 * size + 2 + offset + 2 * (sign - first));
    return first === 0xffff ? [] : range(first, end).filter((sign) => glyphOf(sign) !== 0);
  });
}

const readGroups = (font: Buffer, start: number): number[] =>
  range(0, font.readUInt32BE(start + 12) - 1).flatMap((group) => {
    const at = start + 16 + 12 * group;
    return range(font.readUInt32BE(at), font.readUInt32BE(at + 4));
  });
