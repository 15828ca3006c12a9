import { contentOf, type Content } from '../../tools/compiler/index.ts';
import type { WholePack } from '../../src/pack/index.ts';
import { compileOnce } from './compile-once.ts';

interface Sound {
  readonly pack: WholePack;
  readonly content: Content;
}

const packs = new Map<string, Sound>();

/** Read once for each file of tests. */
function packOf(folder: string, locale = 'fr'): Sound {
  const key = `${folder} ${locale}`;
  const known = packs.get(key);
  if (known) return known;
  const pack = compileOnce(folder, locale);
  const sound = { pack, content: contentOf(pack) };
  packs.set(key, sound);
  return sound;
}

const GOOD = 'tests/fixtures/pack/good';
const REAL = 'guide-content';

/** The small pack without a fault: a flat under water. */
export const goodPack = (): WholePack => packOf(GOOD).pack;
/** The same with all that is said of a thing at one place. */
export const goodContent = (): Content => packOf(GOOD).content;

/** The guide's own. */
export const realPack = (): WholePack => packOf(REAL).pack;
/** A translation of it, from right to left. */
export const arabicPack = (): WholePack => packOf(REAL, 'ar').pack;
export const realContent = (): Content => packOf(REAL).content;
/** The same in another of its languages. */
export const translatedContent = (locale: string): Content => packOf(REAL, locale).content;

/** As it comes over the network. */
export const travelled = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
