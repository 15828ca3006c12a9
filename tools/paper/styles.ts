import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'src/paper/styles/';

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

/** Keeps words apart from the number beside them, whatever the direction of either (UAX 9). */
const apart = (words: string): string => `\u2068${words}\u2069`;

/**
 * What stands at the foot of every page that the browser cuts, outside of its text: on the outer edge the number, on
 * the inner one the words. `dir`: that of the language, in which pages are turned.
 */
export function footStyle(words: string, dir: 'ltr' | 'rtl'): string {
  const said = `"${apart(words.replaceAll(/["\\]/g, '\\$&'))}"`;
  const [first, other] = dir === 'ltr' ? ['left', 'right'] : ['right', 'left'];
  return `@page :left { @bottom-${first} { content: counter(page) } @bottom-${other} { content: ${said} } }
@page :right { @bottom-${other} { content: counter(page) } @bottom-${first} { content: ${said} } }`;
}
