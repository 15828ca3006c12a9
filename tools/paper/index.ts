/** What scripts/paper.mjs runs: makes the papers of every language of the edition, beside the pages of a build. */
import { join } from 'node:path';
import { openPrinter } from '../printer.ts';
import { openGuide, packOf } from '../site/content.ts';
import { makePapers, type MadePaper } from './make-papers.ts';

interface Options {
  /** the folder of the build */
  readonly dist: string;
  readonly address: string | undefined;
  /** these files and folders alone, by their places in the folder of papers, or all where none is named */
  readonly only: readonly string[];
  /** of how many processes that share the work this is which, from 0 */
  readonly share: { readonly of: number; readonly at: number };
}

/**
 * Out: each file with its pages. The first language stands in the folder itself, each other one in its own. Throws for
 * a name that no paper has.
 */
export async function run({ dist, address, only, share }: Options): Promise<readonly MadePaper[]> {
  const guide = openGuide();
  const { edition } = guide;
  const folderOf = (locale: string): string => (locale === edition.locales[0] ? '' : `${locale}/`);
  const isOf = (name: string, locale: string): boolean => {
    const folder = edition.locales.find((locale) => name.startsWith(`${locale}/`)) ?? edition.locales[0];
    return folder === locale;
  };
  const wanted = edition.locales.filter((locale) => only.length === 0 || only.some((name) => isOf(name, locale)));
  const own = wanted.filter((_locale, at) => at % share.of === share.at);
  if (own.length === 0) return [];
  const [first = ''] = edition.locales;
  const source = packOf(first, guide);
  const printer = await openPrinter();
  if (printer === null) throw new Error('no Chromium here prints paper');
  try {
    const made: MadePaper[] = [];
    for (const locale of own) {
      const { pack, hasSystemFont } = locale === first ? source : packOf(locale, guide);
      const folder = folderOf(locale);
      const names = only.filter((name) => isOf(name, locale)).map((name) => name.slice(folder.length));
      const isNamed = (paper: string): boolean =>
        names.length === 0 ||
        names.some((name) => paper === name || name === '' || (name.endsWith('/') && paper.startsWith(name)));
      const papers = await makePapers(
        { pack, source: source.pack, hasSystemFont },
        { address, out: join(dist, 'papier', folder), isWanted: isNamed, printer },
      );
      const strange = names.filter((name) => !papers.some(({ file: paper }) => paper.startsWith(name)));
      if (strange.length > 0) throw new Error(`no paper is called ${folder}${strange.join(', ')}`);
      made.push(...papers.map((paper) => ({ ...paper, file: join('papier', folder, paper.file) })));
    }
    return made;
  } finally {
    await printer.close();
  }
}
