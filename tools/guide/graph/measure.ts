/**
 * Widths of letters, in shares of the font's size; near those of the fonts that the style names, and rather too wide.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[iljtfrI.,:;'\u2019!|()[\]\u202F-]/u, 0.36],
  [/[mwMW@%…—]/u, 0.9],
  [/[A-Z\u00C0-\u00D6\u00D8-\u00DE\u00AB\u00BB?]/u, 0.68],
  [/[\s\u00A0]/u, 0.28],
];

export function widthOf(text: string, size: number, isBold = false): number {
  const share = Array.from(text).reduce(
    (sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 0.585),
    0,
  );
  return share * size * (isBold ? 1.07 : 1);
}

/** Breaks a text into lines at plain spaces; a word that is too long stands alone. */
export function wrap(text: string, width: number, size: number, isBold = false): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer, size, isBold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
