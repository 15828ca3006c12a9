import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import type { CompiledPack } from './compile-locale.ts';
import { charactersOf, missingSigns, signsOf } from './font-signs.ts';
import { languageChunks } from './language-files.ts';
import { shortHash } from './short-hash.ts';

const FONT = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next';
/** What font.css says: nothing in the styles is lighter or heavier. */
const WEIGHTS = { wght: { min: 400, max: 700, default: 400 } };
/** Words of a library for Word files, which name fonts of other scripts; nobody reads them here. */
const NOT_SHOWN = 'letter-document';

/**
 * The font with the signs of `texts` and the weights in use, a third of what is shipped to us; the same bytes from the
 * same texts. Throws when a sign in use is neither in the font nor in the list of those that fall back (font-signs.ts).
 */
export async function cutFont(font: Buffer, texts: readonly string[]): Promise<Buffer> {
  const signs = signsOf(texts);
  const missing = missingSigns(signs, charactersOf(await subsetFont(font, signs, { targetFormat: 'truetype' })));
  if (missing.length > 0)
    throw new Error(
      `the font has no sign for ${missing.join(', ')}: write it another way, or add it in tools/site/font-signs.ts to those that the phone's own font draws`,
    );
  return subsetFont(font, signs, { targetFormat: 'woff2', variationAxes: WEIGHTS });
}

/** The names of the other languages are drawn by the phone's own font. */
const shownIn = ({ pack: { core, texts, kit } }: CompiledPack): string =>
  JSON.stringify({ core: { ...core, languages: [] }, texts, kit });

/**
 * Puts the cut font in the place of the whole one, under a name with its own hash, and its licence beside it. Comes
 * before the pages. Each language has its own, so that none stores the signs of another: `fonts` is given the file
 * of each that has one.
 */
export const fontPlugin = (
  locales: readonly string[],
  compiled: (locale: string) => CompiledPack,
  fonts: Map<string, string>,
): Plugin => ({
  name: 'reperes-font',
  apply: 'build',
  enforce: 'post',
  async generateBundle(_options, bundle) {
    const parts = Object.values(bundle);
    const found = parts.filter(({ fileName }) => fileName.endsWith('.woff2'));
    const [whole] = found;
    if (whole?.type !== 'asset' || found.length > 1) throw new Error(`the styles name ${found.length} fonts, not one`);
    const owners = languageChunks(bundle, locales, compiled);
    for (const locale of locales.filter((one) => !compiled(one).hasSystemFont)) {
      const scripts = parts.flatMap((part) =>
        part.type === 'chunk' && part.name !== NOT_SHOWN && (owners.get(part.fileName)?.includes(locale) ?? true)
          ? [part.code]
          : [],
      );
      const source = await cutFont(Buffer.from(whole.source), [shownIn(compiled(locale)), ...scripts]);
      const fileName = `assets/font-${shortHash(source)}.woff2`;
      fonts.set(locale, fileName);
      this.emitFile({ type: 'asset', fileName, source });
    }
    delete bundle[whole.fileName];
    this.emitFile({
      type: 'asset',
      fileName: 'licences/atkinson-hyperlegible-next.txt',
      source: readFileSync(`${FONT}/LICENSE`),
    });
  },
});
