import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { signsOf } from '../site/font-signs.ts';

const FONT =
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

/**
 * The guide's font in two fixed weights, as a style: a PDF holds a font with axes as drawings, whose letters have no
 * size. It lacks digits here as on screens (tools/site/font-signs.ts): the next font of the styles draws them.
 */
export async function fontStyle(words: string): Promise<string> {
  const font = readFileSync(FONT);
  const signs = signsOf([words]);
  const faces = [400, 700].map(async (weight) => {
    const cut = await subsetFont(font, signs, { targetFormat: 'truetype', variationAxes: { wght: weight } });
    const source = `url("data:font/ttf;base64,${cut.toString('base64')}")`;
    return `@font-face { font-family: Atkinson; font-weight: ${weight}; src: ${source}; }`;
  });
  return (await Promise.all(faces)).join('\n');
}
