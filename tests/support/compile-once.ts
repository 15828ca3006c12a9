import { openGuide } from '../../tools/site/open-guide.ts';
import type { CompiledPack } from '../../tools/site/compile-locale.ts';
import { packOf } from '../../tools/site/pack-cache.ts';
import type { WholePack } from '../../src/pack/index.ts';

/** The edition of a content folder. */
const EDITIONS: Readonly<Record<string, string>> = {
  'guide-content': 'editions/reperes.yaml',
  'tests/fixtures/pack/good': 'tests/fixtures/editions/eau.yaml',
};

/**
 * The pack of a content folder, in French or another language, as it comes over the network: that of the build where
 * there is one, for all files of tests. Throws, naming each fault, when the content leaves no pack.
 */
export const compileOnce = (folder: string, locale = 'fr'): WholePack => compileToldOnce(folder, locale).pack;

/** The same with what a build tells of it: the faults of a translation. */
export const compileToldOnce = (folder: string, locale: string): CompiledPack =>
  packOf(locale, openGuide(EDITIONS[folder], folder));
