import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'src/app/render/paper/styles/';

/** The styles of paper. */
export const paperStyle = (): string =>
  readdirSync(FOLDER)
    .toSorted()
    .map((file) => readFileSync(FOLDER + file, 'utf8'))
    .join('\n');

/** Draw what the guide's font lacks: digits, and whole scripts. Debian has them in `fonts-noto-core`. */
const OTHERS = '"Noto Sans", "Noto Sans Arabic", "Liberation Sans", Arial, sans-serif';
const OWN = `Atkinson, ${OTHERS}`;

/**
 * Which fonts draw the words. In: whether the guide's font lacks letters of the language: then none of its words mixes
 * two fonts, and words in another language keep the guide's.
 */
export const familyStyle = (hasSystemFont: boolean): string => {
  const family = hasSystemFont ? OTHERS : OWN;
  return `html { font-family: ${family}; }
[lang]:not(html) { font-family: ${OWN}; }
@page { font: 12pt ${family}; }`;
};

/**
 * What stands at the foot of every page that the browser cuts, outside of its text: on the outer edge the number, on
 * the inner one the words. `dir`: that of the words, which are kept apart from what stands around them (UAX 9).
 */
export function footStyle(words: string, dir: 'ltr' | 'rtl'): string {
  const isolate = dir === 'ltr' ? '\u2066' : '\u2067';
  const said = `"${isolate}${words.replaceAll(/["\\]/g, '\\$&')}\u2069"`;
  return `@page :left { @bottom-left { content: counter(page) } @bottom-right { content: ${said} } }
@page :right { @bottom-right { content: counter(page) } @bottom-left { content: ${said} } }`;
}
